import { architectureConfig } from '../architecture/config.js';
import type { TensorInfo, TensorUse, WeightStore } from '../weights/tensor.js';

/** How the exchangeable channels of a tensor lie. */
export interface ChannelLayout {
  readonly axis: number;
  /** Blocks of `channels` that are reordered together: the gates of a recurrent layer. */
  readonly groups: number;
  readonly channels: number;
  /** Only so many of the first channels may change places with each other. */
  readonly free: number;
}

const FUSED =
  /(qkv|c_attn|w_pack|query_key_value|in_proj|key_value|(^|[._/])(to_)?kv|w?kv(_proj|_[ab])?([._/]|$))/i;
const END = '([._/](weight|kernel|MatMul|Gemm))?$';
const QUERY_OR_KEY = new RegExp(`(^|[._/])(q_proj|k_proj|wq|wk|attn_q|attn_k|to_q|to_k|query|key)${END}`);
const VALUE = new RegExp(`(^|[._/])(v_proj|wv|attn_v|to_v|value)${END}`);
/** Two halves that are reordered together, or that may be. */
const HALVES = /(gate_up|w12|h_to_4h)/i;
const RECURRENT = /(lstm|rnn|gru|weight_[ih]h|recurrent)/i;
const LEAST = 16;

/**
 * The axis of a matrix or kernel whose entries training could have put in any order, or null: outputs of the
 * layer. Gates of a recurrent layer are reordered together, so a unit is matched only within its gate. Queries
 * and keys are tied to rotary frequencies and fused projections mix them in, so both are left out; values only
 * change places within a head. Where the file holds the model's graph, that says which axis is which, and a tensor
 * that nothing multiplies by is no kernel.
 */
export function channelLayout(store: WeightStore, tensor: TensorInfo): ChannelLayout | null {
  const { shape, use } = tensor;
  const name = use ? `${tensor.name} ${use.node}` : tensor.name;
  if (
    shape.length < 2 ||
    [tensor.name, use?.node ?? ''].some((one) => FUSED.test(one) || QUERY_OR_KEY.test(one))
  ) {
    return null;
  }
  const axis = outputAxis(store, tensor);
  if (axis === null) return null;
  const length = shape[axis]!;
  if (use ? /LSTM|GRU|RNN/.test(use.operator) : RECURRENT.test(name)) {
    const gates = gatesOf(name, use);
    return length % gates === 0 && length / gates >= LEAST
      ? { axis, groups: gates, channels: length / gates, free: length / gates }
      : null;
  }
  let free = length;
  if (HALVES.test(name)) free = Math.floor(length / 2);
  if (VALUE.test(tensor.name) || VALUE.test(use?.node ?? '')) {
    const head = architectureConfig(store.config)?.headSize ?? null;
    free = head !== null && length % head === 0 ? head : 0;
  }
  return length >= LEAST && free >= LEAST ? { axis, groups: 1, channels: length, free } : null;
}

function gatesOf(name: string, use: TensorUse | undefined): number {
  if (use) return use.operator === 'RNN' ? 1 : use.operator === 'GRU' ? 3 : 4;
  return /gru/i.test(name) ? 3 : 4;
}

function outputAxis({ format }: WeightStore, { shape, use }: TensorInfo): number | null {
  const last = shape.length - 1;
  if (format === 'tfjs') return shape.length === 4 && shape[3] === 1 ? 2 : last;
  if (format !== 'onnx') return 0;
  if (!use) return null;
  const { operator, groups, transposed } = use;
  if (/LSTM|GRU|RNN/.test(operator)) return last - 1;
  if (/MatMul|Gemm/.test(operator)) return shape.length === 2 ? (transposed ? 0 : 1) : null;
  if (operator === 'Gather') return shape.length === 2 ? 1 : null;
  if (operator === 'ConvTranspose') return groups === 1 ? 1 : null;
  return groups === 1 || groups === shape[0] ? 0 : null;
}

/** Lengths that some tensor of the store reads as inputs: only such outputs are hidden, and so exchangeable. */
export function inputLengths(store: WeightStore): Set<number> {
  const lengths = new Set<number>();
  for (const tensor of store.tensors.values()) {
    const { shape, use } = tensor;
    if (shape.length < 2) continue;
    if (store.format === 'tfjs') lengths.add(shape[shape.length - 2]!);
    else if (store.format !== 'onnx') lengths.add(shape[1]!);
    else if (use) lengths.add(inputLength(shape, use));
  }
  return lengths;
}

function inputLength(shape: readonly number[], { operator, groups, transposed }: TensorUse): number {
  if (/LSTM|GRU|RNN/.test(operator)) return shape[shape.length - 1]!;
  if (/MatMul|Gemm/.test(operator)) return shape[transposed ? 1 : 0]!;
  if (operator === 'ConvTranspose') return shape[0]!;
  return shape[1]! * groups;
}
