import { modelTotals, type PairCounts } from './pair-counts.js';

/** Wins of each model, a tie counted as half. */
export function counting(pairs: PairCounts): Float64Array {
  const { wins, ties } = modelTotals(pairs);
  return wins.map((count, i) => count + ties[i] / 2);
}

/** Mean over its opponents of each model's share of wins, a tie counted as half; 0 without opponents. */
export function averageWinRate(pairs: PairCounts): Float64Array {
  const shares = new Float64Array(pairs.models);
  const opponents = new Float64Array(pairs.models);
  for (let k = 0; k < pairs.left.length; k++) {
    const votes = pairs.wins[k] + pairs.losses[k] + pairs.ties[k];
    const share = (pairs.wins[k] + pairs.ties[k] / 2) / votes;
    shares[pairs.left[k]] += share;
    shares[pairs.right[k]] += 1 - share;
    opponents[pairs.left[k]]++;
    opponents[pairs.right[k]]++;
  }
  return shares.map((sum, i) => (opponents[i] > 0 ? sum / opponents[i] : 0));
}
