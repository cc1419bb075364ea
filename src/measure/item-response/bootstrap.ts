import type { Random } from '../random.js';
import { type Fit, type FitOptions, fitItemResponse } from './fit.js';
import type { Parameters } from './parameters.js';
import type { Scores } from './scores.js';

/**
 * One bootstrap refit: each model's scores are drawn with replacement among its own, so that no model is
 * lost, and the fit starts from `initial`.
 */
export function bootstrapFit(
  scores: Scores,
  initial: Parameters,
  random: Random,
  options: Omit<FitOptions, 'weight' | 'initial'>,
): Fit {
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
  return fitItemResponse(sample, {
    gradientTolerance: 1e-6,
    objectiveTolerance: 1e-9,
    ...options,
    weight,
    initial,
  });
}
