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
  posterior: HeadwayPosterior,
  model: number,
  benchmark: number,
  random: Random,
): Prediction {
  const { draws } = posterior;
  const scores = new Float64Array(draws);
  let mean = 0;
  for (let d = 0; d < draws; d++) {
    const { expected, noise } = drawScore(posterior, d, model, benchmark, random);
    mean += expected / draws;
    scores[d] = Math.min(1 - CLIP, Math.max(CLIP, expected + noise));
  }
  return { mean, scores: scores.sort() };
}

/** A score as one draw of the posterior makes it: what is expected, and noise about it. */
export function drawScore(
  { layout, position, ability, factor }: Pick<HeadwayPosterior, 'layout' | 'position' | 'ability' | 'factor'>,
  draw: number,
  model: number,
  benchmark: number,
  random: Random,
): { readonly expected: number; readonly noise: number } {
  const { models, factors } = layout;
  const x = position.subarray(draw * layout.size, (draw + 1) * layout.size);
  const hyper = (h: number) => x[layout.hyper + h];
  let distance = ability[draw * models + model] - x[layout.difficulty + benchmark];
  for (let k = 0; k < factors; k++) {
    const loading = Math.exp(hyper(HYPER.logFactorScale)) * x[layout.loading + benchmark * factors + k];
    distance += loading * factor[(draw * models + model) * factors + k];
  }
  const floor = EDGE * sigmoid(hyper(HYPER.meanFloor) + x[layout.floor + benchmark]);
  const ceiling = 1 - EDGE * sigmoid(hyper(HYPER.meanCeiling) + x[layout.ceiling + benchmark]);
  const expected = floor + (ceiling - floor) * sigmoid(Math.exp(x[layout.logSlope + benchmark]) * distance);
  const deviation =
    Math.exp(x[layout.logNoise + benchmark]) *
    (4 * expected * (1 - expected) + LEAST_SPREAD) ** (hyper(HYPER.noisePower) / 2);
  return { expected, noise: deviation * studentT(2 + Math.exp(hyper(HYPER.logDegrees)), random) };
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
