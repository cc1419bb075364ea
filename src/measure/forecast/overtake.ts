import type { Random } from '../random.js';
import { stepsVariance, type Walk } from './pulled-walk.js';

const PATHS = 4000;

/**
 * The chance that the follower overtakes within `horizon` months: that the gap in points stays below −`tolerance` from
 * one month to the next, which is 30 days. The gap is followed month by month along simulated paths of the walk; what
 * later scores change moves a path as a whole. Kept off 0 and 1 by half a path.
 */
export function overtakeChance(
  walk: Walk,
  { pair, base, mean }: { readonly pair: number; readonly base: number; readonly mean: number },
  { horizon, tolerance }: { readonly horizon: number; readonly tolerance: number },
  random: Random,
): number {
  const scale = walk.scale.get(pair) ?? 1;
  const months = Math.floor(horizon);
  const last = horizon - months;
  let overtaken = 0;
  for (let path = 0; path < PATHS; path++) {
    const shift = scale * Math.sqrt(walk.revision) * random.normal();
    let gap = base;
    let found = false;
    for (let month = 1; month <= months && !found; month++) {
      const length = month === 1 ? last : 1;
      if (length > 0) gap = moved(walk, gap, mean, scale, length, random);
      found = gap + shift < -tolerance;
    }
    if (found) overtaken++;
  }
  return (overtaken + 0.5) / (PATHS + 1);
}

function moved(walk: Walk, gap: number, mean: number, scale: number, months: number, random: Random): number {
  const deviation = scale * Math.sqrt(walk.step * stepsVariance(walk.pull, months));
  return mean + walk.pull ** months * (gap - mean) + deviation * random.normal();
}

/**
 * Whether the follower overtook within a path of the gap in points, one value a day: it stayed below −`tolerance`
 * for 30 days in a row.
 */
export function overtook(points: ArrayLike<number>, tolerance: number): boolean {
  let days = 0;
  for (let i = 0; i < points.length; i++) {
    days = points[i] < -tolerance ? days + 1 : 0;
    if (days >= 30) return true;
  }
  return false;
}
