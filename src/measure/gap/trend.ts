import { daysOf } from './month.js';

/** Windows of the trend, in months: the first decides, the others stand beside it. */
export const TREND_WINDOWS = [12, 6, 24] as const;

/** One figure a day, from the day `first` on which it is defined to before the day `end`. */
export interface DaySeries {
  readonly first: number;
  readonly end: number;
  /** The mean from a day to before another: the first day or an end of a window each. */
  mean(from: number, to: number): number;
}

/**
 * The mean over the last `months` months of a series minus the mean over the `months` before.
 *
 * @returns NaN where fewer than 2 · `months` months of the series exist
 */
export function windowChange({ first, end, mean }: DaySeries, months: number): number {
  const whole = daysOf(2 * months);
  const last = daysOf(months);
  if (end - first < whole) return Number.NaN;
  return mean(end - last, end) - mean(end - whole, end - last);
}
