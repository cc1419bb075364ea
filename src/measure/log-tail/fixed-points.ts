import { logGamma } from './log-gamma.js';

/**
 * log10 of the chance that a uniformly random permutation of `size` things leaves at least `count` of them
 * in place: the sum over j ≥ count of D(size − j) / (j! (size − j)!), with D the derangements (Montmort).
 */
export function log10FixedPointsTail(count: number, size: number): number {
  if (count <= 0) return 0;
  if (count > size) return Number.NEGATIVE_INFINITY;
  let weight = 1;
  let sum = 0;
  for (let j = count; j <= size && weight > 1e-18; j++) {
    sum += weight * derangedShare(size - j);
    weight /= j + 1;
  }
  return (Math.log(sum) - logGamma(count + 1)) / Math.LN10;
}

function derangedShare(n: number): number {
  let term = 1;
  let share = 1;
  for (let i = 1; i <= Math.min(n, 30); i++) {
    term /= -i;
    share += term;
  }
  return share;
}
