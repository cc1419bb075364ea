import { type Decision, decided } from './decide.js';
import { type Size, widenedByRounding } from './statement.js';

/**
 * Decides a count. What can be verified is a lower bound of what exists: it supports "at least", and nothing more; it
 * contradicts nothing, and the other numbers wait for a list that is known to be complete.
 *
 * @param verified deduplicated entries that verifiably meet the predicate
 */
export function decideCount({ min, max }: Size, verified: number): Decision {
  if (min !== null && max === null && verified >= min) return decided('supported', 'lower-bound');
  return decided('uncertain', 'lower-bound');
}

/**
 * Decides a share. It is uncertain unless coverage is estimated for both its parts.
 *
 * @param share the least and the greatest share that the estimated parts allow; null where coverage is not estimated
 */
export function decideShare(
  size: Size,
  share: { readonly low: number; readonly high: number } | null,
): Decision {
  if (share === null) return decided('uncertain', 'coverage');
  const stated = widenedByRounding(size);
  if (share.low >= stated.min && share.high <= stated.max) return decided('supported', 'range');
  if (share.high < stated.min) return decided('overstated', 'range');
  if (share.low > stated.max) return decided('understated', 'range');
  return decided('uncertain', 'undecided');
}
