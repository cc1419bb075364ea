import { HYPER } from './layout.js';
import type { HeadwayPosterior } from './posterior.js';

/**
 * The general ability in each draw, row-major: what a model brings to the benchmarks on average, its ability
 * and its factors weighted by the benchmarks' mean loading. Turning the factors into the ability leaves it
 * as it is, so it is identified where the ability alone is not.
 */
export function generalAbility({
  layout,
  draws,
  position,
  ability,
  factor,
}: Pick<HeadwayPosterior, 'layout' | 'draws' | 'position' | 'ability' | 'factor'>): Float64Array {
  const { models, benchmarks, factors } = layout;
  const general = ability.slice();
  for (let d = 0; d < draws; d++) {
    const at = d * layout.size;
    for (let k = 0; k < factors; k++) {
      let mean = 0;
      for (let b = 0; b < benchmarks; b++)
        mean += position[at + layout.loading + b * factors + k] / benchmarks;
      mean *= Math.exp(position[at + layout.hyper + HYPER.logFactorScale]);
      for (let m = 0; m < models; m++) {
        general[d * models + m] += mean * factor[(d * models + m) * factors + k];
      }
    }
  }
  return general;
}
