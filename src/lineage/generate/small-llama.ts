import type { Random } from '../../measure/random.js';

/** Sizes of a small Llama-style language model, under the names of `config.json`. */
export interface SmallLlamaConfig {
  readonly hidden_size: number;
  readonly intermediate_size: number;
  readonly num_hidden_layers: number;
  readonly num_attention_heads: number;
  readonly num_key_value_heads: number;
  /** Length of one head; heads × head_dim need not be the hidden size. */
  readonly head_dim: number;
  readonly vocab_size: number;
  readonly rope_theta: number;
  readonly rms_norm_eps: number;
}

export const SMALL_LLAMA: SmallLlamaConfig = {
  hidden_size: 64,
  intermediate_size: 128,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  head_dim: 16,
  vocab_size: 96,
  rope_theta: 10000,
  rms_norm_eps: 1e-5,
};

/** One named array of a model in memory. */
export interface Parameter {
  readonly shape: readonly number[];
  readonly values: Float64Array;
}

/** A model in memory: its sizes and its parameters under the usual names of Llama checkpoints. */
export interface SmallLlama {
  readonly config: SmallLlamaConfig;
  readonly parameters: ReadonlyMap<string, Parameter>;
}

export const layerName = (layer: number, part: string) => `model.layers.${layer}.${part}.weight`;
export const EMBEDDING = 'model.embed_tokens.weight';
export const LAST_NORM = 'model.norm.weight';
export const HEAD = 'lm_head.weight';

/** Names and shapes of all parameters, in the order in which they are written. */
export function parameterShapes(config: SmallLlamaConfig): Map<string, readonly number[]> {
  const { hidden_size: hidden, intermediate_size: inner, vocab_size: vocabulary } = config;
  const queries = config.head_dim * config.num_attention_heads;
  const keys = config.head_dim * config.num_key_value_heads;
  const shapes = new Map<string, readonly number[]>([[EMBEDDING, [vocabulary, hidden]]]);
  for (let layer = 0; layer < config.num_hidden_layers; layer++) {
    const add = (part: string, shape: readonly number[]) => shapes.set(layerName(layer, part), shape);
    add('input_layernorm', [hidden]);
    add('self_attn.q_proj', [queries, hidden]);
    add('self_attn.k_proj', [keys, hidden]);
    add('self_attn.v_proj', [keys, hidden]);
    add('self_attn.o_proj', [hidden, queries]);
    add('post_attention_layernorm', [hidden]);
    add('mlp.gate_proj', [inner, hidden]);
    add('mlp.up_proj', [inner, hidden]);
    add('mlp.down_proj', [hidden, inner]);
  }
  shapes.set(LAST_NORM, [hidden]);
  shapes.set(HEAD, [vocabulary, hidden]);
  return shapes;
}

/** A model before training: gains of one, matrices of independent normal numbers of variance 1 / inputs. */
export function initialise(config: SmallLlamaConfig, random: Random): SmallLlama {
  const parameters = new Map<string, Parameter>();
  for (const [name, shape] of parameterShapes(config)) {
    const values = new Float64Array(shape.reduce((product, length) => product * length, 1));
    const spread = name === EMBEDDING ? 0.5 : 1 / Math.sqrt(shape[1] ?? 1);
    for (let i = 0; i < values.length; i++) values[i] = shape.length === 1 ? 1 : spread * random.normal();
    parameters.set(name, { shape, values });
  }
  return { config, parameters };
}

/** The same model with its own copy of every array. */
export function copyOf(model: SmallLlama): SmallLlama {
  const parameters = new Map<string, Parameter>();
  for (const [name, { shape, values }] of model.parameters) {
    parameters.set(name, { shape, values: Float64Array.from(values) });
  }
  return { config: model.config, parameters };
}
