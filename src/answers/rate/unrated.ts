import type { UnratedModel } from '../../contract/rate.js';
import {
  type Components,
  type ModelTotals,
  type PairCounts,
  rating,
  unbeatenBound,
} from '../../measure/ratings/index.js';

const MOST = 1000;

/**
 * Models without a finite rating, and what their votes against rated models bound.
 *
 * @param logStrengths of the rated models; null for others, and where a win depends on more than strengths
 */
export function unratedModels(
  names: string[],
  pairs: PairCounts,
  totals: ModelTotals,
  { of, standing }: Components,
  logStrengths: (model: number) => number | null,
  level: number,
): UnratedModel[] {
  const listed: number[] = [];
  for (let i = 0; i < names.length && listed.length < MOST; i++) if (standing[i] !== 'rated') listed.push(i);
  if (listed.length === 0) return [];
  const opponents = new Map(listed.map((i) => [i, [] as { strength: number; votes: number }[]]));
  for (let k = 0; k < pairs.left.length; k++)
    for (const [model, other] of [
      [pairs.left[k], pairs.right[k]],
      [pairs.right[k], pairs.left[k]],
    ]) {
      const strength = logStrengths(other);
      if (strength !== null) opponents.get(model)?.push({ strength, votes: pairs.wins[k] + pairs.losses[k] });
    }
  return listed.map((i) => {
    const where = standing[i] as UnratedModel['standing'];
    const sign = where === 'below' ? -1 : 1;
    const met = opponents.get(i)!.map(({ strength, votes }) => ({ strength: sign * strength, votes }));
    const bound = where === 'apart' ? null : unbeatenBound(met, level);
    const points = bound === null ? null : rating(sign * bound);
    return {
      name: names[i],
      standing: where,
      component: of[i],
      low: where === 'above' ? points : null,
      high: where === 'below' ? points : null,
      votes: totals.votes[i],
      wins: totals.wins[i],
      losses: totals.losses[i],
      ties: totals.ties[i],
    };
  });
}
