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
  const weight = new Float64Array(scores.value.length);
  for (let m = 0; m < scores.models; m++) {
    const count = scores.start[m + 1] - scores.start[m];
    for (let i = 0; i < count; i++) weight[scores.start[m] + random.integer(count)]++;
  }
  return fitItemResponse(scores, {
    gradientTolerance: 1e-6,
    objectiveTolerance: 1e-9,
    ...options,
    weight,
    initial,
  });
}
