/** The affine map from abilities in logits to points of the index: points = intercept + factor · ability. */
export interface Scale {
  readonly intercept: number;
  readonly factor: number;
}

/** Two models and the points that the index gives them: Claude 3.5 Sonnet 130 and GPT-5 150. */
export interface ScaleAnchors {
  readonly low: { readonly model: number; readonly points: number };
  readonly high: { readonly model: number; readonly points: number };
}

/**
 * The scale that puts two models where the published index has them.
 *
 * @throws RangeError when the two abilities are equal
 */
export function scaleThrough(ability: Float64Array, { low, high }: ScaleAnchors): Scale {
  const distance = ability[high.model] - ability[low.model];
  if (!(Math.abs(distance) > 1e-9)) throw new RangeError('the two anchors of the scale have one ability');
  const factor = (high.points - low.points) / distance;
  return { factor, intercept: low.points - factor * ability[low.model] };
}

/**
 * The line of least squares from abilities to points that many models are to have; where the models that fix the
 * scale are not there.
 *
 * @param points of each model; NaN: not known
 * @throws RangeError when fewer than two abilities differ
 */
export function scaleAlong(ability: Float64Array, points: Float64Array): Scale {
  const known = [...ability.keys()].filter((m) => !Number.isNaN(points[m]));
  const mean = (of: Float64Array) => known.reduce((sum, m) => sum + of[m] / known.length, 0);
  const [meanAbility, meanPoints] = [mean(ability), mean(points)];
  let [covariance, variance] = [0, 0];
  for (const m of known) {
    covariance += (ability[m] - meanAbility) * (points[m] - meanPoints);
    variance += (ability[m] - meanAbility) ** 2;
  }
  if (!(variance > 1e-18)) throw new RangeError('no two models with known points differ in ability');
  const factor = covariance / variance;
  return { factor, intercept: meanPoints - factor * meanAbility };
}

/** What fixes a scale: two models, or the points of many (NaN where not known). */
export type ScaleBasis = ScaleAnchors | Float64Array;

export function scaleOn(ability: Float64Array, basis: ScaleBasis): Scale {
  return basis instanceof Float64Array ? scaleAlong(ability, basis) : scaleThrough(ability, basis);
}

export function toPoints({ intercept, factor }: Scale, ability: number): number {
  return intercept + factor * ability;
}
