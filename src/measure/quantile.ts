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

/** The numbers among draws, ascending. */
function sortedNumbers(draws: ArrayLike<number>): Float64Array {
  const numbers = new Float64Array(draws.length);
  let count = 0;
  for (let i = 0; i < draws.length; i++) {
    if (!Number.isNaN(draws[i])) numbers[count++] = draws[i];
  }
  return numbers.subarray(0, count).sort();
}

/** The central interval that holds a share `level` of the draws; NaN draws are left out; null without any. */
export function centralInterval(
  draws: ArrayLike<number>,
  level: number,
): { low: number; high: number } | null {
  return centralOf(sortedNumbers(draws), level);
}

function centralOf(sorted: Float64Array, level: number): { low: number; high: number } | null {
  if (sorted.length === 0) return null;
  return { low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2) };
}

/**
 * The central interval, without the lumps at its ends that it can spare: where many draws share a few values it
 * would hold more than `level` of them, and the shortest part of it that still holds `level` is taken. Draws
 * without lumps give the central interval itself.
 */
export function trimmedInterval(
  draws: ArrayLike<number>,
  level: number,
): { low: number; high: number } | null {
  const sorted = sortedNumbers(draws);
  const central = centralOf(sorted, level);
  if (!central) return null;
  const { low, high } = central;
  let [first, end] = [0, sorted.length];
  while (first < end && sorted[first] < low) first++;
  while (end > first && sorted[end - 1] > high) end--;
  const needed = Math.ceil(level * sorted.length - 1e-9);
  const spare = end - first - needed;
  let best = { low, high };
  let leastOff = spare;
  for (let i = 0; i <= spare; i++) {
    const part = { low: sorted[first + i], high: sorted[first + i + needed - 1] };
    const shorter = best.high - best.low - (part.high - part.low);
    const off = Math.abs(spare - 2 * i);
    if (spare === 0 || shorter < 0 || (shorter === 0 && off >= leastOff)) continue;
    [best, leastOff] = [part, off];
  }
  return best;
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
