import type { PairCounts } from './pair-counts.js';

/**
 * Weights that let every pair count alike, however often it was put to the vote: 1 over the pair's votes,
 * or over `leastVotes` where it has fewer (so rare pairs do not dominate), as arena-rank does; scaled to a
 * mean of 1 over votes.
 */
export function pairWeights(pairs: PairCounts, leastVotes = 50): Float64Array {
  const weights = new Float64Array(pairs.left.length);
  let votes = 0;
  let weighted = 0;
  for (let k = 0; k < weights.length; k++) {
    const met = pairs.wins[k] + pairs.losses[k] + pairs.ties[k];
    weights[k] = 1 / Math.max(met, leastVotes);
    votes += met;
    weighted += met * weights[k];
  }
  return weights.map((weight) => (weight * votes) / weighted);
}
