import { leastSquares } from '../../measure/least-squares.js';
import type { WeightStore } from '../weights/tensor.js';
import { learnedTensors } from './learned.js';

/** Weights of the sum of candidates that comes nearest to a model, and how near. */
export interface MergeWeights {
  readonly weights: readonly number[];
  /** Share of the squared numbers explained, over tensors that all have under one name and shape. */
  readonly explained: number;
}

const MOST_TENSORS = 16;
const MOST_VALUES = 8192;

/** Recovers the weights of a merge by least squares over a sample; null when nothing is shared or candidates depend on each other. */
export async function mergeWeights(
  model: WeightStore,
  candidates: readonly WeightStore[],
): Promise<MergeWeights | null> {
  const matrices = learnedTensors(model).filter(
    ({ name, shape }) =>
      shape.length >= 2 &&
      candidates.every((candidate) => candidate.tensors.get(name)?.shape.join() === shape.join()),
  );
  const step = Math.max(1, Math.floor(matrices.length / MOST_TENSORS));
  const chosen = matrices.filter((_, i) => i % step === 0).slice(0, MOST_TENSORS);
  if (chosen.length === 0 || candidates.length === 0) return null;
  const sample = async (store: WeightStore) => {
    const values: number[] = [];
    for (const { name, shape } of chosen) {
      const perRow = shape.slice(1).reduce((product, length) => product * length, 1);
      const rows = Math.max(1, Math.min(shape[0]!, Math.floor(MOST_VALUES / perRow)));
      values.push(...(await store.read(name, { from: 0, to: rows })).subarray(0, MOST_VALUES));
    }
    return Float64Array.from(values);
  };
  const columns: Float64Array[] = [];
  for (const candidate of candidates) columns.push(await sample(candidate));
  const target = await sample(model);
  if (![target, ...columns].every((values) => values.every(Number.isFinite))) return null;
  const fit = leastSquares(columns, target);
  return fit && { weights: fit.coefficients, explained: fit.explained };
}
