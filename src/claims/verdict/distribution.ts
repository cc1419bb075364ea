import { quantile } from '../../measure/index.js';

/** A probability known between two bounds; both are the same where the draws alone decide. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * What is known of a measured quantity. `draws` are null where no interval is known. `low` and `high` are the ends of
 * the 90 % interval; null: that side has no bound. `reach` says how far every draw may lie from where it stands: an
 * earlier model that nobody scored can push a gap up to `reach.high`, and no further.
 */
export interface Distribution {
  readonly estimate: number;
  /** Ascending, without NaN. */
  readonly draws: Float64Array | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reach: { readonly low: number; readonly high: number };
}

const NOWHERE = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };

/**
 * A distribution from draws. Its 90 % interval is the central one, stretched to hold the estimate, and `reach`.
 *
 * @param draws in any order; NaN draws are left out; null or none: no interval is known
 */
export function distributionOf(
  estimate: number,
  draws: ArrayLike<number> | null,
  reach: Distribution['reach'] = NOWHERE,
): Distribution {
  const sorted =
    draws === null
      ? null
      : Float64Array.from(draws)
          .filter((draw) => !Number.isNaN(draw))
          .sort();
  if (sorted === null || sorted.length === 0) return { estimate, draws: null, low: null, high: null, reach };
  const low = Math.min(quantile(sorted, 0.05), estimate, reach.low);
  const high = Math.max(quantile(sorted, 0.95), estimate, reach.high);
  return {
    estimate,
    draws: sorted,
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
    reach,
  };
}

/** The same quantity counted the other way round: "ahead" for "behind". */
export function negated({ estimate, draws, low, high, reach }: Distribution): Distribution {
  return {
    estimate: -estimate,
    draws: draws?.map((draw) => -draw).reverse() ?? null,
    low: high === null ? null : -high,
    high: low === null ? null : -low,
    reach: { low: -reach.high, high: -reach.low },
  };
}

/**
 * The probability that the quantity lies in [from, to], ends included. The lower bound counts the draws that stay
 * inside wherever they may reach, the upper one those that may lie inside. Kept off 0 and 1 by half a draw.
 *
 * @returns null where no interval is known
 */
export function probabilityWithin({ draws, reach }: Distribution, from: number, to: number): Bounds | null {
  if (draws === null) return null;
  let [sure, possible] = [0, 0];
  for (const draw of draws) {
    const [low, high] = [Math.min(draw, reach.low), Math.max(draw, reach.high)];
    if (low >= from && high <= to) sure += 1;
    if (low <= to && high >= from) possible += 1;
  }
  return { low: offEnds(sure, draws.length), high: offEnds(possible, draws.length) };
}

/** The probability that the quantity is above zero; a draw of exactly zero counts half. Null without draws. */
export function probabilityPositive({ draws, reach }: Distribution): Bounds | null {
  if (draws === null) return null;
  const share = (value: number) => (value > 0 ? 1 : value === 0 ? 0.5 : 0);
  let [sure, possible] = [0, 0];
  for (const draw of draws) {
    sure += share(Math.min(draw, reach.low));
    possible += share(Math.max(draw, reach.high));
  }
  return { low: offEnds(sure, draws.length), high: offEnds(possible, draws.length) };
}

/** One probability, known exactly. */
export function certainBounds(probability: number): Bounds {
  return { low: probability, high: probability };
}

/** The probability of the opposite. */
export function opposite({ low, high }: Bounds): Bounds {
  return { low: 1 - high, high: 1 - low };
}

function offEnds(count: number, total: number): number {
  return (count + 0.5) / (total + 1);
}
