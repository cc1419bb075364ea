/** A stated size in the unit of the measurement, in the stated direction. A null side is open; both null: no size. */
export interface Size {
  readonly min: number | null;
  readonly max: number | null;
}

/** What a claim says of a measured quantity. */
export interface Statement {
  /** Null where only a direction is stated. */
  readonly size: Size | null;
  /** Whether the sign of the quantity is a direction: months behind are, a count or a share is not. */
  readonly directed: boolean;
  /** "may", "potentially": it is contradicted only below 5 %. */
  readonly hedged: boolean;
}

const LEAST_ROUNDING = 0.5;
const ROUNDING = 1 / 8;
const THIRD = 1 / 3;

/** How far people round an end: half a unit (half a month), or an eighth of the end where that is more. */
export function roundingOf(end: number): number {
  return Math.max(LEAST_ROUNDING, Math.abs(end) * ROUNDING);
}

/** The stated size, each end moved outwards by its own rounding. */
export function widenedByRounding({ min, max }: Size): { readonly min: number; readonly max: number } {
  return widened(min, max, roundingOf);
}

/** The stated size, each end moved outwards by its own third. An end of nothing ("level") takes its rounding. */
export function widenedByThirds({ min, max }: Size): { readonly min: number; readonly max: number } {
  return widened(min, max, (end) => (end === 0 ? roundingOf(end) : Math.abs(end) * THIRD));
}

function widened(min: number | null, max: number | null, by: (end: number) => number) {
  return {
    min: min === null ? Number.NEGATIVE_INFINITY : min - by(min),
    max: max === null ? Number.POSITIVE_INFINITY : max + by(max),
  };
}
