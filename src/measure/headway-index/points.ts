import { type ScaleBasis, scaleOn, toPoints } from '../item-response/scale.js';
import { generalAbility } from './general-ability.js';
import type { HeadwayPosterior } from './posterior.js';

/**
 * Draws of the index in points, row-major, a row of models a draw; the scale is laid on its basis again in
 * every draw. The chains take turns, so that the first rows are as good a sample as any.
 */
export function headwayPoints(posterior: HeadwayPosterior, basis: ScaleBasis): Float32Array {
  const { chains, draws, layout } = posterior;
  const { models } = layout;
  const general = generalAbility(posterior);
  const points = new Float32Array(draws * models);
  for (let row = 0; row < draws; row++) {
    const d = (row % chains) * (draws / chains) + Math.floor(row / chains);
    const ability = general.subarray(d * models, (d + 1) * models);
    const scale = scaleOn(ability, basis);
    for (let m = 0; m < models; m++) points[row * models + m] = toPoints(scale, ability[m]);
  }
  return points;
}
