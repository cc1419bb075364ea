/** What a tensor of a transformer does, whatever it is called. */
export const ROLES = [
  'embedding',
  'position-embedding',
  'input-norm',
  'attention-query',
  'attention-key',
  'attention-value',
  'attention-query-key-value',
  'attention-output',
  'query-norm',
  'key-norm',
  'post-attention-norm',
  'mlp-gate',
  'mlp-up',
  'mlp-down',
  'final-norm',
  'output',
] as const;
export type Role = (typeof ROLES)[number];

/** Where a tensor stands in the canonical architecture. */
export interface Placed {
  readonly role: Role;
  /** null outside the layers. */
  readonly layer: number | null;
  readonly part: 'weight' | 'bias';
}

/** One text for a place, to compare two models by. */
export function placeKey({ role, layer, part }: Placed): string {
  return `${layer ?? ''}/${role}/${part}`;
}
