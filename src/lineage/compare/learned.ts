import type { TensorInfo, WeightStore } from '../weights/tensor.js';

const FLOATS = new Set(['F64', 'F32', 'F16', 'BF16', 'F8_E4M3', 'F8_E5M2', 'QUANTISED']);
const BUFFERS = /(inv_freq|rotary|position_ids|masked_bias|attn\.bias|num_batches_tracked|causal_mask)$/;

/** Floating-point tensors of at least 64 numbers that a model may have learned; buffers by name left out. */
export function learnedTensors(store: WeightStore): TensorInfo[] {
  return [...store.tensors.values()].filter(
    ({ name, shape, type }) =>
      (FLOATS.has(type) || isCode(type)) && size(shape) >= 64 && !BUFFERS.test(name.replace(/\.weight$/, '')),
  );
}

function isCode(type: string): boolean {
  return type === 'U8' || type === 'I8' || type === 'U16';
}

export function size(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** The shape without axes of length one: what stays when a converter adds or drops them. */
export function shapeKey(shape: readonly number[]): string {
  return shape.filter((length) => length !== 1).join('×');
}
