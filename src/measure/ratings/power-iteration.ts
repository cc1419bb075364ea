import type { PairCounts } from './pair-counts.js';

export interface Scores {
  scores: Float64Array;
  converged: boolean;
  iterations: number;
}

const TOLERANCE = 1e-13;
const LIMIT = 20_000;

/**
 * Eigenvector scores (M. G. Kendall, 1955): a model's score is proportional to the scores of those it
 * beat, a tie counted as half; of length 1. (evalica 0.4.2 multiplies by the transpose, so its eigenvector
 * is greatest for models that lose: it is this one with winners and losers exchanged.)
 */
export function eigenvector(pairs: PairCounts): Scores {
  return iterate(pairs.models, 1 / pairs.models, euclidean, (from, to) => {
    to.fill(0);
    for (let k = 0; k < pairs.left.length; k++) {
      const tied = pairs.ties[k] / 2;
      to[pairs.left[k]] += (pairs.wins[k] + tied) * from[pairs.right[k]];
      to[pairs.right[k]] += (pairs.losses[k] + tied) * from[pairs.left[k]];
    }
  });
}

/**
 * PageRank (S. Brin and L. Page, 1998) on the graph in which the loser points at the winner, a tie at both
 * with half the weight; the sum is 1. A model that never lost spreads its score over all.
 */
export function pageRank(pairs: PairCounts, damping = 0.85): Scores {
  const n = pairs.models;
  const lost = new Float64Array(n);
  for (let k = 0; k < pairs.left.length; k++) {
    lost[pairs.left[k]] += pairs.losses[k] + pairs.ties[k] / 2;
    lost[pairs.right[k]] += pairs.wins[k] + pairs.ties[k] / 2;
  }
  return iterate(n, 1 / n, total, (from, to) => {
    let spread = 0;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      if (lost[i] === 0) spread += from[i];
      sum += from[i];
    }
    to.fill((damping * spread + (1 - damping) * sum) / n);
    for (let k = 0; k < pairs.left.length; k++) {
      const i = pairs.left[k];
      const j = pairs.right[k];
      const tied = pairs.ties[k] / 2;
      if (lost[j] > 0) to[i] += (damping * (pairs.wins[k] + tied) * from[j]) / lost[j];
      if (lost[i] > 0) to[j] += (damping * (pairs.losses[k] + tied) * from[i]) / lost[i];
    }
  });
}

function iterate(
  n: number,
  initial: number,
  norm: (values: Float64Array) => number,
  apply: (from: Float64Array, to: Float64Array) => void,
): Scores {
  let scores = new Float64Array(n).fill(initial);
  let next = new Float64Array(n);
  for (let iterations = 1; iterations <= LIMIT; iterations++) {
    apply(scores, next);
    const size = norm(next);
    let change = 0;
    for (let i = 0; i < n; i++) {
      if (size > 0) next[i] /= size;
      change = Math.max(change, Math.abs(next[i] - scores[i]));
    }
    [scores, next] = [next, scores];
    if (change < TOLERANCE) return { scores, converged: true, iterations };
  }
  return { scores, converged: false, iterations: LIMIT };
}

function euclidean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
