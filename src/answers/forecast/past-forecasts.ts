import { calibrateWalk, daysOf, type PastOutcome, type Walk } from '../../measure/index.js';
import type { AsOfFit } from './as-of-fits.js';
import { fittedGap, gapOn, meanGap, type PairGroups, type Unit, unitRatio } from './gap-series.js';

/** A pair is pulled to its mean over so many months. */
const MEAN_MONTHS = 12;
/** Forecasts are calibrated on errors up to so many months ahead. */
export const LONGEST_CALIBRATED = 12;

/** What is known of a pair at an origin. */
export interface PairBase {
  readonly base: number;
  readonly mean: number;
}

/** What each origin knew of each pair, in the unit of its own fit. */
export interface Origins {
  readonly fits: readonly AsOfFit[];
  readonly pairs: readonly PairGroups[];
  /** The gap of a pair on the day of fit `at`, as measured on fit `on`; NaN where there is none. */
  gap(unit: Unit, pair: number, on: number, at: number): number;
  known(unit: Unit, pair: number, origin: number): PairBase;
  ratio(from: number, to: number): number;
}

/** Measures every pair on every fit, once. */
export function originsOf(fits: readonly AsOfFit[], pairs: readonly PairGroups[], since: number): Origins {
  const paths = fits.map((fit) =>
    pairs.map((pair) => fittedGap(fit, pair, { since, until: fit.day, tolerance: 0 })),
  );
  const ratios = new Map<string, number>();
  return {
    fits,
    pairs,
    gap: (unit, pair, on, at) => gapOn(paths[on][pair], unit, fits[at].day),
    known: (unit, pair, origin) => {
      const path = paths[origin][pair];
      return {
        base: gapOn(path, unit, fits[origin].day),
        mean: meanGap(path, unit, meanDays(fits[origin].day)),
      };
    },
    ratio: (from, to) => {
      const key = `${from} ${to}`;
      const known = ratios.get(key) ?? unitRatio(fits[from], fits[to]);
      ratios.set(key, known);
      return known;
    },
  };
}

/** A day and the same day of the months before it, as many as the mean counts. */
export function meanDays(day: number): number[] {
  return Array.from({ length: MEAN_MONTHS }, (_, month) => day - daysOf(month));
}

/**
 * Every outcome known at origin `now` of the earlier origins, each pair's earlier origins weighing one month each.
 * Bases are as known at their origin, outcomes as known at `now`, all in the unit of `now`.
 */
export function outcomesBy(origins: Origins, unit: Unit, now: number): PastOutcome[] {
  const past: PastOutcome[] = [];
  for (let origin = 0; origin < now; origin++) {
    const longest = Math.min(LONGEST_CALIBRATED, now - origin);
    const ratio = unit === 'points' ? origins.ratio(origin, now) : 1;
    for (let pair = 0; pair < origins.pairs.length; pair++) {
      const { base, mean } = origins.known(unit, pair, origin);
      if (Number.isNaN(base)) continue;
      for (let horizon = 1; horizon <= longest; horizon++) {
        const outcome = origins.gap(unit, pair, now, origin + horizon);
        if (Number.isNaN(outcome)) continue;
        past.push({ pair, horizon, base: base * ratio, mean: mean * ratio, outcome, weight: 1 / longest });
      }
    }
  }
  return past;
}

/** The random walk and the pulled walk as calibrated at an origin; null where too little had come out. */
export function walksAt(origins: Origins, unit: Unit, now: number): Record<'random' | 'pulled', Walk | null> {
  const past = outcomesBy(origins, unit, now);
  return { random: calibrateWalk(past, 1), pulled: calibrateWalk(past, null) };
}
