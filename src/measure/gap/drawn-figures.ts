import { drawStatistics, type GapSpan } from './draw-statistics.js';
import { type DrawnDays, drawnDays, fillDays } from './drawn-days.js';
import type { Release } from './frontier.js';
import { TREND_WINDOWS } from './trend.js';
import type { ValueDraws } from './value-draws.js';

const SCALARS = [
  'daily',
  'atRelease',
  'firstReach',
  'points',
  'dailyAverage',
  'dailyAverageUncensored',
  'atReleaseAverage',
  'atReleaseOverRecords',
] as const;

export type DrawnFigure = (typeof SCALARS)[number];

/** The figures of every draw: one array a figure, NaN where a draw does not define it. */
export interface Drawn extends Record<DrawnFigure, Float64Array> {
  readonly change: { atRelease: Float64Array; daily: Float64Array; points: Float64Array }[];
  /** On the follower's record days, and on the days of a history. */
  readonly records: DrawnDays;
  readonly weekly: DrawnDays;
}

/**
 * Takes every draw through both frontiers to the figures of the gap.
 *
 * @param recordDays ascending
 * @param weeklyDays ascending
 */
export function drawFigures(
  leading: readonly Release[],
  following: readonly Release[],
  draws: ValueDraws,
  span: GapSpan,
  recordDays: readonly number[],
  weeklyDays: readonly number[],
): Drawn {
  const array = () => new Float64Array(draws.count).fill(Number.NaN);
  const drawn: Drawn = {
    ...(Object.fromEntries(SCALARS.map((name) => [name, array()])) as Record<DrawnFigure, Float64Array>),
    change: TREND_WINDOWS.map(() => ({ atRelease: array(), daily: array(), points: array() })),
    records: drawnDays(recordDays, draws.count),
    weekly: drawnDays(weeklyDays, draws.count),
  };
  let draw = 0;
  for (const statistics of drawStatistics(leading, following, draws, span)) {
    for (const name of SCALARS) drawn[name][draw] = statistics[name];
    statistics.change.forEach((change, w) => {
      drawn.change[w].atRelease[draw] = change.atRelease;
      drawn.change[w].daily[draw] = change.daily;
      drawn.change[w].points[draw] = change.points;
    });
    fillDays(drawn.records, draw, statistics.stretches);
    fillDays(drawn.weekly, draw, statistics.stretches);
    draw++;
  }
  return drawn;
}
