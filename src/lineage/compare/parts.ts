import type { WeightStore } from '../weights/tensor.js';

/** Tensor names of one transformer layer; a part that the model lacks is absent. */
export type LayerParts = Partial<Record<LayerRole, string>>;

export type LayerRole =
  | 'inputNorm'
  | 'postNorm'
  | 'query'
  | 'key'
  | 'value'
  | 'output'
  | 'gate'
  | 'up'
  | 'down';

/** Where the parts of a decoder with gated feed-forward blocks are found in a store. */
export interface Parts {
  readonly embedding: string;
  readonly layers: readonly LayerParts[];
  readonly hidden: number;
  readonly inner: number;
  readonly vocabulary: number;
  /** Length of one head of the values, and so of their symmetry groups. */
  readonly headSize: number;
}

const LAYER = /(?:^|\.)(?:layers?|h|blk|blocks?)\.(\d+)\.(.+?)(?:\.weight)?$/;

const ROLES: readonly [LayerRole, RegExp][] = [
  ['query', /(^|[._])(q_proj|wq|attn_q)$/],
  ['key', /(^|[._])(k_proj|wk|attn_k)$/],
  ['value', /(^|[._])(v_proj|wv|attn_v)$/],
  ['output', /(^|[._])(o_proj|wo|attn_output)$/],
  ['gate', /(^|[._])(gate_proj|w1|ffn_gate)$/],
  ['up', /(^|[._])(up_proj|w3|ffn_up)$/],
  ['down', /(^|[._])(down_proj|w2|ffn_down)$/],
  ['inputNorm', /^(input_layernorm|ln1|attention_norm|attn_norm|ln_1|norm1)$/],
  ['postNorm', /^(post_attention_layernorm|ln2|ffn_norm|ln_2|norm2)$/],
];

const EMBEDDINGS = /(^|\.)(embed_tokens|tok_embeddings|token_embd|wte|word_embeddings)(\.weight)?$/;

/** The parts by their names in common checkpoints; null when this is no such model. */
export function findParts(store: WeightStore): Parts | null {
  const layers: LayerParts[] = [];
  let embedding: string | null = null;
  for (const { name, shape } of store.tensors.values()) {
    if (EMBEDDINGS.test(name) && shape.length === 2) embedding = name;
    const [, index, rest] = LAYER.exec(name) ?? [];
    if (index === undefined || rest === undefined || name.endsWith('.bias')) continue;
    const role = ROLES.find(([, pattern]) => pattern.test(rest))?.[0];
    if (!role) continue;
    const layer = Number(index);
    if (layer > 10_000) continue;
    layers[layer] ??= {};
    layers[layer][role] ??= name;
  }
  const first = layers[0];
  if (!embedding || !first?.gate || !first.up || !first.value) return null;
  for (let i = 0; i < layers.length; i++) if (!layers[i]?.gate || !layers[i]?.up) return null;
  const shape = (name: string) => store.tensors.get(name)!.shape;
  findRenamedNorms(store, layers, shape(embedding)[1] ?? 0);
  const [vocabulary = 0, hidden = 0] = shape(embedding);
  const [inner = 0] = shape(first.gate);
  return {
    embedding,
    layers,
    hidden,
    inner,
    vocabulary,
    headSize: headSize(store, hidden, shape(first.value)[0]!),
  };
}

/** Norms under names that nobody knows: the vectors of the hidden size left over in each layer, by name. */
function findRenamedNorms(store: WeightStore, layers: LayerParts[], hidden: number): void {
  for (const { name, shape } of [...store.tensors.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [, index] = LAYER.exec(name) ?? [];
    const layer = index === undefined ? undefined : layers[Number(index)];
    if (!layer || shape.length !== 1 || shape[0] !== hidden || name.endsWith('.bias')) continue;
    if (Object.values(layer).includes(name)) continue;
    if (!layer.inputNorm) layer.inputNorm = name;
    else if (!layer.postNorm) layer.postNorm = name;
  }
}

function headSize(store: WeightStore, hidden: number, valueRows: number): number {
  const number = (key: string) =>
    typeof store.config?.[key] === 'number' ? (store.config[key] as number) : null;
  const heads = number('num_attention_heads');
  const size = number('head_dim') ?? (heads ? hidden / heads : null);
  return size && Number.isInteger(size) && valueRows % size === 0 ? size : valueRows;
}
