import { CLIP } from '../item-response/scores.js';
import type { Random } from '../random.js';
import { HYPER } from './layout.js';
import { EDGE, LEAST_SPREAD } from './log-posterior.js';
import type { HeadwayPosterior } from './posterior.js';

/** What is expected of one model on one benchmark: fractions. */
export interface Prediction {
  /** The posterior mean of the expected score. */
  readonly mean: number;
  /** A score in each draw, noise and all, sorted. */
  readonly scores: Float64Array;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Predicts a score that the posterior has not seen. */
export function predictScore(
  { layout, draws, position, ability, factor }: HeadwayPosterior,
  model: number,
  benchmark: number,
  random: Random,
): Prediction {
  const { models, factors } = layout;
  const scores = new Float64Array(draws);
  let mean = 0;
  for (let d = 0; d < draws; d++) {
    const x = position.subarray(d * layout.size, (d + 1) * layout.size);
    const hyper = (h: number) => x[layout.hyper + h];
    let distance = ability[d * models + model] - x[layout.difficulty + benchmark];
    for (let k = 0; k < factors; k++) {
      const loading = Math.exp(hyper(HYPER.logFactorScale + k)) * x[layout.loading + benchmark * factors + k];
      distance += loading * factor[(d * models + model) * factors + k];
    }
    const floor = EDGE * sigmoid(hyper(HYPER.meanFloor) + x[layout.floor + benchmark]);
    const ceiling = 1 - EDGE * sigmoid(hyper(HYPER.meanCeiling) + x[layout.ceiling + benchmark]);
    const p = floor + (ceiling - floor) * sigmoid(Math.exp(x[layout.logSlope + benchmark]) * distance);
    const deviation =
      Math.exp(x[layout.logNoise + benchmark]) *
      (4 * p * (1 - p) + LEAST_SPREAD) ** (hyper(HYPER.noisePower) / 2);
    mean += p / draws;
    const noise = studentT(2 + Math.exp(hyper(HYPER.logDegrees)), random);
    scores[d] = Math.min(1 - CLIP, Math.max(CLIP, p + deviation * noise));
  }
  return { mean, scores: scores.sort() };
}

/** A number of Student's t distribution, by the polar method of Bailey (1994). */
function studentT(degrees: number, random: Random): number {
  for (;;) {
    const u = 2 * random.uniform() - 1;
    const v = 2 * random.uniform() - 1;
    const w = u * u + v * v;
    if (w > 0 && w <= 1) return u * Math.sqrt((degrees * (w ** (-2 / degrees) - 1)) / w);
  }
}
