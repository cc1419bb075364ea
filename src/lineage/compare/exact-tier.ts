import { bonferroni } from '../../measure/combine.js';
import type { TestResult } from './test-result.js';
import { RANK_CORRELATION } from './units-in-place.js';

/**
 * log10 of the exact tier's p: the least of its tests times their number (Bonferroni); null when none ran. The
 * published rank correlation looks at the same permutations as the count of units in place and is left out.
 */
export function exactLog10P(tests: readonly TestResult[]): number | null {
  const run = tests.filter((t) => t.tier === 'exact' && t.log10P !== null && t.name !== RANK_CORRELATION);
  return run.length > 0 ? bonferroni(run.map((t) => t.log10P!)) : null;
}
