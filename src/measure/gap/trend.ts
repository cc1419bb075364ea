import { daysOf } from './month.js';
import type { GapPath } from './path.js';

/** Windows of the trend, in months: the first decides, the others stand beside it. */
export const TREND_WINDOWS = [12, 6, 24] as const;

/**
 * The mean over the last `months` months of a path minus the mean over the `months` before.
 *
 * @param series `daily`, `atRelease` or `points` of the path
 * @returns NaN where fewer than 2 · `months` months of the series exist
 */
export function windowChange(path: GapPath, series: Float64Array, months: number): number {
  const whole = daysOf(2 * months);
  const last = daysOf(months);
  const end = series.length;
  let first = 0;
  while (first < end && Number.isNaN(series[first])) first++;
  if (end - first < whole || path.daily.length === 0) return Number.NaN;
  return meanOf(series, end - last, end) - meanOf(series, end - whole, end - last);
}

/** The mean of a slice, NaN left out; NaN where nothing is left. */
export function meanOf(series: Float64Array, from: number, to: number): number {
  let sum = 0;
  let n = 0;
  for (let i = Math.max(0, from); i < Math.min(to, series.length); i++) {
    if (Number.isNaN(series[i])) continue;
    sum += series[i];
    n++;
  }
  return n === 0 ? Number.NaN : sum / n;
}
