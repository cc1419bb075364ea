import type { Batch } from './batch.js';
import type { SmallLlamaConfig } from './small-llama.js';

interface Attended {
  readonly out: Float64Array;
  /** Queries and keys after their rotation by position. */
  readonly q: Float64Array;
  readonly k: Float64Array;
  readonly v: Float64Array;
  /** Attention shares, sequences × heads × length × length. */
  readonly shares: Float64Array;
}

/** Causal grouped-query attention with rotary positions; q positions × (heads · head size), k and v positions × (kv heads · head size). */
export function attention(
  q: Float64Array,
  k: Float64Array,
  v: Float64Array,
  batch: Batch,
  config: SmallLlamaConfig,
): Attended {
  const { heads, size, group, queries, keys } = sizes(config);
  const { sequences, length } = batch;
  rotate(q, queries, batch, config, 1);
  rotate(k, keys, batch, config, 1);
  const out = new Float64Array(q.length);
  const shares = new Float64Array(sequences * heads * length * length);
  const scale = 1 / Math.sqrt(size);
  for (let s = 0; s < sequences; s++) {
    for (let head = 0; head < heads; head++) {
      const shared = Math.floor(head / group) * size;
      for (let t = 0; t < length; t++) {
        const qAt = (s * length + t) * queries + head * size;
        const row = ((s * heads + head) * length + t) * length;
        let greatest = Number.NEGATIVE_INFINITY;
        for (let u = 0; u <= t; u++) {
          const kAt = (s * length + u) * keys + shared;
          let dot = 0;
          for (let i = 0; i < size; i++) dot += q[qAt + i]! * k[kAt + i]!;
          shares[row + u] = dot * scale;
          greatest = Math.max(greatest, dot * scale);
        }
        let sum = 0;
        for (let u = 0; u <= t; u++) sum += shares[row + u] = Math.exp(shares[row + u]! - greatest);
        for (let u = 0; u <= t; u++) {
          const share = shares[row + u]! / sum;
          shares[row + u] = share;
          const vAt = (s * length + u) * keys + shared;
          for (let i = 0; i < size; i++) out[qAt + i]! += share * v[vAt + i]!;
        }
      }
    }
  }
  return { out, q, k, v, shares };
}

export function attentionGradient(
  dOut: Float64Array,
  { q, k, v, shares }: Attended,
  batch: Batch,
  config: SmallLlamaConfig,
): { dq: Float64Array; dk: Float64Array; dv: Float64Array } {
  const { heads, size, group, queries, keys } = sizes(config);
  const { sequences, length } = batch;
  const dq = new Float64Array(q.length);
  const dk = new Float64Array(k.length);
  const dv = new Float64Array(v.length);
  const scale = 1 / Math.sqrt(size);
  const dShare = new Float64Array(length);
  for (let s = 0; s < sequences; s++) {
    for (let head = 0; head < heads; head++) {
      const shared = Math.floor(head / group) * size;
      for (let t = 0; t < length; t++) {
        const qAt = (s * length + t) * queries + head * size;
        const row = ((s * heads + head) * length + t) * length;
        let mean = 0;
        for (let u = 0; u <= t; u++) {
          const vAt = (s * length + u) * keys + shared;
          let dot = 0;
          for (let i = 0; i < size; i++) {
            dot += dOut[qAt + i]! * v[vAt + i]!;
            dv[vAt + i]! += shares[row + u]! * dOut[qAt + i]!;
          }
          dShare[u] = dot;
          mean += dot * shares[row + u]!;
        }
        for (let u = 0; u <= t; u++) {
          const dScore = shares[row + u]! * (dShare[u]! - mean) * scale;
          const kAt = (s * length + u) * keys + shared;
          for (let i = 0; i < size; i++) {
            dq[qAt + i]! += dScore * k[kAt + i]!;
            dk[kAt + i]! += dScore * q[qAt + i]!;
          }
        }
      }
    }
  }
  rotate(dq, queries, batch, config, -1);
  rotate(dk, keys, batch, config, -1);
  return { dq, dk, dv };
}

function sizes(config: SmallLlamaConfig) {
  const heads = config.num_attention_heads;
  const size = config.head_dim;
  const group = heads / config.num_key_value_heads;
  return { heads, size, group, queries: size * heads, keys: size * config.num_key_value_heads };
}

/** Rotary positions in place: dimensions i and i + size / 2 of a head turn by position · theta^(−2i / size). */
function rotate(
  x: Float64Array,
  width: number,
  batch: Batch,
  config: SmallLlamaConfig,
  direction: 1 | -1,
): void {
  const { size } = sizes(config);
  const half = size / 2;
  for (let t = 0; t < batch.length; t++) {
    for (let i = 0; i < half; i++) {
      const angle = direction * t * config.rope_theta ** ((-2 * i) / size);
      const cosine = Math.cos(angle);
      const sine = Math.sin(angle);
      for (let s = 0; s < batch.sequences; s++) {
        const row = (s * batch.length + t) * width;
        for (let at = row + i; at < row + width; at += size) {
          const a = x[at]!;
          const b = x[at + half]!;
          x[at] = a * cosine - b * sine;
          x[at + half] = a * sine + b * cosine;
        }
      }
    }
  }
}
