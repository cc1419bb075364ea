import { selectIn, sortWhole } from './select.js';

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

/** The numbers among draws: in ascending order where they are whole and lie near each other, else in theirs. */
function numbersOf(draws: ArrayLike<number>): Float64Array {
  const numbers = new Float64Array(draws.length);
  let count = 0;
  for (let i = 0; i < draws.length; i++) {
    const draw = draws[i];
    if (!Number.isNaN(draw)) numbers[count++] = draw;
  }
  return sortWhole(numbers.subarray(0, count));
}

/** The central interval that holds a share `level` of the draws; NaN draws are left out; null without any. */
export function centralInterval(
  draws: ArrayLike<number>,
  level: number,
): { low: number; high: number } | null {
  return centralOf(numbersOf(draws), level);
}

/** Puts the numbers partly in order: those between which its ends lie stand where they stand in the sorted order. */
function centralOf(numbers: Float64Array, level: number): { low: number; high: number } | null {
  if (numbers.length === 0) return null;
  const last = numbers.length - 1;
  const [lower, upper] = [(1 - level) / 2, (1 + level) / 2];
  const [l, u] = [Math.floor(last * lower), Math.floor(last * upper)];
  selectIn(numbers, l, 0, last);
  if (l < last) selectIn(numbers, l + 1, l + 1, last);
  if (u > l + 1) selectIn(numbers, u, l + 2, last);
  if (u > l && u < last) selectIn(numbers, u + 1, u + 1, last);
  return { low: quantile(numbers, lower), high: quantile(numbers, upper) };
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
  const numbers = numbersOf(draws);
  const central = centralOf(numbers, level);
  if (!central) return null;
  const { low, high } = central;
  let [first, end] = [0, numbers.length];
  for (let i = 0; i < numbers.length; i++) {
    if (numbers[i] < low) first++;
    else if (numbers[i] > high) end--;
  }
  const needed = Math.ceil(level * numbers.length - 1e-9);
  const spare = end - first - needed;
  if (spare <= 0) return central;
  const [fromLow, fromHigh] = [first, Math.max(first, end - 1 - spare)];
  sortPart(numbers, fromLow, Math.min(first + spare, end - 1));
  sortPart(numbers, fromHigh, end - 1);
  let best = { low, high };
  let leastOff = spare;
  for (let i = 0; i <= spare; i++) {
    const part = { low: numbers[first + i], high: numbers[first + i + needed - 1] };
    const shorter = best.high - best.low - (part.high - part.low);
    const off = Math.abs(spare - 2 * i);
    if (shorter < 0 || (shorter === 0 && off >= leastOff)) continue;
    [best, leastOff] = [part, off];
  }
  return best;
}

/** Puts the numbers of the places from `from` to `to` of the sorted order there, ascending. */
function sortPart(numbers: Float64Array, from: number, to: number): void {
  selectIn(numbers, from, 0, numbers.length - 1);
  if (to > from) selectIn(numbers, to, from + 1, numbers.length - 1);
  numbers.subarray(from, to + 1).sort();
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
