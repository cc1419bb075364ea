import { type Interval, intervalOf } from '../interval.js';
import { bounded, crossingOn, type GapInput } from './day-gap.js';
import { gapStatistics } from './draw-statistics.js';
import { drawFigures } from './drawn-figures.js';
import { byDay, frontierOf } from './frontier.js';

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
  const { path } = gapStatistics(leader, follower, input);
  if (!path) return [];
  const days = historyDays(path.firstDay, input.asOf);
  const drawn = input.draws && drawFigures(leading, following, input.draws, input, days);
  return days.map((day, i) => {
    const crossing = crossingOn(input, leader, follower, day);
    const months = intervalOf(path.daily[day - path.firstDay], drawn?.recordMonths[i], input.level);
    return {
      day,
      months: bounded(months, crossing),
      points: intervalOf(path.points[day - path.firstDay], drawn?.recordPoints[i], input.level),
      censored: crossing.censored,
    };
  });
}
