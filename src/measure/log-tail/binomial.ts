import { logGamma } from './log-gamma.js';

/**
 * log10 of the chance of at least `successes` heads in `trials` fair coins, exact in every tail: the sum
 * runs from the greatest term, in logarithms, so that it does not underflow.
 */
export function log10FairCoinTail(successes: number, trials: number): number {
  if (successes <= 0) return 0;
  if (successes > trials) return Number.NEGATIVE_INFINITY;
  const lower = successes <= trials / 2;
  const first = lower ? successes - 1 : successes;
  const step = lower ? -1 : 1;
  const logFirst =
    logGamma(trials + 1) - logGamma(first + 1) - logGamma(trials - first + 1) - trials * Math.LN2;
  let term = 1;
  let sum = 1;
  for (let k = first; k + step >= 0 && k + step <= trials && term > sum * 1e-17; k += step) {
    term *= lower ? k / (trials - k + 1) : (trials - k) / (k + 1);
    sum += term;
  }
  const logSum = logFirst + Math.log(sum);
  return lower ? Math.log1p(-Math.min(1, Math.exp(logSum))) / Math.LN10 : logSum / Math.LN10;
}
