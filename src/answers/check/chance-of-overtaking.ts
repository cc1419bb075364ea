import type { Registry } from '../../registry/index.js';

/** A measured chance with its interval. */
export interface Chance {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The measured chance that a follower overtakes a leader by a day. Null: no forecast is held for the pair.
 *
 * @param by ISO day
 */
export async function chanceOfOvertaking(
  _registry: Registry,
  _follower: string,
  _leader: string,
  _by: string,
): Promise<Chance | null> {
  return null;
}
