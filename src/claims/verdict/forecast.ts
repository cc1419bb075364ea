import { type Decision, decideDirection, decided } from './decide.js';
import { certainBounds } from './distribution.js';

/** A forecast on the day of the check. Days are ISO days. */
export interface Forecast {
  /** The last day of its horizon; null: none was stated. */
  readonly horizon: string | null;
  readonly saidOn: string | null;
  /** The newest day that the data reach. */
  readonly known: string;
  /** The probability that what was forecast had happened by the horizon; null where it cannot be told. */
  readonly happened: number | null;
  /** The stated chance came in per cent: it is compared, and one outcome neither proves nor refutes it. */
  readonly chance: boolean;
  readonly hedged: boolean;
}

/**
 * Decides a forecast: pending until its horizon has passed and the data reach it; then by what happened. A horizon
 * before the day it was said is no forecast.
 */
export function decideForecast({ horizon, saidOn, known, happened, chance, hedged }: Forecast): Decision {
  if (horizon === null) return decided('pending', 'forecast');
  if (saidOn !== null && horizon < saidOn) return decided('not-measurable', 'obstacle');
  if (horizon > known) return decided('pending', 'forecast');
  if (happened === null) return decided('not-measurable', 'obstacle');
  if (chance) return decided('uncertain', 'forecast', certainBounds(happened));
  return { ...decideDirection(certainBounds(happened), hedged), because: 'forecast' };
}
