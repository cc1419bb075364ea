import { addPair } from './bradley-terry.js';
import type { PairCounts } from './pair-counts.js';
import type { PairModel } from './pair-model.js';

/**
 * Davidson (1970): Bradley-Terry with ties as an outcome of their own. For log strengths θᵢ, θⱼ and
 * η = log ν the weights of win, tie and loss are exp((θᵢ - θⱼ) / 2), exp(η), exp((θⱼ - θᵢ) / 2).
 * Newman (2023) maximises the same likelihood; his v is ν / 2. η is the last coordinate; without any tie it
 * has no finite estimate, so such pairs belong to `bradleyTerry`.
 */
export function davidson(pairs: PairCounts, weights: Float64Array | null = null): PairModel {
  const n = pairs.models;
  const width = n + 1;
  const { left, right, wins, losses, ties } = pairs;
  const weight = (k: number) => (weights ? weights[k] : 1);
  const chances = (x: Float64Array, k: number) => outcomeChances(x[left[k]] - x[right[k]], x[n]);

  return {
    dimension: width,
    centred: n,
    start() {
      let tied = 0;
      let decided = 0;
      for (let k = 0; k < left.length; k++) {
        tied += weight(k) * ties[k];
        decided += weight(k) * (wins[k] + losses[k]);
      }
      const start = new Float64Array(width);
      start[n] = Math.log((2 * (tied + 0.5)) / (decided + 0.5));
      return start;
    },
    value(x) {
      let value = 0;
      for (let k = 0; k < left.length; k++) {
        const half = (x[left[k]] - x[right[k]]) / 2;
        const votes = wins[k] + losses[k] + ties[k];
        const total = logSum(half, x[n], -half);
        value += weight(k) * (votes * total - (wins[k] - losses[k]) * half - ties[k] * x[n]);
      }
      return value;
    },
    gradient(x) {
      const gradient = new Float64Array(width);
      for (let k = 0; k < left.length; k++) {
        const { win, loss, tie } = chances(x, k);
        const votes = wins[k] + losses[k] + ties[k];
        const g = (weight(k) * (votes * (win - loss) - wins[k] + losses[k])) / 2;
        gradient[left[k]] += g;
        gradient[right[k]] -= g;
        gradient[n] += weight(k) * (votes * tie - ties[k]);
      }
      return gradient;
    },
    hessian(x) {
      const hessian = new Float64Array(width * width);
      for (let k = 0; k < left.length; k++) {
        const { win, loss, tie } = chances(x, k);
        const votes = weight(k) * (wins[k] + losses[k] + ties[k]);
        addPair(hessian, width, left[k], right[k], (votes * (win + loss - (win - loss) ** 2)) / 4);
        addCross(hessian, width, left[k], right[k], (-votes * (win - loss) * tie) / 2);
        hessian[width * width - 1] += votes * tie * (1 - tie);
      }
      return hessian;
    },
    scoreCovariance(x) {
      const covariance = new Float64Array(width * width);
      for (let k = 0; k < left.length; k++) {
        const { win, loss, tie } = chances(x, k);
        const square = weight(k) ** 2;
        const expected = (win - loss) / 2;
        for (const [count, score, tied] of [
          [wins[k], 0.5 - expected, -tie],
          [losses[k], -0.5 - expected, -tie],
          [ties[k], -expected, 1 - tie],
        ] as const) {
          addPair(covariance, width, left[k], right[k], square * count * score ** 2);
          addCross(covariance, width, left[k], right[k], square * count * score * tied);
          covariance[width * width - 1] += square * count * tied ** 2;
        }
      }
      return covariance;
    },
  };
}

/** Chances of the three outcomes for a difference of log strengths and a log tie parameter. */
export function outcomeChances(difference: number, logTies: number) {
  const half = difference / 2;
  const total = logSum(half, logTies, -half);
  return {
    win: Math.exp(half - total),
    tie: Math.exp(logTies - total),
    loss: Math.exp(-half - total),
  };
}

function addCross(matrix: Float64Array, width: number, i: number, j: number, value: number): void {
  const last = width - 1;
  matrix[i * width + last] += value;
  matrix[last * width + i] += value;
  matrix[j * width + last] -= value;
  matrix[last * width + j] -= value;
}

function logSum(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}
