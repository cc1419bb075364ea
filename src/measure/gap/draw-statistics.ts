import { monthsSince } from './crossing.js';
import { drawnFrontier, drawnSide } from './drawn-frontier.js';
import { firstReachMonths } from './first-reach.js';
import type { Frontier, Release } from './frontier.js';
import { DAYS_PER_MONTH } from './month.js';
import {
  gapStretches,
  overRecords,
  type Stretches,
  type StretchRoom,
  stretchRoom,
  uncensoredDaily,
} from './stretches.js';
import { type DaySeries, TREND_WINDOWS, windowChange } from './trend.js';
import type { ValueDraws } from './value-draws.js';
import {
  dailySeries,
  heldSeries,
  pointsSeries,
  sumWindows,
  type WindowSums,
  windowSums,
} from './window-sums.js';

/** The figures of a gap for one set of values: the estimate's or a draw's. NaN where a figure is undefined. */
export interface GapStatistics {
  readonly stretches: Stretches | null;
  readonly daily: number;
  readonly atRelease: number;
  readonly firstReach: number;
  readonly points: number;
  readonly dailyAverage: number;
  readonly dailyAverageUncensored: number;
  readonly atReleaseAverage: number;
  readonly atReleaseOverRecords: number;
  /** By window of `TREND_WINDOWS`; empty where only the definitions are asked for. */
  readonly change: { readonly atRelease: number; readonly daily: number; readonly points: number }[];
}

export interface GapSpan {
  readonly since: number;
  readonly asOf: number;
  readonly tolerance: number;
  /** Leaves out the trend and the intervals of the records, a third of the work; by default everything is measured. */
  readonly definitionsOnly?: boolean;
}

const UNDEFINED = {
  daily: Number.NaN,
  atRelease: Number.NaN,
  points: Number.NaN,
  dailyAverage: Number.NaN,
  dailyAverageUncensored: Number.NaN,
  atReleaseAverage: Number.NaN,
  atReleaseOverRecords: Number.NaN,
};
const UNCHANGED = { atRelease: Number.NaN, daily: Number.NaN, points: Number.NaN };

interface StatisticsRoom {
  readonly stretches: StretchRoom;
  readonly sums: WindowSums;
}

/**
 * Every figure of the gap between two frontiers.
 *
 * @param room written over; the stretches are views of it
 */
export function gapStatistics(
  leader: Frontier,
  follower: Frontier,
  { asOf, tolerance, definitionsOnly = false }: GapSpan,
  room: StatisticsRoom = {
    stretches: stretchRoom(leader.day.length + follower.day.length),
    sums: windowSums(asOf),
  },
): GapStatistics {
  const stretches = gapStretches(leader, follower, asOf, tolerance, room.stretches);
  const firstReach = firstReachMonths(leader, follower, tolerance);
  const windows = definitionsOnly ? [] : TREND_WINDOWS;
  if (!stretches) return { ...UNDEFINED, stretches, firstReach, change: windows.map(() => UNCHANGED) };
  const { count, reached, ahead, held } = stretches;
  const last = count - 1;
  sumWindows(stretches, room.sums);
  const daily = dailySeries(stretches, room.sums);
  const atRelease = heldSeries(stretches, room.sums);
  const points = pointsSeries(stretches, room.sums);
  const whole = ({ first, end, mean }: DaySeries) => (first < end ? mean(first, end) : Number.NaN);
  return {
    stretches,
    daily: monthsSince(reached[last], asOf, ahead[last] === 1),
    atRelease: atRelease.first < atRelease.end ? held[last] / DAYS_PER_MONTH : Number.NaN,
    firstReach,
    points: stretches.points[last],
    dailyAverage: whole(daily),
    dailyAverageUncensored: uncensoredDaily(stretches),
    atReleaseAverage: whole(atRelease),
    atReleaseOverRecords: overRecords(stretches),
    change: windows.map((months) => ({
      atRelease: windowChange(atRelease, months),
      daily: windowChange(daily, months),
      points: windowChange(points, months),
    })),
  };
}

/** Both frontiers of every draw, in the order of the draws. Those of one are written over by the next. */
export function* drawnFrontiers(
  leader: readonly Release[],
  follower: readonly Release[],
  draws: ValueDraws,
  { since, asOf }: Pick<GapSpan, 'since' | 'asOf'>,
): Generator<{ leader: Frontier; follower: Frontier }> {
  const [leading, following] = [drawnSide(leader, since, asOf), drawnSide(follower, since, asOf)];
  for (let draw = 0; draw < draws.count; draw++) {
    yield { leader: drawnFrontier(leading, draws, draw), follower: drawnFrontier(following, draws, draw) };
  }
}

/** The figures of every draw, in the order of the draws. The stretches of one are written over by the next. */
export function* drawStatistics(
  leader: readonly Release[],
  follower: readonly Release[],
  draws: ValueDraws,
  span: GapSpan,
): Generator<GapStatistics> {
  const room = { stretches: stretchRoom(leader.length + follower.length), sums: windowSums(span.asOf) };
  for (const drawn of drawnFrontiers(leader, follower, draws, span)) {
    yield gapStatistics(drawn.leader, drawn.follower, span, room);
  }
}
