import { logGamma } from './log-gamma.js';

/** log10 of the chance that a Poisson number of the given mean is at least `count`, summed from its first term. */
export function log10PoissonTail(count: number, mean: number): number {
  if (count <= 0) return 0;
  const logFirst = count * Math.log(mean) - mean - logGamma(count + 1);
  let term = 1;
  let sum = 1;
  for (let i = count + 1; term > 1e-17 * sum; i++) {
    term *= mean / i;
    sum += term;
  }
  return Math.min(0, (logFirst + Math.log(sum)) / Math.LN10);
}
