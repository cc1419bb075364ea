/** A score of one model on one benchmark, both by position; `value` is a fraction after floor and ceiling. */
export interface Score {
  readonly model: number;
  readonly benchmark: number;
  readonly value: number;
}

/** Scores grouped by model, benchmarks ascending within a model: the bipartite structure that the solver uses. */
export interface Scores {
  readonly models: number;
  readonly benchmarks: number;
  /** `models + 1` offsets into `benchmark`, `value`. */
  readonly start: Int32Array;
  readonly benchmark: Int32Array;
  readonly value: Float64Array;
}

/** Scores are clipped to [CLIP, 1 - CLIP], as the published index does. */
export const CLIP = 0.001;
/** Beyond these a score is no fraction. Below guessing it is negative, at worst −1 where guessing scores half. */
const FRACTIONS = [-1, 2] as const;

/**
 * Groups scores by model.
 *
 * @throws RangeError on a position out of range, a value that is no fraction (a percentage, say),
 *   or two scores of one model on one benchmark
 */
export function groupScores(scores: readonly Score[], models: number, benchmarks: number): Scores {
  const start = new Int32Array(models + 1);
  for (const { model, benchmark, value } of scores) {
    if (!(model >= 0 && model < models && benchmark >= 0 && benchmark < benchmarks)) {
      throw new RangeError(`score of model ${model} on benchmark ${benchmark} is out of range`);
    }
    if (!Number.isFinite(value)) throw new RangeError(`score of model ${model} is not a number`);
    if (value < FRACTIONS[0] || value > FRACTIONS[1]) {
      throw new RangeError(`score ${value} of model ${model} on benchmark ${benchmark} is not a fraction`);
    }
    start[model + 1]++;
  }
  for (let m = 0; m < models; m++) start[m + 1] += start[m];
  const sorted = [...scores].sort((x, y) => x.model - y.model || x.benchmark - y.benchmark);
  const benchmark = Int32Array.from(sorted, (score) => score.benchmark);
  const value = Float64Array.from(sorted, (score) => Math.min(1 - CLIP, Math.max(CLIP, score.value)));
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i].model === sorted[i - 1].model && benchmark[i] === benchmark[i - 1]) {
      throw new RangeError(`two scores of model ${sorted[i].model} on benchmark ${benchmark[i]}`);
    }
  }
  return { models, benchmarks, start, benchmark, value };
}
