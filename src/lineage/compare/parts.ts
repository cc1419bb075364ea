import { architectureConfig } from '../architecture/config.js';
import { mapRoles } from '../architecture/map-roles.js';
import type { Role } from '../architecture/role.js';
import type { WeightStore } from '../weights/tensor.js';

/** Names of the weights of one transformer layer by role; what the model lacks is absent. */
export type LayerParts = Partial<Record<Role, string>>;

/** Where the parts of a decoder with gated feed-forward blocks are found in a store. */
export interface Parts {
  readonly embedding: string;
  readonly layers: readonly LayerParts[];
  readonly hidden: number;
  /** Units of a feed-forward block. */
  readonly inner: number;
  readonly vocabulary: number;
  /** Length of one head of the values, and so of their symmetry groups; null where no configuration gives it. */
  readonly headSize: number | null;
  /** Roles that were guessed from the order of the names in some layer. */
  readonly guessed: ReadonlySet<Role>;
}

/** The parts by the roles of the tensors, whatever they are called; null when this is no such model. */
export function findParts(store: WeightStore): Parts | null {
  const config = architectureConfig(store.config);
  const layers: LayerParts[] = [];
  const guessed = new Set<Role>();
  let embedding: string | null = null;
  const map = mapRoles(store.tensors, config);
  if (map.naming?.transposed) return null;
  for (const { name, role, layer, part, by } of map.assignments.values()) {
    if (part !== 'weight') continue;
    if (by === 'position') guessed.add(role);
    if (role === 'embedding') embedding = name;
    if (layer === null || layer > MOST_LAYERS) continue;
    layers[layer] ??= {};
    layers[layer][role] ??= name;
  }
  const shape = (name: string) => store.tensors.get(name)!.shape;
  const gate = layers[0]?.['mlp-gate'];
  if (!embedding || !gate || shape(embedding).length !== 2 || shape(gate).length !== 2) return null;
  for (let i = 0; i < layers.length; i++) if (!layers[i]?.['mlp-gate'] || !layers[i]?.['mlp-up']) return null;
  const [vocabulary = 0, hidden = 0] = shape(embedding);
  const [inner = 0, reads = 0] = shape(gate);
  if (reads !== hidden) return null;
  const value = layers[0]?.['attention-value'];
  const rows = value ? shape(value)[0]! : 0;
  const size = config?.headSize ?? null;
  const headSize = size && rows % size === 0 ? size : null;
  return { embedding, layers, hidden, inner, vocabulary, headSize, guessed };
}

const MOST_LAYERS = 10_000;
