import type { WeightStore } from '../weights/tensor.js';

/** What a configuration says of a transformer, whatever the format names it. null: not said. */
export interface ArchitectureConfig {
  /** As named: `LlamaForCausalLM`, `llama`. */
  readonly architecture: string | null;
  readonly hiddenSize: number | null;
  readonly feedForwardSize: number | null;
  readonly layers: number | null;
  readonly heads: number | null;
  /** Key-value heads; as many as heads where the configuration knows no grouping. */
  readonly keyValueHeads: number | null;
  readonly headSize: number | null;
  readonly vocabulary: number | null;
  readonly ropeTheta: number | null;
  readonly tiedEmbeddings: boolean | null;
}

type Field = Exclude<keyof ArchitectureConfig, 'architecture' | 'tiedEmbeddings'>;

/** Names in `config.json`, most common first (huggingface/transformers, the configuration of each model). */
const JSON_NAMES: Readonly<Record<Field, readonly string[]>> = {
  hiddenSize: ['hidden_size', 'n_embd', 'd_model', 'dim'],
  feedForwardSize: ['intermediate_size', 'n_inner', 'ffn_dim', 'ffn_hidden_size', 'd_ff'],
  layers: ['num_hidden_layers', 'n_layer', 'num_layers', 'n_layers'],
  heads: ['num_attention_heads', 'n_head', 'num_heads', 'n_heads'],
  keyValueHeads: ['num_key_value_heads', 'n_head_kv', 'num_kv_heads', 'multi_query_group_num'],
  headSize: ['head_dim'],
  vocabulary: ['vocab_size', 'padded_vocab_size'],
  ropeTheta: ['rope_theta', 'rotary_emb_base'],
};

/** Names in GGUF metadata, after the architecture's own prefix (ggml-org/ggml, `docs/gguf.md`). */
const GGUF_NAMES: Readonly<Record<Field, string>> = {
  hiddenSize: 'embedding_length',
  feedForwardSize: 'feed_forward_length',
  layers: 'block_count',
  heads: 'attention.head_count',
  keyValueHeads: 'attention.head_count_kv',
  headSize: 'attention.key_length',
  vocabulary: 'vocab_size',
  ropeTheta: 'rope.freq_base',
};

const FIELDS = Object.keys(GGUF_NAMES) as Field[];

/** One shape for the configurations of `config.json` and of GGUF; null when there is nothing to read. */
export function architectureConfig(config: WeightStore['config']): ArchitectureConfig | null {
  if (config === null) return null;
  const ggufArchitecture = config['general.architecture'];
  return typeof ggufArchitecture === 'string' ? fromGguf(config, ggufArchitecture) : fromJson(config);
}

function fromJson(outer: Readonly<Record<string, unknown>>): ArchitectureConfig {
  const inner = outer.text_config;
  const config = typeof inner === 'object' && inner !== null ? { ...outer, ...inner } : outer;
  const named = Array.isArray(outer.architectures) ? outer.architectures[0] : outer.model_type;
  const tied = (config as Record<string, unknown>).tie_word_embeddings;
  return complete(
    typeof named === 'string' ? named : null,
    (field) => firstNumber(config, JSON_NAMES[field]),
    typeof tied === 'boolean' ? tied : null,
  );
}

function fromGguf(config: Readonly<Record<string, unknown>>, architecture: string): ArchitectureConfig {
  const tokens = config['tokenizer.ggml.tokens'] as { length?: unknown } | undefined;
  return complete(
    architecture,
    (field) => {
      const value = firstNumber(config, [`${architecture}.${GGUF_NAMES[field]}`]);
      return field === 'vocabulary' && value === null && Number.isInteger(tokens?.length)
        ? (tokens?.length as number)
        : value;
    },
    null,
  );
}

function complete(
  architecture: string | null,
  read: (field: Field) => number | null,
  tiedEmbeddings: boolean | null,
): ArchitectureConfig {
  const values = Object.fromEntries(FIELDS.map((field) => [field, read(field)])) as Record<
    Field,
    number | null
  >;
  const keyValueHeads = values.keyValueHeads ?? values.heads;
  const divides =
    values.hiddenSize !== null && values.heads !== null && values.hiddenSize % values.heads === 0;
  const headSize = values.headSize ?? (divides ? values.hiddenSize! / values.heads! : null);
  return { architecture, ...values, keyValueHeads, headSize, tiedEmbeddings };
}

function firstNumber(config: object, names: readonly string[]): number | null {
  for (const name of names) {
    const value = (config as Record<string, unknown>)[name];
    if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
  }
  return null;
}
