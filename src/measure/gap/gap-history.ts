import { type Interval, intervalOf, inUnits } from '../interval.js';
import { bounded, crossingOn, type GapInput } from './day-gap.js';
import { drawnFrontiers } from './draw-statistics.js';
import { type DrawnDays, drawnDays, fillDays } from './drawn-days.js';
import { byDay, type Frontier, frontierOf } from './frontier.js';
import { DAYS_PER_MONTH } from './month.js';
import { gapStretches, stretchRoom } from './stretches.js';

/** The gap by the `daily` definition on one day. */
export interface DayGap {
  readonly day: number;
  /** Null before both groups have a frontier. */
  readonly months: Interval | null;
  readonly points: Interval | null;
  /** `months` is a lower bound. */
  readonly censored: boolean;
}

const DAYS_APART = 7;

/** The days of a history: each week back from the as-of day, not before `since`; ascending. */
export function historyDays(since: number, asOf: number): number[] {
  const count = Math.max(0, Math.floor((asOf - since) / DAYS_APART) + 1);
  return Array.from({ length: count }, (_, i) => asOf - (count - 1 - i) * DAYS_APART);
}

/** The days of the history of two frontiers: from the first on which both stand. */
export function sharedDays(leader: Frontier, follower: Frontier, asOf: number): number[] {
  if (leader.day.length === 0 || follower.day.length === 0) return [];
  return historyDays(Math.max(leader.day[0], follower.day[0]), asOf);
}

/** The `daily` gap week by week, with intervals from the draws as on the as-of day. */
export function gapHistory(input: GapInput): DayGap[] {
  const { draws, since, asOf, tolerance } = input;
  const [leading, following] = [byDay(input.leader), byDay(input.follower)];
  const leader = frontierOf(leading, since, asOf);
  const follower = frontierOf(following, since, asOf);
  const days = sharedDays(leader, follower, asOf);
  if (!draws) return historyOf(input, leader, follower, days, null);
  const drawn = drawnDays(days, draws.count);
  const room = stretchRoom(leading.length + following.length);
  let draw = 0;
  for (const fronts of drawnFrontiers(leading, following, draws, { since, asOf })) {
    fillDays(drawn, draw++, gapStretches(fronts.leader, fronts.follower, asOf, tolerance, room));
  }
  return historyOf(input, leader, follower, days, drawn);
}

/** The history of two frontiers, with the intervals of draws on the same days. */
export function historyOf(
  input: GapInput,
  leader: Frontier,
  follower: Frontier,
  days: readonly number[],
  drawn: DrawnDays | null,
): DayGap[] {
  const estimate = drawnDays(days, 1);
  fillDays(estimate, 0, gapStretches(leader, follower, input.asOf, input.tolerance));
  let points: Interval | null = null;
  return days.map((day, i) => {
    const [value, own, before] = [estimate.points[i][0], drawn?.points[i], drawn?.points[i - 1]];
    const asBefore = i > 0 && value === estimate.points[i - 1][0] && sameNumbers(own, before);
    if (!asBefore) points = intervalOf(value, own, input.level);
    const crossing = crossingOn(input, leader, follower, day);
    const behind = intervalOf(estimate.behind[i][0], drawn?.behind[i], input.level);
    return {
      day,
      months: bounded(inUnits(behind, DAYS_PER_MONTH), crossing),
      points,
      censored: crossing.censored,
    };
  });
}

/** In most weeks no frontier rises in any draw: their points are those of the week before. */
function sameNumbers(one: Float64Array | undefined, other: Float64Array | undefined): boolean {
  if (!one || !other) return one === other;
  for (let i = 0; i < one.length; i++) if (!Object.is(one[i], other[i])) return false;
  return true;
}
