import { log10FixedPointsTail } from '../../measure/log-tail/fixed-points.js';
import { identityCorrelation } from '../../measure/rank-correlation.js';
import { match } from './matching.js';
import { cosines, type Rows } from './rows.js';
import type { PartResult } from './test-result.js';

/**
 * How many things of `a` find their own number in `b` when matched by cosine, and the chance of that many
 * under a uniformly random permutation. The p-value is exact when the things of either model could as well
 * have stood in any order: the matching follows every reordering, so that its permutation is uniform.
 */
export function matchInPlace(where: string, a: Rows, b: Rows): { part: PartResult; permutation: Int32Array } {
  const permutation = match(cosines(a, b), a.count, b.count);
  let agreeing = 0;
  permutation.forEach((j, i) => {
    if (i === j) agreeing++;
  });
  const part = {
    where,
    agreeing,
    of: a.count,
    log10P: log10FixedPointsTail(agreeing, a.count),
    rankCorrelation: identityCorrelation(permutation),
  };
  return { part, permutation };
}
