/**
 * The `p`-quantile of sorted numbers, by linear interpolation between order statistics (type 7 of Hyndman and
 * Fan 1996: R's and NumPy's default).
 *
 * @param sorted ascending, at least one
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}

/** The central interval that holds a share `level` of the draws; NaN draws are left out; null without any. */
export function centralInterval(
  draws: ArrayLike<number>,
  level: number,
): { low: number; high: number } | null {
  const sorted = Float64Array.from(draws)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (sorted.length === 0) return null;
  return { low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2) };
}

/** The arithmetic mean, summed in order; NaN for none. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/**
 * The share of draws above zero, a draw of exactly zero counting half, kept off 0 and 1 by half a draw:
 * (k + ½) / (n + 1). NaN draws are left out; null without any.
 */
export function probabilityPositive(draws: ArrayLike<number>): number | null {
  let n = 0;
  let k = 0;
  for (let i = 0; i < draws.length; i++) {
    if (Number.isNaN(draws[i])) continue;
    n++;
    k += draws[i] > 0 ? 1 : draws[i] === 0 ? 0.5 : 0;
  }
  return n === 0 ? null : (k + 0.5) / (n + 1);
}
