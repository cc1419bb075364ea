import { type Interval, intervalOf } from '../interval.js';
import { bounded, crossingOn, type GapInput } from './day-gap.js';
import { drawnFrontiers, type ValueDraws } from './draw-statistics.js';
import { byDay, frontierOf, type Release } from './frontier.js';
import { gapPath, pathRoom } from './path.js';

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

/** The `daily` gap week by week, with intervals from the draws as on the as-of day. */
export function gapHistory(input: GapInput): DayGap[] {
  const [leading, following] = [byDay(input.leader), byDay(input.follower)];
  const leader = frontierOf(leading, input.since, input.asOf);
  const follower = frontierOf(following, input.since, input.asOf);
  const path = gapPath(leader, follower, input.asOf, input.tolerance);
  if (!path) return [];
  const days = historyDays(path.firstDay, input.asOf);
  const drawn = input.draws && drawnOn(days, leading, following, input.draws, input);
  return days.map((day, i) => {
    const crossing = crossingOn(input, leader, follower, day);
    const months = intervalOf(path.daily[day - path.firstDay], drawn?.months[i], input.level);
    return {
      day,
      months: bounded(months, crossing),
      points: intervalOf(path.points[day - path.firstDay], drawn?.points[i], input.level),
      censored: crossing.censored,
    };
  });
}

/** The gap of every draw on some days: an array a day, NaN where a draw does not define it. */
function drawnOn(
  days: readonly number[],
  leading: readonly Release[],
  following: readonly Release[],
  draws: ValueDraws,
  { since, asOf, tolerance }: GapInput,
): { months: Float64Array[]; points: Float64Array[] } {
  const array = () => new Float64Array(draws.count).fill(Number.NaN);
  const [months, points] = [days.map(array), days.map(array)];
  const room = pathRoom(Math.max(0, asOf - since + 1));
  let draw = 0;
  for (const { leader, follower } of drawnFrontiers(leading, following, draws, { since, asOf })) {
    const path = gapPath(leader, follower, asOf, tolerance, room);
    for (let i = 0; path && i < days.length; i++) {
      if (days[i] < path.firstDay) continue;
      months[i][draw] = path.daily[days[i] - path.firstDay];
      points[i][draw] = path.points[days[i] - path.firstDay];
    }
    draw++;
  }
  return { months, points };
}
