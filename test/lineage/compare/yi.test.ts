import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../src/lineage/compare/evidence.js';
import { kinshipOf } from '../../../src/lineage/compare/kinship.js';
import type { TensorInfo, WeightStore } from '../../../src/lineage/weights/store.js';

interface Sizes {
  hidden: number;
  inner: number;
  layers: number;
  heads: number;
  keyValueHeads: number;
  vocabulary: number;
  theta: number;
}

/** Yi-34B (November 2023) and Llama 2 70B, from their published configurations. */
const YI: Sizes = {
  hidden: 7168,
  inner: 20480,
  layers: 60,
  heads: 56,
  keyValueHeads: 8,
  vocabulary: 64000,
  theta: 5_000_000,
};
const LLAMA_2_70B: Sizes = {
  hidden: 8192,
  inner: 28672,
  layers: 80,
  heads: 64,
  keyValueHeads: 8,
  vocabulary: 32000,
  theta: 10000,
};

/** A model whose header is real and whose weights are a sparse file: zeros. */
function header(sizes: Sizes, norms: readonly [string, string], architecture: string): WeightStore {
  const { hidden, inner, layers, heads, keyValueHeads, vocabulary, theta } = sizes;
  const keys = (hidden / heads) * keyValueHeads;
  const tensors = new Map<string, TensorInfo>();
  const add = (name: string, shape: number[]) =>
    tensors.set(name, {
      name,
      shape,
      type: 'BF16',
      storedType: 'BF16',
      bytes: 2 * shape.reduce((a, b) => a * b, 1),
    });
  add('model.embed_tokens.weight', [vocabulary, hidden]);
  for (let i = 0; i < layers; i++) {
    const at = (part: string) => `model.layers.${i}.${part}.weight`;
    add(at(norms[0]), [hidden]);
    add(at('self_attn.q_proj'), [hidden, hidden]);
    add(at('self_attn.k_proj'), [keys, hidden]);
    add(at('self_attn.v_proj'), [keys, hidden]);
    add(at('self_attn.o_proj'), [hidden, hidden]);
    add(at(norms[1]), [hidden]);
    add(at('mlp.gate_proj'), [inner, hidden]);
    add(at('mlp.up_proj'), [inner, hidden]);
    add(at('mlp.down_proj'), [hidden, inner]);
  }
  add('model.norm.weight', [hidden]);
  add('lm_head.weight', [vocabulary, hidden]);
  return {
    format: 'safetensors',
    files: ['model.safetensors'],
    tensors,
    config: {
      architectures: [architecture],
      hidden_act: 'silu',
      hidden_size: hidden,
      intermediate_size: inner,
      num_hidden_layers: layers,
      num_attention_heads: heads,
      num_key_value_heads: keyValueHeads,
      vocab_size: vocabulary,
      rope_theta: theta,
    },
    bytesRead: 0,
    async read(name, rows) {
      const { shape } = tensors.get(name)!;
      const count = rows ? rows.to - rows.from : shape[0]!;
      return new Float32Array(count * (shape[1] ?? 1));
    },
    async close() {},
  };
}

const LLAMA_NORMS = ['input_layernorm', 'post_attention_layernorm'] as const;

describe('Yi-34B beside Llama, by their headers', () => {
  it.each([
    ['Llama at Yi’s sizes', YI, 'same'],
    ['Llama 2 70B', LLAMA_2_70B, 'same-design'],
  ])('%s: architecture-only, with the two renamed tensors named', async (_, sizes, relation) => {
    const yi = header(YI, ['ln1', 'ln2'], 'YiForCausalLM');
    const llama = header(sizes, LLAMA_NORMS, 'LlamaForCausalLM');
    const answer = kinshipOf(await gatherEvidence(yi, llama, { seed: 1, readLimit: 3e8 }));
    expect(answer.verdict).toBe('architecture-only');
    expect(answer.architecture.relation).toBe(relation);
    expect(answer.log10P).toBeNull();
    expect(answer.architecture.renamed.a).toEqual([
      { name: 'model.layers.{n}.ln1', known: 'model.layers.{n}.input_layernorm' },
      { name: 'model.layers.{n}.ln2', known: 'model.layers.{n}.post_attention_layernorm' },
    ]);
  });
});
