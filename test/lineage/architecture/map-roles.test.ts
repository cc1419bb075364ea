import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { architectureConfig } from '../../../src/lineage/architecture/config.js';
import { mapRoles } from '../../../src/lineage/architecture/map-roles.js';
import { NAMINGS, nameOf, nameParts, placeByName } from '../../../src/lineage/architecture/naming.js';
import { ROLES, type Role } from '../../../src/lineage/architecture/role.js';
import type { TensorInfo } from '../../../src/lineage/weights/tensor.js';

const tensors = (shapes: Record<string, number[]>): Map<string, TensorInfo> =>
  new Map(
    Object.entries(shapes).map(([name, shape]) => [
      name,
      { name, shape, type: 'F32', storedType: 'F32', bytes: 0 },
    ]),
  );

// 01-ai/Yi-34B as published in November 2023: config.json, and the names and shapes of its tensors
const YI_CONFIG = {
  architectures: ['YiForCausalLM'],
  hidden_size: 7168,
  intermediate_size: 20480,
  num_hidden_layers: 60,
  num_attention_heads: 56,
  num_key_value_heads: 8,
  vocab_size: 64000,
  rope_theta: 5000000.0,
  tie_word_embeddings: false,
};

function layered(norms: [string, string]): Record<string, number[]> {
  const shapes: Record<string, number[]> = {
    'model.embed_tokens.weight': [64000, 7168],
    'model.norm.weight': [7168],
    'lm_head.weight': [64000, 7168],
  };
  for (let layer = 0; layer < 60; layer++) {
    const at = `model.layers.${layer}`;
    Object.assign(shapes, {
      [`${at}.${norms[0]}.weight`]: [7168],
      [`${at}.${norms[1]}.weight`]: [7168],
      [`${at}.self_attn.q_proj.weight`]: [7168, 7168],
      [`${at}.self_attn.k_proj.weight`]: [1024, 7168],
      [`${at}.self_attn.v_proj.weight`]: [1024, 7168],
      [`${at}.self_attn.o_proj.weight`]: [7168, 7168],
      [`${at}.mlp.gate_proj.weight`]: [20480, 7168],
      [`${at}.mlp.up_proj.weight`]: [20480, 7168],
      [`${at}.mlp.down_proj.weight`]: [7168, 20480],
    });
  }
  return shapes;
}

describe('architectureConfig', () => {
  it('reads config.json and GGUF metadata as one', () => {
    const yi = architectureConfig(YI_CONFIG);
    expect(yi).toEqual({
      architecture: 'YiForCausalLM',
      hiddenSize: 7168,
      feedForwardSize: 20480,
      layers: 60,
      heads: 56,
      keyValueHeads: 8,
      headSize: 128,
      vocabulary: 64000,
      ropeTheta: 5e6,
      tiedEmbeddings: false,
    });
    const gguf = architectureConfig({
      'general.architecture': 'llama',
      'llama.embedding_length': 7168,
      'llama.feed_forward_length': 20480,
      'llama.block_count': 60,
      'llama.attention.head_count': 56,
      'llama.attention.head_count_kv': 8,
      'llama.rope.freq_base': 5e6,
      'tokenizer.ggml.tokens': { length: 64000 },
    });
    expect(gguf).toEqual({ ...yi, architecture: 'llama', tiedEmbeddings: null });
  });

  it('takes the names of GPT-2 and does not take what is no number', () => {
    expect(architectureConfig({ model_type: 'gpt2', n_embd: 768, n_layer: 12, n_head: 12 })).toMatchObject({
      hiddenSize: 768,
      layers: 12,
      keyValueHeads: 12,
      headSize: 64,
    });
    expect(architectureConfig({ hidden_size: 'x', n_layer: -1 })).toMatchObject({
      hiddenSize: null,
      layers: null,
    });
    expect(architectureConfig(null)).toBeNull();
  });
});

describe('mapRoles', () => {
  it('finds that Yi-34B is Llama with two tensors renamed', () => {
    const config = architectureConfig(YI_CONFIG);
    const yi = mapRoles(tensors(layered(['ln1', 'ln2'])), config);
    const llama = mapRoles(tensors(layered(['input_layernorm', 'post_attention_layernorm'])), config);
    expect(yi.naming?.name).toBe('llama');
    expect(yi.unknown).toEqual([]);
    expect(yi.renamed).toHaveLength(120);
    expect(yi.renamed[0]).toEqual({
      name: 'model.layers.0.ln1.weight',
      known: 'model.layers.0.input_layernorm.weight',
      by: 'alias',
    });
    expect(llama.renamed).toEqual([]);
    const places = (map: typeof yi) =>
      [...map.assignments.values()].map(({ role, layer }) => `${layer} ${role}`).sort();
    expect(places(yi)).toEqual(places(llama));
  });

  it('finds unheard-of names by shape and, where two share a shape, by position', () => {
    const shapes = layered(['alpha', 'beta']);
    shapes['model.layers.3.mlp.shrink.weight'] = shapes['model.layers.3.mlp.down_proj.weight']!;
    delete shapes['model.layers.3.mlp.down_proj.weight'];
    const map = mapRoles(tensors(shapes), architectureConfig(YI_CONFIG));
    expect(map.assignments.get('model.layers.3.mlp.shrink.weight')).toMatchObject({
      role: 'mlp-down',
      by: 'shape',
    });
    expect(map.assignments.get('model.layers.9.alpha.weight')).toMatchObject({
      role: 'input-norm',
      by: 'position',
    });
    expect(map.assignments.get('model.layers.9.beta.weight')).toMatchObject({
      role: 'post-attention-norm',
      by: 'position',
    });
  });

  it('finds a wholly renamed model by its configuration, and hints in names', () => {
    const shapes = {
      'net.0.ln_a.weight': [8],
      'net.0.ln_b.weight': [8],
      'net.0.wq.weight': [8, 8],
      'net.0.wo.weight': [8, 8],
      'net.0.wk.weight': [4, 8],
      'net.0.wv.weight': [4, 8],
      'net.0.w1.weight': [16, 8],
      'net.0.w3.weight': [16, 8],
      'net.0.w2.weight': [8, 16],
    };
    const config = { hidden_size: 8, intermediate_size: 16, num_attention_heads: 4, num_key_value_heads: 2 };
    const map = mapRoles(tensors(shapes), architectureConfig(config));
    const role = (name: string) => map.assignments.get(`net.0.${name}.weight`)?.role;
    expect(['wq', 'wk', 'wv', 'wo', 'w1', 'w3', 'w2'].map(role)).toEqual([
      'attention-query',
      'attention-key',
      'attention-value',
      'attention-output',
      'mlp-gate',
      'mlp-up',
      'mlp-down',
    ]);
  });

  it('says nothing of a model it does not know', () => {
    const map = mapRoles(tensors({ 'conv1.weight': [3, 3, 8, 8] }), null);
    expect(map).toMatchObject({ naming: null, unknown: ['conv1.weight'] });
  });

  it.each([
    ['transformer.h.3.attn.c_attn.bias', 'gpt2', 'attention-query-key-value', 3, 'bias'],
    ['h.0.mlp.c_fc.weight', 'gpt2', 'mlp-up', 0, 'weight'],
    ['gpt_neox.layers.11.attention.dense.weight', 'gpt-neox', 'attention-output', 11, 'weight'],
    ['blk.7.ffn_gate.weight', 'gguf', 'mlp-gate', 7, 'weight'],
    ['language_model.model.layers.1.mlp.up_proj.weight', 'llama', 'mlp-up', 1, 'weight'],
  ])('places %s', (name, naming, role, layer, part) => {
    const known = placeByName(NAMINGS.find((each) => each.name === naming)!, nameParts(name));
    expect(known).toMatchObject({ role, layer, part, by: 'name' });
  });

  it('is undone by nameOf', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMINGS),
        fc.constantFrom<Role>(...ROLES),
        fc.nat(999),
        fc.constantFrom<'weight' | 'bias'>('weight', 'bias'),
        (naming, role, number, part) => {
          const layer = naming.names[role]?.includes('{n}') ? number : null;
          const name = nameOf(naming, { role, layer, part });
          fc.pre(name !== null);
          expect(placeByName(naming, nameParts(name!))).toEqual({ role, layer, part, by: 'name' });
        },
      ),
    );
  });
});
