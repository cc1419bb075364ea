import { trimmedInterval } from './quantile.js';

/** An estimate and the interval of its draws. `low`, `high` null: that side has no bound. */
export interface Interval {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * An estimate with the `level` interval of its draws: central, trimmed of lumps that it can spare, stretched to hold
 * the estimate. Where a release is followed by a long silence the draws of a crossing are lumpy, and the estimate can
 * stand at their edge.
 *
 * @param draws absent where no draws exist; NaN draws are left out
 * @returns null when the estimate is not a number
 */
export function intervalOf(
  estimate: number,
  draws: ArrayLike<number> | null | undefined,
  level: number,
): Interval | null {
  if (Number.isNaN(estimate)) return null;
  const held = draws && trimmedInterval(draws, level);
  if (!held) return { estimate, low: null, high: null };
  return { estimate, low: Math.min(held.low, estimate), high: Math.max(held.high, estimate) };
}

/** An interval in a smaller unit, in the greater one. */
export function inUnits(interval: Interval | null, ofOne: number): Interval | null {
  if (!interval) return null;
  const { estimate, low, high } = interval;
  return {
    estimate: estimate / ofOne,
    low: low === null ? null : low / ofOne,
    high: high === null ? null : high / ofOne,
  };
}

/** The same interval with its upper end at least at `bound`; null bound: no upper end at all. */
export function raiseHigh(interval: Interval, bound: number | null): Interval {
  if (bound === null) return { ...interval, high: null };
  return { ...interval, high: Math.max(interval.high ?? bound, bound) };
}

/** The same interval with its lower end at most at `bound`; null bound: no lower end at all. */
export function lowerLow(interval: Interval, bound: number | null): Interval {
  if (bound === null) return { ...interval, low: null };
  return { ...interval, low: Math.min(interval.low ?? bound, bound) };
}
