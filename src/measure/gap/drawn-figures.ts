import { drawStatistics, type GapSpan, type ValueDraws } from './draw-statistics.js';
import type { Release } from './frontier.js';
import { TREND_WINDOWS } from './trend.js';

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
  /** By day of `recordDays`: the gap in months (`daily`) and in points on that day. */
  readonly recordMonths: Float64Array[];
  readonly recordPoints: Float64Array[];
}

/** Takes every draw through both frontiers to the figures of the gap. */
export function drawFigures(
  leading: readonly Release[],
  following: readonly Release[],
  draws: ValueDraws,
  span: GapSpan,
  recordDays: readonly number[],
): Drawn {
  const array = () => new Float64Array(draws.count).fill(Number.NaN);
  const drawn: Drawn = {
    ...(Object.fromEntries(SCALARS.map((name) => [name, array()])) as Record<DrawnFigure, Float64Array>),
    change: TREND_WINDOWS.map(() => ({ atRelease: array(), daily: array(), points: array() })),
    recordMonths: recordDays.map(array),
    recordPoints: recordDays.map(array),
  };
  let draw = 0;
  for (const statistics of drawStatistics(leading, following, draws, span)) {
    for (const name of SCALARS) drawn[name][draw] = statistics[name];
    for (const [w, change] of statistics.change.entries()) {
      drawn.change[w].atRelease[draw] = change.atRelease;
      drawn.change[w].daily[draw] = change.daily;
      drawn.change[w].points[draw] = change.points;
    }
    const { path } = statistics;
    for (const [r, day] of recordDays.entries()) {
      if (!path || day < path.firstDay) continue;
      drawn.recordMonths[r][draw] = path.daily[day - path.firstDay];
      drawn.recordPoints[r][draw] = path.points[day - path.firstDay];
    }
    draw++;
  }
  return drawn;
}
