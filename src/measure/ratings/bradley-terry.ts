import type { Convex } from './newton.js';
import type { PairCounts } from './pair-counts.js';
import type { PairModel } from './pair-model.js';

/**
 * Bradley and Terry (1952): P(i beats j) = σ(θᵢ - θⱼ), θ the natural logarithm of strength. A tie counts as
 * half a win for each. The function to minimise is the negative log-likelihood.
 *
 * @param weights one per pair, a factor on all its votes
 */
export function bradleyTerry(pairs: PairCounts, weights: Float64Array | null = null): PairModel {
  const n = pairs.models;
  const { left, right, wins, losses, ties } = pairs;
  const weight = (k: number) => (weights ? weights[k] : 1);

  const problem: Convex = {
    dimension: n,
    centred: n,
    value(x) {
      let value = 0;
      for (let k = 0; k < left.length; k++) {
        const d = x[left[k]] - x[right[k]];
        const votes = wins[k] + losses[k] + ties[k];
        value += weight(k) * (votes * softplus(d) - (wins[k] + ties[k] / 2) * d);
      }
      return value;
    },
    gradient(x) {
      const gradient = new Float64Array(n);
      for (let k = 0; k < left.length; k++) {
        const p = sigmoid(x[left[k]] - x[right[k]]);
        const votes = wins[k] + losses[k] + ties[k];
        const g = weight(k) * (votes * p - wins[k] - ties[k] / 2);
        gradient[left[k]] += g;
        gradient[right[k]] -= g;
      }
      return gradient;
    },
    hessian(x) {
      const hessian = new Float64Array(n * n);
      for (let k = 0; k < left.length; k++) {
        const p = sigmoid(x[left[k]] - x[right[k]]);
        addPair(hessian, n, left[k], right[k], weight(k) * (wins[k] + losses[k] + ties[k]) * p * (1 - p));
      }
      return hessian;
    },
  };

  return {
    ...problem,
    start: () => new Float64Array(n),
    scoreCovariance(x) {
      const covariance = new Float64Array(n * n);
      for (let k = 0; k < left.length; k++) {
        const p = sigmoid(x[left[k]] - x[right[k]]);
        const squares = wins[k] * (1 - p) ** 2 + losses[k] * p ** 2 + ties[k] * (0.5 - p) ** 2;
        addPair(covariance, n, left[k], right[k], weight(k) ** 2 * squares);
      }
      return covariance;
    },
  };
}

/** Adds `value` times (eᵢ - eⱼ)(eᵢ - eⱼ)ᵀ to a row-major matrix with rows of `width`. */
export function addPair(matrix: Float64Array, width: number, i: number, j: number, value: number): void {
  matrix[i * width + i] += value;
  matrix[j * width + j] += value;
  matrix[i * width + j] -= value;
  matrix[j * width + i] -= value;
}

/** 1 / (1 + exp(-x)). */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** log(1 + exp(x)) without overflow. */
export function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
