import {
  calibrateRandomWalk,
  type PairFrontiers,
  type PastError,
  type QuarterPool,
  quantile,
  quarterPool,
  type RandomWalk,
} from '../../measure/index.js';
import type { AsOfFit } from './as-of-fits.js';
import {
  fittedFrontiers,
  frontiersGap,
  type PairGroups,
  sidesByVersion,
  type Unit,
  unitRatio,
} from './gap-series.js';

/** Errors up to so many months ahead calibrate the random walk. */
const LONGEST = 12;
/** Days before the first fit on which quarters may start too. */
const EARLIER_STARTS = 2;
const MONTH = 31;
/** A normal deviation is so many times the median absolute one. */
const NORMAL_FROM_MEDIAN = 1.4826;

/** What each origin knew of each pair, in the unit of its own fit. */
export interface Origins {
  readonly fits: readonly AsOfFit[];
  readonly pairs: number;
  /** The frontiers of a pair on a fit. */
  frontiers(pair: number, on: number): PairFrontiers | null;
  /** The gap of a pair on the day of fit `at`, as measured on fit `on`; NaN where there is none. */
  gap(unit: Unit, pair: number, on: number, at: number): number;
  /** How many units of fit `to` a unit of fit `from` is. */
  ratio(from: number, to: number): number;
}

/** Measures every pair on every fit, once. */
export function originsOf(fits: readonly AsOfFit[], pairs: readonly PairGroups[], since: number): Origins {
  const sides = pairs.map(sidesByVersion);
  const frontiers = fits.map((fit) => sides.map((sideOf) => fittedFrontiers(fit, sideOf, since)));
  const ratios = new Map<number, number>();
  return {
    fits,
    pairs: pairs.length,
    frontiers: (pair, on) => frontiers[on][pair],
    gap: (unit, pair, on, at) => frontiersGap(frontiers[on][pair], unit, fits[at].day),
    ratio: (from, to) => {
      const key = from * fits.length + to;
      const known = ratios.get(key) ?? unitRatio(fits[from], fits[to]);
      ratios.set(key, known);
      return known;
    },
  };
}

/** All that forecasts at one origin rest on: nothing that was released after it. */
export interface Calibration {
  readonly walks: Record<Unit, RandomWalk>;
  readonly pool: QuarterPool;
  /** Deviation of what later scores change in a gap already measured, in the unit of the origin's fit. */
  readonly revision: number;
}

/** Calibrates both methods at origin `now`; null where too little had come out. */
export function calibrationAt(origins: Origins, now: number): Calibration | null {
  const months = calibrateRandomWalk(errorsBy(origins, 'months', now));
  const points = calibrateRandomWalk(errorsBy(origins, 'points', now));
  const { fits } = origins;
  const firsts = fits.slice(0, now + 1).map(({ day }) => day);
  const earlier = Array.from({ length: EARLIER_STARTS }, (_, i) => fits[0].day - MONTH * (i + 1));
  const known = Array.from({ length: origins.pairs }, (_, pair) => origins.frontiers(pair, now));
  const pool = quarterPool(
    known.filter((frontiers) => frontiers !== null),
    [...earlier.reverse(), ...firsts],
    fits[now].day,
  );
  return months && points && pool
    ? { walks: { months, points }, pool, revision: revisionBy(origins, now) }
    : null;
}

/**
 * The errors known at origin `now` of holding the gaps of earlier origins: bases as known at their origin, outcomes as
 * known at `now`, both in the unit of `now`.
 */
function errorsBy(origins: Origins, unit: Unit, now: number): PastError[] {
  const past: PastError[] = [];
  for (let origin = 0; origin < now; origin++) {
    const longest = Math.min(LONGEST, now - origin);
    const ratio = unit === 'points' ? origins.ratio(origin, now) : 1;
    for (let pair = 0; pair < origins.pairs; pair++) {
      const base = ratio * origins.gap(unit, pair, origin, origin);
      for (let horizon = 1; horizon <= longest; horizon++) {
        const error = origins.gap(unit, pair, now, origin + horizon) - base;
        if (!Number.isNaN(error)) past.push({ pair, horizon, error, weight: 1 / longest });
      }
    }
  }
  return past;
}

/** How far gaps in points of earlier origins have moved since, on the days of those origins. */
function revisionBy(origins: Origins, now: number): number {
  const moved: number[] = [];
  for (let origin = 0; origin < now; origin++) {
    for (let pair = 0; pair < origins.pairs; pair++) {
      const then = origins.ratio(origin, now) * origins.gap('points', pair, origin, origin);
      const change = Math.abs(origins.gap('points', pair, now, origin) - then);
      if (!Number.isNaN(change)) moved.push(change);
    }
  }
  return moved.length === 0
    ? 0
    : NORMAL_FROM_MEDIAN *
        quantile(
          moved.sort((x, y) => x - y),
          0.5,
        );
}
