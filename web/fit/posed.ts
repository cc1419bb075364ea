import type { FitAnswer } from '../../src/contract/index.js';
import type { Parameters, ScaleAnchors, Scores } from '../../src/measure/index.js';

/** A fit as the numbers that `measure` takes. */
export interface PosedFit {
  readonly scores: Scores;
  readonly fit: Parameters;
  readonly anchor: number;
  readonly scale: ScaleAnchors;
}

/** The fit that a server answers with, as typed arrays. */
export function posed({ models, benchmarks, scores, parameters, anchor, scale }: FitAnswer): PosedFit {
  const [low, high] = scale;
  if (!low || !high) throw new RangeError('the fit names no two models of its scale');
  return {
    scores: {
      models: models.length,
      benchmarks: benchmarks.length,
      start: Int32Array.from(scores.start),
      benchmark: Int32Array.from(scores.benchmark),
      value: Float64Array.from(scores.value),
    },
    fit: {
      ability: Float64Array.from(parameters.ability),
      difficulty: Float64Array.from(parameters.difficulty),
      slope: Float64Array.from(parameters.slope),
    },
    anchor,
    scale: { low, high },
  };
}
