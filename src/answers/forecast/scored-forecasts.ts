import { dayNumber } from '../../contract/index.js';
import {
  forecastWalk,
  type NormalForecast,
  normalCrps,
  normalCumulative,
  type Walk,
} from '../../measure/index.js';
import type { Unit } from './gap-series.js';
import { type Origins, walksAt } from './past-forecasts.js';

/** The first origin of the record. */
export const FIRST_ORIGIN = '2023-07-01';
/** Horizons of the record, in months. */
export const HORIZONS = [3, 6, 12] as const;
export const WALKS = ['random', 'pulled'] as const;
export type WalkName = (typeof WALKS)[number];

/** A past forecast of one pair with what came of it. */
export interface ScoredForecast {
  /** Position of the origin among the fits. */
  readonly origin: number;
  readonly pair: number;
  readonly horizon: number;
  readonly forecast: NormalForecast;
  readonly outcome: number;
  readonly crps: number;
  /** Probability integral transform: the share of the forecast below the outcome. */
  readonly pit: number;
}

/**
 * Every forecast of the record: monthly origins, each calibrated on what had come out by then, in units of the last
 * fit; the outcome is the gap as measured on the last fit.
 *
 * @param pairs positions of the pairs to score
 */
export function scoredForecasts(
  origins: Origins,
  unit: Unit,
  pairs: readonly number[],
): Record<WalkName, ScoredForecast[]> {
  const scored: Record<WalkName, ScoredForecast[]> = { random: [], pulled: [] };
  const first = dayNumber(FIRST_ORIGIN) as number;
  const last = origins.fits.length - 1;
  for (let origin = 0; origin < last; origin++) {
    if (origins.fits[origin].day < first) continue;
    const walks = walksAt(origins, unit, origin);
    const ratio = unit === 'points' ? origins.ratio(origin, last) : 1;
    for (const name of WALKS) {
      const walk = walks[name];
      if (walk) scored[name].push(...ofOrigin(origins, unit, pairs, { origin, walk, ratio }));
    }
  }
  return scored;
}

function ofOrigin(
  origins: Origins,
  unit: Unit,
  pairs: readonly number[],
  { origin, walk, ratio }: { origin: number; walk: Walk; ratio: number },
): ScoredForecast[] {
  const last = origins.fits.length - 1;
  return HORIZONS.flatMap((horizon) => {
    if (origin + horizon >= last) return [];
    return pairs.flatMap((pair): ScoredForecast[] => {
      const outcome = origins.gap(unit, pair, last, origin + horizon);
      const known = origins.known(unit, pair, origin);
      if (Number.isNaN(outcome) || Number.isNaN(known.base)) return [];
      const { mean, deviation } = forecastWalk(walk, { pair, ...known }, horizon);
      const forecast = { mean: mean * ratio, deviation: deviation * ratio };
      const pit = normalCumulative((outcome - forecast.mean) / forecast.deviation);
      return [{ origin, pair, horizon, forecast, outcome, crps: normalCrps(forecast, outcome), pit }];
    });
  });
}
