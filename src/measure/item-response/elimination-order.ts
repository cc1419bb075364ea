import type { Scores } from './scores.js';

/** Where each benchmark stands in the dense system, and where the row of each place begins not to be zero. */
export interface EliminationOrder {
  /** By benchmark: its place. */
  readonly place: Int32Array;
  /** By place: the first place that its row, and so its row of the Cholesky factor, is not zero at. */
  readonly first: Int32Array;
}

/**
 * An order of the benchmarks that keeps the envelope of their system small: benchmarks that share no model are apart.
 * Old and new benchmarks have few models in common, so that more than half of the dense factorisation falls away.
 * Reverse Cuthill–McKee (Cuthill and McKee 1969; George and Liu 1981).
 */
export function eliminationOrder({ models, benchmarks, start, benchmark }: Scores): EliminationOrder {
  const shared = new Uint8Array(benchmarks * benchmarks);
  for (let m = 0; m < models; m++) {
    for (let i = start[m]; i < start[m + 1]; i++) {
      const row = benchmark[i] * benchmarks;
      for (let j = start[m]; j < start[m + 1]; j++) shared[row + benchmark[j]] = 1;
    }
  }
  const degree = new Int32Array(benchmarks);
  for (let b = 0; b < benchmarks; b++) {
    for (let c = 0; c < benchmarks; c++) degree[b] += shared[b * benchmarks + c];
  }
  const byDegree = Array.from(degree.keys()).sort((x, y) => degree[x] - degree[y] || x - y);
  const place = new Int32Array(benchmarks).fill(-1);
  const queue = new Int32Array(benchmarks);
  let [taken, next] = [0, 0];
  const take = (b: number) => {
    queue[taken] = b;
    place[b] = benchmarks - 1 - taken++;
  };
  for (const root of byDegree) {
    if (place[root] >= 0) continue;
    take(root);
    while (next < taken) {
      const row = queue[next++] * benchmarks;
      for (const b of byDegree) if (shared[row + b] && place[b] < 0) take(b);
    }
  }
  const first = Int32Array.from(place.keys());
  for (let b = 0; b < benchmarks; b++) {
    for (let c = 0; c < benchmarks; c++) {
      if (shared[b * benchmarks + c] && place[c] < first[place[b]]) first[place[b]] = place[c];
    }
  }
  return { place, first };
}
