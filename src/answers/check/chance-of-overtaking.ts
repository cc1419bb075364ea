import { forecastQuery, HeadwayError } from '../../contract/index.js';
import type { Registry } from '../../registry/index.js';
import { forecast } from '../forecast.js';

/** Months ahead to which forecasts have been scored against what came. */
const LONGEST_SCORED = 12;

export interface Chance {
  readonly chance: number;
  /** Whether forecasts so far ahead have been scored. */
  readonly scored: boolean;
}

/**
 * The measured chance that a follower overtakes a leader by a day, as forecast from the newest data. Null where no
 * forecast is made: the pair has too few models, the day is too far off, or the follower is ahead already.
 *
 * @param by ISO day
 */
export async function chanceOfOvertaking(
  registry: Registry,
  follower: string,
  leader: string,
  by: string,
): Promise<Chance | null> {
  try {
    const { overtake, horizonMonths } = await forecast(registry, forecastQuery({ follower, leader, by }));
    return overtake && { chance: overtake.chance, scored: horizonMonths <= LONGEST_SCORED };
  } catch (error) {
    if (error instanceof HeadwayError) return null;
    throw error;
  }
}
