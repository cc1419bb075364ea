import type { ForecastMethod } from '../../contract/index.js';
import type { Unit } from './gap-series.js';

/**
 * The method in use by unit and scored horizon in months, as the record decides (docs/evaluate/forecast.md): the paths
 * where they beat the random walk over all horizons and are no worse at this one, else the random walk.
 */
export const USED_METHODS: Readonly<Record<Unit, Readonly<Record<3 | 6 | 12, ForecastMethod>>>> = {
  months: { 3: 'path-bootstrap', 6: 'path-bootstrap', 12: 'random-walk' },
  points: { 3: 'path-bootstrap', 6: 'path-bootstrap', 12: 'path-bootstrap' },
};

/** The method for a forecast `horizon` months ahead: that of the nearest scored horizon. */
export function methodFor(unit: Unit, horizon: number): ForecastMethod {
  return USED_METHODS[unit][horizon <= 4.5 ? 3 : horizon <= 9 ? 6 : 12];
}
