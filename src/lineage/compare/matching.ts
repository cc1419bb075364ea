import { linearAssignment } from '../../measure/assignment.js';

/** The partner of each row that makes the summed similarity greatest; rows ≤ columns. */
export function match(similarity: Float64Array, rows: number, columns: number): Int32Array {
  const cost = new Float64Array(similarity.length);
  for (let i = 0; i < cost.length; i++) cost[i] = -similarity[i]!;
  return linearAssignment(cost, rows, columns);
}

/**
 * Mean over rows of the best similarity. It does not change when columns are permuted, so that a partner
 * chosen by it leaves the null distribution of the matched permutation as it was.
 */
export function meanBest(similarity: Float64Array, rows: number, columns: number): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < columns; j++) best = Math.max(best, similarity[i * columns + j]!);
    sum += best;
  }
  return sum / rows;
}
