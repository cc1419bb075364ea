import { addTimes, addTimesTransposed, addTransposedTimes } from '../../measure/matrix-product.js';
import { attention, attentionGradient } from './attention.js';
import type { Batch } from './batch.js';
import { rmsNorm, rmsNormGradient } from './rms-norm.js';
import { EMBEDDING, HEAD, LAST_NORM, layerName, type SmallLlama } from './small-llama.js';

/** Mean cross-entropy (nats a token) of a batch, and its gradient by every parameter (reverse mode). */
export function lossAndGradient(
  model: SmallLlama,
  batch: Batch,
): { loss: number; gradient: Map<string, Float64Array> } {
  const { config } = model;
  const { hidden_size: hidden, intermediate_size: inner, vocab_size: vocabulary } = config;
  const positions = batch.sequences * batch.length;
  const queries = config.head_dim * config.num_attention_heads;
  const keys = config.head_dim * config.num_key_value_heads;
  const weights = (name: string) => model.parameters.get(name)!.values;
  const gradient = new Map<string, Float64Array>();
  for (const [name, { values }] of model.parameters) gradient.set(name, new Float64Array(values.length));

  const project = (x: Float64Array, name: string, from: number, to: number) => {
    const y = new Float64Array(positions * to);
    addTimesTransposed(x, weights(name), positions, from, to, y);
    return y;
  };
  const projectBack = (
    dy: Float64Array,
    x: Float64Array,
    dx: Float64Array,
    name: string,
    from: number,
    to: number,
  ) => {
    addTransposedTimes(dy, x, to, positions, from, gradient.get(name)!);
    addTimes(dy, weights(name), positions, to, from, dx);
  };
  const input = (position: number) =>
    batch.tokens[Math.floor(position / batch.length) * (batch.length + 1) + (position % batch.length)]!;
  const target = (position: number) =>
    batch.tokens[Math.floor(position / batch.length) * (batch.length + 1) + (position % batch.length) + 1]!;

  let stream = new Float64Array(positions * hidden);
  for (let p = 0; p < positions; p++) {
    stream.set(weights(EMBEDDING).subarray(input(p) * hidden, (input(p) + 1) * hidden), p * hidden);
  }
  const tape: ((d: Float64Array) => Float64Array)[] = [];

  for (let layer = 0; layer < config.num_hidden_layers; layer++) {
    const at = (part: string) => layerName(layer, part);
    const before = stream;
    const normed = rmsNorm(before, weights(at('input_layernorm')), config.rms_norm_eps);
    const q = project(normed, at('self_attn.q_proj'), hidden, queries);
    const k = project(normed, at('self_attn.k_proj'), hidden, keys);
    const v = project(normed, at('self_attn.v_proj'), hidden, keys);
    const attended = attention(q, k, v, batch, config);
    const middle = project(attended.out, at('self_attn.o_proj'), queries, hidden);
    add(middle, before);
    tape.push((d) => {
      const dOut = new Float64Array(positions * queries);
      projectBack(d, attended.out, dOut, at('self_attn.o_proj'), queries, hidden);
      const { dq, dk, dv } = attentionGradient(dOut, attended, batch, config);
      const dNormed = new Float64Array(positions * hidden);
      projectBack(dq, normed, dNormed, at('self_attn.q_proj'), hidden, queries);
      projectBack(dk, normed, dNormed, at('self_attn.k_proj'), hidden, keys);
      projectBack(dv, normed, dNormed, at('self_attn.v_proj'), hidden, keys);
      const gain = at('input_layernorm');
      const dBefore = rmsNormGradient(
        dNormed,
        before,
        weights(gain),
        config.rms_norm_eps,
        gradient.get(gain)!,
      );
      add(dBefore, d);
      return dBefore;
    });

    const normed2 = rmsNorm(middle, weights(at('post_attention_layernorm')), config.rms_norm_eps);
    const gate = project(normed2, at('mlp.gate_proj'), hidden, inner);
    const up = project(normed2, at('mlp.up_proj'), hidden, inner);
    const active = gate.map((g, i) => (g / (1 + Math.exp(-g))) * up[i]!);
    const after = project(active, at('mlp.down_proj'), inner, hidden);
    add(after, middle);
    tape.push((d) => {
      const dActive = new Float64Array(positions * inner);
      projectBack(d, active, dActive, at('mlp.down_proj'), inner, hidden);
      const dGate = new Float64Array(positions * inner);
      for (let i = 0; i < dActive.length; i++) {
        const sigmoid = 1 / (1 + Math.exp(-gate[i]!));
        dGate[i] = dActive[i]! * up[i]! * sigmoid * (1 + gate[i]! * (1 - sigmoid));
        dActive[i]! *= gate[i]! * sigmoid;
      }
      const dNormed = new Float64Array(positions * hidden);
      projectBack(dGate, normed2, dNormed, at('mlp.gate_proj'), hidden, inner);
      projectBack(dActive, normed2, dNormed, at('mlp.up_proj'), hidden, inner);
      const gain = at('post_attention_layernorm');
      const dMiddle = rmsNormGradient(
        dNormed,
        middle,
        weights(gain),
        config.rms_norm_eps,
        gradient.get(gain)!,
      );
      add(dMiddle, d);
      return dMiddle;
    });
    stream = after;
  }

  const last = rmsNorm(stream, weights(LAST_NORM), config.rms_norm_eps);
  const logits = project(last, HEAD, hidden, vocabulary);
  const loss = crossEntropy(logits, vocabulary, positions, target);
  const dLast = new Float64Array(positions * hidden);
  projectBack(logits, last, dLast, HEAD, hidden, vocabulary);
  let d = rmsNormGradient(dLast, stream, weights(LAST_NORM), config.rms_norm_eps, gradient.get(LAST_NORM)!);
  for (const back of tape.toReversed()) d = back(d);
  const dEmbedding = gradient.get(EMBEDDING)!;
  for (let p = 0; p < positions; p++) {
    for (let h = 0; h < hidden; h++) dEmbedding[input(p) * hidden + h]! += d[p * hidden + h]!;
  }
  return { loss, gradient };
}

/** Replaces logits by the gradient of the mean loss, and returns that loss. */
function crossEntropy(
  logits: Float64Array,
  vocabulary: number,
  positions: number,
  target: (position: number) => number,
): number {
  let loss = 0;
  for (let p = 0; p < positions; p++) {
    const row = logits.subarray(p * vocabulary, (p + 1) * vocabulary);
    let greatest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < vocabulary; i++) greatest = Math.max(greatest, row[i]!);
    let sum = 0;
    for (let i = 0; i < vocabulary; i++) sum += Math.exp(row[i]! - greatest);
    loss += greatest + Math.log(sum) - row[target(p)]!;
    for (let i = 0; i < vocabulary; i++) row[i] = Math.exp(row[i]! - greatest) / sum / positions;
    row[target(p)]! -= 1 / positions;
  }
  return loss / positions;
}

function add(into: Float64Array, other: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i]! += other[i]!;
}
