import { sigmoid } from './bradley-terry.js';

/**
 * The log strength at which a model that won all of these votes would have done so with a chance of
 * 1 - `level`: a one-sided bound below its strength (for one that lost them all, negate the opponents and
 * the result). Null without votes. The opponents' strengths are taken as known.
 *
 * @param opponents log strength and votes of each
 */
export function unbeatenBound(
  opponents: readonly { strength: number; votes: number }[],
  level: number,
): number | null {
  if (opponents.length === 0) return null;
  const target = Math.log(1 - level);
  const chance = (x: number) =>
    opponents.reduce((sum, { strength, votes }) => sum + votes * Math.log(sigmoid(x - strength)), 0);
  let low = -1;
  let high = 1;
  while (chance(low) > target && low > -1e3) low *= 2;
  while (chance(high) < target && high < 1e3) high *= 2;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (chance(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
