import type { Random } from '../random.js';
import type { RandomWalk } from './random-walk.js';

/** The follower must stay ahead for so many days. */
export const OVERTAKEN_DAYS = 30;
const PATHS = 2000;

/** A share of draws as a chance: kept off 0 and 1 by half a draw. */
export function chanceOf(count: number, draws: number): number {
  return (count + 0.5) / (draws + 1);
}

/**
 * The chance, by the random walk, that the follower overtakes within `horizon` months: that the gap in points stays
 * below −`tolerance` from one month to the next. The gap is followed month by month; what later scores change moves
 * a path as a whole.
 */
export function overtakeChance(
  { step, revision, scale }: RandomWalk,
  { pair, base }: { readonly pair: number; readonly base: number },
  { horizon, tolerance }: { readonly horizon: number; readonly tolerance: number },
  random: Random,
): number {
  const own = scale.get(pair) ?? 1;
  const months = Math.floor(horizon);
  let overtaken = 0;
  for (let path = 0; path < PATHS; path++) {
    let gap = base + own * Math.sqrt(revision) * random.normal();
    for (let month = 0; month < months; month++) {
      const length = month === 0 ? horizon - months : 1;
      gap += own * Math.sqrt(step * length) * random.normal();
      if (gap >= -tolerance) continue;
      overtaken++;
      break;
    }
  }
  return chanceOf(overtaken, PATHS);
}

/**
 * Whether the follower overtook within a path of the gap in points, one value a day: it stayed below −`tolerance`
 * for 30 days in a row.
 */
export function overtook(points: ArrayLike<number>, tolerance: number): boolean {
  let days = 0;
  for (let i = 0; i < points.length; i++) {
    days = points[i] < -tolerance ? days + 1 : 0;
    if (days >= OVERTAKEN_DAYS) return true;
  }
  return false;
}
