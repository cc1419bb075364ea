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

export function toPoints({ intercept, factor }: Scale, ability: number): number {
  return intercept + factor * ability;
}
