import type { TensorInfo, WeightStore } from '../weights/tensor.js';

const FLOATS = new Set(['F64', 'F32', 'F16', 'BF16', 'F8_E4M3', 'F8_E5M2', 'QUANTISED']);
const BUFFERS = /(inv_freq|rotary|position_ids|masked_bias|attn\.bias|num_batches_tracked|causal_mask)$/;
const FUSED = /(qkv|c_attn|w_pack|query_key_value|in_proj)/i;
const QUERY_OR_KEY = /(^|[._])(q_proj|k_proj|wq|wk|attn_q|attn_k|query|key)(\.weight)?$/;
const RECURRENT = /(lstm|rnn|gru|weight_[ih]h|recurrent)/i;

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

/** How the exchangeable channels of a tensor lie: `groups` blocks of `channels` that are reordered together. */
export interface ChannelLayout {
  readonly axis: number;
  readonly groups: number;
  readonly channels: number;
}

/**
 * The axis of a matrix or kernel whose entries training could have put in any order, or null: outputs of the
 * layer. Gates of a recurrent layer are reordered together, so a unit is matched only within its gate. Queries
 * and keys are tied to rotary frequencies and fused projections mix them in, so both are left out.
 */
export function channelLayout(store: WeightStore, tensor: TensorInfo): ChannelLayout | null {
  const { name, shape } = tensor;
  if (shape.length < 2 || FUSED.test(name) || QUERY_OR_KEY.test(name)) return null;
  const last = shape.length - 1;
  const depthwise = shape.length === 4 && shape[3] === 1 && store.format === 'tfjs';
  const axis = depthwise ? 2 : store.format === 'tfjs' ? last : 0;
  const length = shape[axis]!;
  if (RECURRENT.test(name)) {
    const gates = /gru/i.test(name) ? 3 : 4;
    return length % gates === 0 && length / gates >= 16
      ? { axis, groups: gates, channels: length / gates }
      : null;
  }
  return length >= 16 ? { axis, groups: 1, channels: length } : null;
}

/** Lengths that some tensor of the store reads as inputs: only such outputs are hidden, and so exchangeable. */
export function inputLengths(store: WeightStore): Set<number> {
  const lengths = new Set<number>();
  for (const { shape } of store.tensors.values()) {
    if (shape.length < 2) continue;
    if (store.format === 'tfjs') lengths.add(shape[shape.length - 2]!);
    else lengths.add(shape[1]!);
  }
  return lengths;
}
