import { bonferroni } from '../../measure/combine.js';
import type { TestResult } from './test-result.js';
import { RANK_CORRELATION } from './units-in-place.js';

/**
 * log10 of the exact tier's p: the least of its tests times their number (Bonferroni), those included that could
 * not be run or were not needed; null when none ran. The published rank correlation looks at the same
 * permutations as the count of units in place and is left out.
 */
export function exactLog10P(tests: readonly TestResult[]): number | null {
  const exact = tests.filter((t) => t.tier === 'exact' && t.name !== RANK_CORRELATION);
  return exact.some((t) => t.log10P !== null) ? bonferroni(exact.map((t) => t.log10P ?? 0)) : null;
}
