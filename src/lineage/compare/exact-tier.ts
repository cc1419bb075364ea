import { bonferroni } from '../../measure/combine.js';
import { log10FairCoinTail } from '../../measure/log-tail/binomial.js';
import { log10FixedPointsTail } from '../../measure/log-tail/fixed-points.js';
import { CHANNELS_IN_PLACE } from './channels-in-place.js';
import type { TestResult } from './test-result.js';
import { fisherOf } from './test-result.js';
import { UNIT_SIGNS } from './unit-signs.js';
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

/** log10 of the exact tier's p if everything that was looked at agreed; 0 when nothing was tested. */
export function leastAttainable(tests: readonly TestResult[]): number {
  const full = tests.map((test): TestResult => {
    if (test.log10P === null) return test;
    const of = test.parts.reduce((sum, part) => sum + part.of, 0);
    const parts = test.parts.map((part) => ({ ...part, log10P: log10FixedPointsTail(part.of, part.of) }));
    if (test.name === UNIT_SIGNS) return { ...test, log10P: log10FairCoinTail(of, of) };
    if (test.name !== CHANNELS_IN_PLACE) return { ...test, log10P: fisherOf(parts, parts.length) };
    return { ...test, log10P: bonferroni(parts.map(({ log10P }) => log10P)) };
  });
  return exactLog10P(full) ?? 0;
}
