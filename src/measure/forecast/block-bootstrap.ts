import { type Interval, intervalOf } from '../interval.js';
import { mean } from '../quantile.js';
import type { Random } from '../random.js';

/**
 * The mean of a series with an interval from resampled blocks of successive values (circular block bootstrap,
 * Politis and Romano 1992): what is near in time stays together.
 *
 * @param block length of a block, at most the series
 */
export function blockBootstrap(
  series: readonly number[],
  block: number,
  random: Random,
  { level = 0.9, draws = 2000 }: { readonly level?: number; readonly draws?: number } = {},
): Interval | null {
  const n = series.length;
  if (n === 0) return null;
  const length = Math.max(1, Math.min(block, n));
  const means = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let [sum, taken] = [0, 0];
    while (taken < n) {
      const start = random.integer(n);
      for (let i = 0; i < length && taken < n; i++, taken++) sum += series[(start + i) % n];
    }
    means[draw] = sum / n;
  }
  return intervalOf(mean(series), means, level);
}
