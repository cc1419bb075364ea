import { log10StudentTail } from './log-tail/student.js';
import type { Random } from './random.js';
import { shuffle } from './random-permutation.js';

/** Spearman's rank correlation of a permutation of 0 … n − 1 with the identity: 1 − 6 Σ d² / (n (n² − 1)). */
export function identityCorrelation(permutation: ArrayLike<number>): number {
  const n = permutation.length;
  if (n < 2) throw new RangeError('a rank correlation needs at least two ranks');
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (permutation[i]! - i) ** 2;
  return 1 - (6 * squares) / (n * (n * n - 1));
}

/** `draws` correlations of uniformly random permutations of `size` with the identity, ascending. */
export function identityCorrelationNull(size: number, draws: number, random: Random): Float64Array {
  const permutation = Int32Array.from({ length: size }, (_, i) => i);
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    shuffle(permutation, random);
    values[draw] = identityCorrelation(permutation);
  }
  return values.sort();
}

/** The exact Monte-Carlo p, (1 + draws at least as great) / (1 + draws): valid at every number of draws. */
export function monteCarloP(observed: number, ascendingNull: Float64Array): number {
  let low = 0;
  let high = ascendingNull.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascendingNull[middle]! < observed - 1e-12) low = middle + 1;
    else high = middle;
  }
  return (1 + ascendingNull.length - low) / (1 + ascendingNull.length);
}

/**
 * log10 of the one-sided asymptotic p of a rank correlation, by Student's t with n − 2 degrees of freedom:
 * what Zhu et al. (2025) report; approximate in the far tail.
 */
export function log10CorrelationP(correlation: number, size: number): number {
  const bounded = Math.max(-1, Math.min(1 - 1e-15, correlation));
  if (bounded <= -1) return 0;
  return log10StudentTail(bounded * Math.sqrt((size - 2) / (1 - bounded * bounded)), size - 2);
}
