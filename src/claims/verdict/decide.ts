import type { Verdict } from '../../contract/index.js';
import { type Bounds, type Distribution, probabilityPositive, probabilityWithin } from './distribution.js';
import { type Size, type Statement, widenedByRounding, widenedByThirds } from './statement.js';

/** A claim is supported from here on. */
export const SURE = 0.8;
/** A claim is refuted from here down: written out, for 1 - 0.8 is a little less than 0.2. */
export const UNLIKELY = 0.2;
/** What is hedged ("may", "potentially") is refuted only below this. */
export const HEDGED = 0.05;

/** What settled a verdict. */
export type Because =
  | 'direction'
  | 'bound'
  | 'range'
  | 'undecided'
  | 'no-interval'
  | 'definitions'
  | 'days'
  | 'vintages'
  | 'coverage'
  | 'lower-bound'
  | 'forecast'
  | 'record'
  | 'obstacle';

export interface Decision {
  readonly verdict: Verdict;
  readonly because: Because;
  /** How many times greater the stated size is than the measured one, or the other way round; null elsewhere. */
  readonly factor: number | null;
  /** The probability that the claim holds as spoken; null where none is known. */
  readonly probability: Bounds | null;
}

/** A decision without a figure behind it. */
export function decided(verdict: Verdict, because: Because, probability: Bounds | null = null): Decision {
  return { verdict, because, factor: null, probability };
}

/**
 * Decides a claim about a measured quantity, counted in the stated direction, by the order of verdicts of
 * docs/claims/verdicts.md: the direction, then a statement without a size, then the size, else uncertain.
 */
export function decide(statement: Statement, measured: Distribution): Decision {
  const { size, directed, hedged } = statement;
  if (measured.draws === null) return decided('uncertain', 'no-interval');
  if (directed || size === null) {
    const direction = decideDirection(probabilityPositive(measured) as Bounds, hedged);
    if (direction.verdict === 'contradicted' || !hasSize(size)) return direction;
  }
  return hasSize(size) ? decideSize(size, measured, directed) : decided('uncertain', 'undecided');
}

/** Decides a claim without a size by the probability that what it says holds. */
export function decideDirection(probability: Bounds, hedged: boolean): Decision {
  const refuted = hedged ? probability.high < HEDGED : probability.high <= UNLIKELY;
  if (refuted) return decided('contradicted', 'direction', probability);
  if (probability.low >= SURE) return decided('supported', 'direction', probability);
  return decided('uncertain', 'undecided', probability);
}

function hasSize(size: Size | null): size is Size {
  return size !== null && (size.min !== null || size.max !== null);
}

function decideSize(size: Size, measured: Distribution, directed: boolean): Decision {
  const isBound = size.min === null || size.max === null;
  const spoken = ends(size);
  const relaxed = widenedByRounding(size);
  const thirds = widenedByThirds(size);
  const held = probabilityWithin(
    measured,
    isBound ? spoken.min : thirds.min,
    isBound ? spoken.max : thirds.max,
  ) as Bounds;
  const because = isBound ? 'bound' : 'range';
  const { estimate } = measured;
  const near = isBound || (estimate >= relaxed.min && estimate <= relaxed.max);
  if (near && held.low >= SURE) return decided('supported', because, held);
  const refuted = isBound
    ? (probabilityWithin(measured, relaxed.min, relaxed.max) as Bounds).high <= UNLIKELY
    : misses(measured, relaxed);
  if (!refuted) return decided('uncertain', 'undecided', held);
  if (directed && estimate <= 0 && !spansZero(size)) return decided('contradicted', because, held);
  return { ...refutation(size, estimate), because, probability: held };
}

function ends({ min, max }: Size) {
  return { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY };
}

const spansZero = ({ min, max }: Size) => (min ?? 0) <= 0 && (max === null || max >= 0);

function misses({ low, high }: Distribution, range: { readonly min: number; readonly max: number }): boolean {
  return (high !== null && high < range.min) || (low !== null && low > range.max);
}

/** More was stated than is measured, or less; the factor goes to the nearer end of what was stated. */
function refutation({ min, max }: Size, estimate: number): Pick<Decision, 'verdict' | 'factor'> {
  if (min !== null && estimate < min) {
    return { verdict: 'overstated', factor: estimate > 0 && min > 0 ? min / estimate : null };
  }
  return { verdict: 'understated', factor: max !== null && max > 0 && estimate > 0 ? estimate / max : null };
}
