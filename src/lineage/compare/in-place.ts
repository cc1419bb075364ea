import { log10FixedPointsTail } from '../../measure/log-tail/fixed-points.js';
import { Random } from '../../measure/random.js';
import { randomPermutation } from '../../measure/random-permutation.js';
import { identityCorrelation } from '../../measure/rank-correlation.js';
import { match } from './matching.js';
import { cosines, type Rows } from './rows.js';
import type { PartResult } from './test-result.js';

/**
 * How many things of `a` find their own number in `b` when matched by cosine, and the chance of that many
 * under a uniformly random permutation. The p-value is exact when the things of either model could as well
 * have stood in any order: the matching follows every reordering, so that its permutation is uniform. Both
 * are shuffled by the seed before they are matched, so that ties are broken by lot and not by number.
 */
export function matchInPlace(where: string, a: Rows, b: Rows, seed: number): PartResult {
  const random = new Random(seed);
  const rowOrder = randomPermutation(a.count, random);
  const columnOrder = randomPermutation(b.count, random);
  const shuffled = match(cosines(pick(a, rowOrder), pick(b, columnOrder)), a.count, b.count);
  const permutation = new Int32Array(a.count);
  shuffled.forEach((j, i) => {
    permutation[rowOrder[i]!] = columnOrder[j]!;
  });
  let agreeing = 0;
  permutation.forEach((j, i) => {
    if (i === j) agreeing++;
  });
  return {
    where,
    agreeing,
    of: a.count,
    log10P: log10FixedPointsTail(agreeing, a.count),
    rankCorrelation: identityCorrelation(permutation),
  };
}

function pick({ width, values }: Rows, order: Int32Array): Rows {
  const picked = new Float64Array(order.length * width);
  order.forEach((from, i) => {
    picked.set(values.subarray(from * width, (from + 1) * width), i * width);
  });
  return { count: order.length, width, values: picked };
}
