import { dayNumber, FORECAST_METHODS, type ForecastMethod } from '../../contract/index.js';
import {
  chanceOf,
  drawsCrps,
  forecastRandomWalk,
  normalCrps,
  normalCumulative,
  overtakeChance,
  type PathGap,
  quantile,
  Random,
  simulatePath,
} from '../../measure/index.js';
import { UNITS, type Unit } from './gap-series.js';
import { type Calibration, calibrationAt, type Origins } from './past-forecasts.js';

/** The first origin of the record. */
export const FIRST_ORIGIN = '2023-07-01';
/** Horizons of the record, in months. */
export const HORIZONS = [3, 6, 12] as const;
const PATHS = 400;

/** A past forecast of one pair in one unit by one method, with what came of it. Points are those of the last fit. */
export interface ScoredForecast {
  readonly unit: Unit;
  readonly method: ForecastMethod;
  /** Position of the origin among the fits. */
  readonly origin: number;
  readonly pair: number;
  readonly horizon: number;
  readonly median: number;
  readonly outcome: number;
  readonly crps: number;
  /** The share of the forecast below the outcome. */
  readonly pit: number;
}

/** The chances, at one origin, that a follower which is behind overtakes within a horizon. */
export interface ScoredChance {
  readonly origin: number;
  readonly pair: number;
  readonly horizon: number;
  readonly chance: Readonly<Record<ForecastMethod, number>>;
}

export interface Scored {
  readonly forecasts: readonly ScoredForecast[];
  readonly chances: readonly ScoredChance[];
}

/**
 * Forecasts from every monthly origin, each calibrated on what had come out by then, with the outcomes as measured on
 * the last fit.
 *
 * @param pairs positions of the pairs to score
 * @param methods that are scored
 */
export function scoreForecasts(
  origins: Origins,
  pairs: readonly number[],
  seed: number,
  paths = PATHS,
): Scored {
  const forecasts: ScoredForecast[] = [];
  const chances: ScoredChance[] = [];
  const first = dayNumber(FIRST_ORIGIN) as number;
  for (let origin = 0; origin < origins.fits.length - 1; origin++) {
    const horizons = HORIZONS.filter((horizon) => origin + horizon < origins.fits.length - 1);
    if (origins.fits[origin].day < first || horizons.length === 0) continue;
    const calibration = calibrationAt(origins, origin);
    if (!calibration) continue;
    for (const pair of pairs) {
      const frontiers = origins.frontiers(pair, origin);
      if (!frontiers) continue;
      const random = Random.stream(seed, origin * 1000 + pair);
      const days = horizons.map((horizon) => origins.fits[origin + horizon].day);
      const drawn = Array.from({ length: paths }, () => {
        const shift = calibration.revision * random.normal();
        return simulatePath(
          frontiers,
          calibration.pool,
          { from: origins.fits[origin].day, days, tolerance: 0, shift },
          random,
        );
      });
      horizons.forEach((horizon, h) => {
        const ends = drawn.map((path) => path[h]);
        const at = { origin, pair, horizon };
        for (const unit of UNITS) forecasts.push(...scoredBoth(origins, calibration, unit, at, ends));
        const base = origins.gap('points', pair, origin, origin);
        if (base < 0) return;
        const overtaken = ends.filter((end) => end.overtaken).length;
        const walk = overtakeChance(
          calibration.walks.points,
          { pair, base },
          { horizon, tolerance: 0 },
          random,
        );
        chances.push({
          ...at,
          chance: { 'random-walk': walk, 'path-bootstrap': chanceOf(overtaken, paths) },
        });
      });
    }
  }
  return { forecasts, chances };
}

function scoredBoth(
  origins: Origins,
  { walks }: Calibration,
  unit: Unit,
  at: { origin: number; pair: number; horizon: number },
  ends: readonly PathGap[],
): ScoredForecast[] {
  const { origin, pair, horizon } = at;
  const last = origins.fits.length - 1;
  const ratio = unit === 'points' ? origins.ratio(origin, last) : 1;
  const outcome = origins.gap(unit, pair, last, origin + horizon);
  const base = origins.gap(unit, pair, origin, origin);
  if (Number.isNaN(outcome) || Number.isNaN(base)) return [];
  const { mean, deviation } = forecastRandomWalk(walks[unit], { pair, base }, horizon);
  const normal = { mean: mean * ratio, deviation: deviation * ratio };
  const draws = Float64Array.from(ends, (end) => end[unit] * ratio).sort();
  const below =
    draws.filter((draw) => draw < outcome).length + draws.filter((draw) => draw === outcome).length / 2;
  const scores: Record<ForecastMethod, Pick<ScoredForecast, 'median' | 'crps' | 'pit'>> = {
    'random-walk': {
      median: normal.mean,
      crps: normalCrps(normal, outcome),
      pit: normalCumulative((outcome - normal.mean) / normal.deviation),
    },
    'path-bootstrap': {
      median: quantile(draws, 0.5),
      crps: drawsCrps(draws, outcome),
      pit: below / draws.length,
    },
  };
  return FORECAST_METHODS.map((method) => ({ unit, method, ...at, outcome, ...scores[method] }));
}
