import type { Random } from '../random.js';
import { type Fit, type FitOptions, fitItemResponse } from './fit.js';
import type { Parameters } from './parameters.js';
import type { Scores } from './scores.js';

/** A bootstrap sample: the scores that were drawn, and how often each was. */
export interface Resample {
  readonly scores: Scores;
  readonly weight: Float64Array;
}

/** Draws each model's scores with replacement among its own, so that no model is lost. */
export function resample(scores: Scores, random: Random): Resample {
  const { start } = scores;
  const count = new Float64Array(scores.value.length);
  let drawn = 0;
  for (let m = 0; m < scores.models; m++) {
    const size = start[m + 1] - start[m];
    for (let i = 0; i < size; i++) if (count[start[m] + random.integer(size)]++ === 0) drawn++;
  }
  const sample = {
    models: scores.models,
    benchmarks: scores.benchmarks,
    start: new Int32Array(scores.models + 1),
    benchmark: new Int32Array(drawn),
    value: new Float64Array(drawn),
  };
  const weight = new Float64Array(drawn);
  let at = 0;
  for (let m = 0; m < scores.models; m++) {
    for (let i = start[m]; i < start[m + 1]; i++) {
      if (count[i] === 0) continue;
      sample.benchmark[at] = scores.benchmark[i];
      sample.value[at] = scores.value[i];
      weight[at++] = count[i];
    }
    sample.start[m + 1] = at;
  }
  return { scores: sample, weight };
}

/** One bootstrap refit, from `initial`: a fit to a resample. */
export function bootstrapFit(
  scores: Scores,
  initial: Parameters,
  random: Random,
  options: Omit<FitOptions, 'weight' | 'initial'>,
): Fit {
  const { scores: sample, weight } = resample(scores, random);
  return fitItemResponse(sample, {
    gradientTolerance: 1e-6,
    objectiveTolerance: 1e-7,
    ...options,
    weight,
    initial,
  });
}
