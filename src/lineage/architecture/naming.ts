import type { Placed, Role } from './role.js';

/** How one family of files names its tensors. `{n}` stands for the layer; `.weight` or `.bias` follows. */
export interface Naming {
  readonly name: string;
  readonly names: Readonly<Partial<Record<Role, string>>>;
  /** Names seen in published files in place of the naming's own, with what they stand for. */
  readonly aliases: Readonly<Record<string, Role>>;
  /** Linear weights lie input by output (GPT-2's Conv1D), not output by input. */
  readonly transposed: boolean;
}

const LLAMA_LAYER = 'model.layers.{n}';

/** The names of the common architectures, from the files their makers published. */
export const NAMINGS: readonly Naming[] = [
  {
    name: 'llama',
    names: {
      embedding: 'model.embed_tokens',
      'input-norm': `${LLAMA_LAYER}.input_layernorm`,
      'attention-query': `${LLAMA_LAYER}.self_attn.q_proj`,
      'attention-key': `${LLAMA_LAYER}.self_attn.k_proj`,
      'attention-value': `${LLAMA_LAYER}.self_attn.v_proj`,
      'attention-output': `${LLAMA_LAYER}.self_attn.o_proj`,
      'query-norm': `${LLAMA_LAYER}.self_attn.q_norm`,
      'key-norm': `${LLAMA_LAYER}.self_attn.k_norm`,
      'post-attention-norm': `${LLAMA_LAYER}.post_attention_layernorm`,
      'mlp-gate': `${LLAMA_LAYER}.mlp.gate_proj`,
      'mlp-up': `${LLAMA_LAYER}.mlp.up_proj`,
      'mlp-down': `${LLAMA_LAYER}.mlp.down_proj`,
      'final-norm': 'model.norm',
      output: 'lm_head',
    },
    aliases: { [`${LLAMA_LAYER}.ln1`]: 'input-norm', [`${LLAMA_LAYER}.ln2`]: 'post-attention-norm' },
    transposed: false,
  },
  {
    name: 'gguf',
    names: {
      embedding: 'token_embd',
      'position-embedding': 'position_embd',
      'input-norm': 'blk.{n}.attn_norm',
      'attention-query': 'blk.{n}.attn_q',
      'attention-key': 'blk.{n}.attn_k',
      'attention-value': 'blk.{n}.attn_v',
      'attention-query-key-value': 'blk.{n}.attn_qkv',
      'attention-output': 'blk.{n}.attn_output',
      'query-norm': 'blk.{n}.attn_q_norm',
      'key-norm': 'blk.{n}.attn_k_norm',
      'post-attention-norm': 'blk.{n}.ffn_norm',
      'mlp-gate': 'blk.{n}.ffn_gate',
      'mlp-up': 'blk.{n}.ffn_up',
      'mlp-down': 'blk.{n}.ffn_down',
      'final-norm': 'output_norm',
      output: 'output',
    },
    aliases: {},
    transposed: false,
  },
  {
    name: 'gpt2',
    names: {
      embedding: 'wte',
      'position-embedding': 'wpe',
      'input-norm': 'h.{n}.ln_1',
      'attention-query-key-value': 'h.{n}.attn.c_attn',
      'attention-output': 'h.{n}.attn.c_proj',
      'post-attention-norm': 'h.{n}.ln_2',
      'mlp-up': 'h.{n}.mlp.c_fc',
      'mlp-down': 'h.{n}.mlp.c_proj',
      'final-norm': 'ln_f',
      output: 'lm_head',
    },
    aliases: {},
    transposed: true,
  },
  {
    name: 'gpt-neox',
    names: {
      embedding: 'gpt_neox.embed_in',
      'input-norm': 'gpt_neox.layers.{n}.input_layernorm',
      'attention-query-key-value': 'gpt_neox.layers.{n}.attention.query_key_value',
      'attention-output': 'gpt_neox.layers.{n}.attention.dense',
      'post-attention-norm': 'gpt_neox.layers.{n}.post_attention_layernorm',
      'mlp-up': 'gpt_neox.layers.{n}.mlp.dense_h_to_4h',
      'mlp-down': 'gpt_neox.layers.{n}.mlp.dense_4h_to_h',
      'final-norm': 'gpt_neox.final_layer_norm',
      output: 'embed_out',
    },
    aliases: {},
    transposed: false,
  },
];

/** A tensor's name taken apart: its pattern with `{n}` for the layer, the layer, and whether it is a bias. */
export interface NameParts {
  readonly pattern: string;
  readonly layer: number | null;
  readonly part: 'weight' | 'bias';
}

/** The first number that stands alone between dots (or slashes) is the layer. */
export function nameParts(name: string): NameParts {
  const part = /[./]bias$/.test(name) ? 'bias' : 'weight';
  const stem = name.replace(/[./](weight|bias)$/, '');
  const number = /(^|[./])(\d{1,5})(?=[./]|$)/.exec(stem);
  if (!number) return { pattern: stem, layer: null, part };
  const at = number.index + number[1]!.length;
  const pattern = `${stem.slice(0, at)}{n}${stem.slice(at + number[2]!.length)}`;
  return { pattern, layer: Number(number[2]), part };
}

/** A tensor that a naming knows: its place, and whether by the naming's own name. */
export interface Known extends Placed {
  readonly by: 'name' | 'alias';
}

/** What a naming says of a name, inner modules of a wrapper included; null when it does not know it. */
export function placeByName(naming: Naming, { pattern, layer, part }: NameParts): Known | null {
  for (let inner: string | null = pattern; inner !== null; inner = withoutWrapper(inner)) {
    const named = Object.entries(naming.names).find(([, known]) => known === inner);
    if (named) return { role: named[0] as Role, layer, part, by: 'name' };
    const alias = Object.hasOwn(naming.aliases, inner) ? naming.aliases[inner] : undefined;
    if (alias) return { role: alias, layer, part, by: 'alias' };
  }
  return null;
}

/** `transformer.h.0…` and `h.0…` are one naming, saved from the model or from its inner part. */
function withoutWrapper(pattern: string): string | null {
  const wrapper = /^(transformer|model|language_model|text_model|base_model|module)\./.exec(pattern);
  return wrapper ? pattern.slice(wrapper[0].length) : null;
}

/** The name that a naming gives to a place; null when it has none. */
export function nameOf(naming: Naming, { role, layer, part }: Placed): string | null {
  const pattern = naming.names[role];
  return pattern === undefined ? null : `${pattern.replace('{n}', String(layer))}.${part}`;
}
