import { log10ChiSquareTail } from './log-tail/chi-square.js';

/** Fisher's combination of independent p-values, all as log10: −2 Σ ln p against chi-square on 2k degrees. */
export function fisher(log10Ps: readonly number[]): number {
  if (log10Ps.length === 0) throw new RangeError('nothing to combine');
  const sum = log10Ps.reduce((total, log10P) => total + log10P, 0);
  if (sum === Number.NEGATIVE_INFINITY) return sum;
  return log10ChiSquareTail(-2 * Math.LN10 * sum, 2 * log10Ps.length);
}

/** Bonferroni's combination, valid under any dependence: the least p times their number. */
export function bonferroni(log10Ps: readonly number[]): number {
  if (log10Ps.length === 0) throw new RangeError('nothing to combine');
  return Math.min(0, Math.min(...log10Ps) + Math.log10(log10Ps.length));
}

/** Holm's (1979) step-down adjustment of p-values, as log10, in the order given. */
export function holm(log10Ps: readonly number[]): number[] {
  const order = log10Ps.map((_, i) => i).sort((a, b) => log10Ps[a]! - log10Ps[b]!);
  const adjusted = new Array<number>(log10Ps.length);
  let running = Number.NEGATIVE_INFINITY;
  order.forEach((index, rank) => {
    running = Math.max(running, Math.min(0, log10Ps[index]! + Math.log10(log10Ps.length - rank)));
    adjusted[index] = running;
  });
  return adjusted;
}
