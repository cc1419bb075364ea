import type { PairCounts } from './pair-counts.js';

/**
 * Mean negative log-likelihood of votes, natural logarithms, a tie scored as half a win and half a loss;
 * 0.6931 is a coin's. Pairs for which `chance` returns null are left out and counted.
 *
 * @param chance that the first model beats the second, a tie counted as half; between 0 and 1, exclusive
 */
export function logLoss(
  pairs: PairCounts,
  chance: (left: number, right: number) => number | null,
): { logLoss: number | null; votes: number; leftOut: number } {
  let sum = 0;
  let votes = 0;
  let leftOut = 0;
  for (let k = 0; k < pairs.left.length; k++) {
    const p = chance(pairs.left[k], pairs.right[k]);
    const tied = pairs.ties[k] / 2;
    const met = pairs.wins[k] + pairs.losses[k] + pairs.ties[k];
    if (p === null) leftOut += met;
    else {
      sum -= (pairs.wins[k] + tied) * Math.log(p) + (pairs.losses[k] + tied) * Math.log1p(-p);
      votes += met;
    }
  }
  return { logLoss: votes > 0 ? sum / votes : null, votes, leftOut };
}
