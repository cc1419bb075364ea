import type { TensorInfo } from '../weights/tensor.js';
import type { ArchitectureConfig } from './config.js';
import { expectedShape } from './expected-shape.js';
import { NAMINGS, type NameParts, type Naming, nameOf, nameParts, placeByName } from './naming.js';
import { type Placed, placeKey, ROLES, type Role } from './role.js';

/** How a tensor's place was found. */
export type FoundBy = 'name' | 'alias' | 'shape' | 'position';

export interface Assignment extends Placed {
  readonly name: string;
  readonly by: FoundBy;
}

/** The places of a model's tensors in the canonical architecture. */
export interface RoleMap {
  /** The known naming nearest to the file's: Llama's where none fits but there is a configuration; else null. */
  readonly naming: Naming | null;
  readonly assignments: ReadonlyMap<string, Assignment>;
  /** Tensors whose place was found though the naming's own name is another. */
  readonly renamed: readonly Renamed[];
  readonly unknown: readonly string[];
}

export interface Renamed {
  readonly name: string;
  readonly known: string;
  readonly by: Exclude<FoundBy, 'name'>;
}

/**
 * Finds each tensor's role and layer: by name in the nearest known naming; else by shape, where one free place of
 * its layer has that shape; else, where as many places as tensors are left with one shape, by position: the order
 * of the names against the order of the roles. A place by position is a guess and is marked so.
 */
export function mapRoles(
  tensors: ReadonlyMap<string, TensorInfo>,
  config: ArchitectureConfig | null,
): RoleMap {
  const parts = new Map([...tensors.keys()].map((name) => [name, nameParts(name)]));
  const naming = nearestNaming(parts) ?? (config?.hiddenSize ? NAMINGS[0]! : null);
  const assignments = new Map<string, Assignment>();
  if (naming) {
    for (const [name, part] of parts) {
      const known = placeByName(naming, part);
      if (known) assignments.set(name, { name, ...known });
    }
    placeByShape(tensors, parts, naming, config, assignments);
  }
  const renamed: Renamed[] = [];
  for (const { name, by, ...placed } of assignments.values()) {
    const known = naming && nameOf(naming, placed);
    if (by !== 'name' && known) renamed.push({ name, known, by });
  }
  return {
    naming,
    assignments,
    renamed,
    unknown: [...tensors.keys()].filter((name) => !assignments.has(name)),
  };
}

function nearestNaming(parts: ReadonlyMap<string, NameParts>): Naming | null {
  let best: Naming | null = null;
  let most = 0;
  for (const naming of NAMINGS) {
    let count = 0;
    for (const part of parts.values()) if (placeByName(naming, part)) count++;
    if (count > most) [best, most] = [naming, count];
  }
  return best;
}

/** Fills free places with tensors of their shape, in place. */
function placeByShape(
  tensors: ReadonlyMap<string, TensorInfo>,
  parts: ReadonlyMap<string, NameParts>,
  naming: Naming,
  config: ArchitectureConfig | null,
  assignments: Map<string, Assignment>,
): void {
  const shapes = shapesByRole(tensors, naming, config, assignments);
  const taken = new Set([...assignments.values()].map(placeKey));
  const groups = new Map<string, { placed: Placed[]; names: string[] }>();
  for (const [name, { layer, part }] of parts) {
    if (assignments.has(name)) continue;
    const shape = tensors.get(name)!.shape.join('x');
    const key = `${layer ?? ''}/${part}/${shape}`;
    const group = groups.get(key) ?? { placed: [], names: [] };
    if (group.names.length === 0) {
      for (const role of ROLES) {
        const placed: Placed = { role, layer, part };
        const inLayer = naming.names[role]?.includes('{n}') ?? false;
        const free = !taken.has(placeKey(placed)) && naming.names[role] !== undefined;
        if (free && inLayer === (layer !== null) && shapes.get(`${role}/${part}`) === shape)
          group.placed.push(placed);
      }
    }
    group.names.push(name);
    groups.set(key, group);
  }
  for (const { placed, names } of groups.values()) {
    if (placed.length !== names.length) continue;
    if (names.length === 1) assignments.set(names[0]!, { name: names[0]!, ...placed[0]!, by: 'shape' });
    else placeAmong(names, placed, assignments);
  }
}

/** What names tend to call the roles that share a shape. */
const HINTS: Readonly<Partial<Record<Role, RegExp>>> = {
  'attention-query': /(^|[._])(w?q|query|q_?proj)([._]|$)/,
  'attention-key': /(^|[._])(w?k|key|k_?proj)([._]|$)/,
  'attention-value': /(^|[._])(w?v|value|v_?proj)([._]|$)/,
  'attention-output': /(^|[._])(w?o|out|output|o_?proj|out_?proj)([._]|$)/,
  'mlp-gate': /gate|(^|[._])w1([._]|$)/,
  'mlp-up': /up|(^|[._])w3([._]|$)/,
};

/** As many names as places, all of one shape: by what the names hint at, the rest in order. */
function placeAmong(
  names: readonly string[],
  places: readonly Placed[],
  assignments: Map<string, Assignment>,
): void {
  const free = [...names].sort();
  const open: Placed[] = [];
  for (const placed of places) {
    const hinted = free.filter((name) => HINTS[placed.role]?.test(name));
    if (hinted.length !== 1) open.push(placed);
    else {
      assignments.set(hinted[0]!, { name: hinted[0]!, ...placed, by: 'shape' });
      free.splice(free.indexOf(hinted[0]!), 1);
    }
  }
  free.forEach((name, i) => {
    assignments.set(name, { name, ...open[i]!, by: free.length === 1 ? 'shape' : 'position' });
  });
}

/** The shape each role has: by the configuration, or as its tensors in other layers have it. */
function shapesByRole(
  tensors: ReadonlyMap<string, TensorInfo>,
  naming: Naming,
  config: ArchitectureConfig | null,
  assignments: ReadonlyMap<string, Assignment>,
): Map<string, string> {
  const shapes = new Map<string, string>();
  for (const { name, role, part } of assignments.values()) {
    shapes.set(`${role}/${part}`, tensors.get(name)!.shape.join('x'));
  }
  const likelyConfig = config ?? guessedConfig(tensors, assignments);
  for (const role of ROLES) {
    const key = `${role}/weight`;
    const expected = likelyConfig && expectedShape(likelyConfig, { role, layer: null, part: 'weight' });
    if (!expected || shapes.has(key)) continue;
    shapes.set(key, (naming.transposed ? [...expected].reverse() : expected).join('x'));
  }
  return shapes;
}

/** Without a configuration: the hidden size by any norm or embedding that has its known name. */
function guessedConfig(
  tensors: ReadonlyMap<string, TensorInfo>,
  assignments: ReadonlyMap<string, Assignment>,
): ArchitectureConfig | null {
  const embedding = [...assignments.values()].find(({ role }) => role === 'embedding');
  const [vocabulary = null, hiddenSize = null] = embedding ? tensors.get(embedding.name)!.shape : [];
  if (hiddenSize === null) return null;
  return {
    architecture: null,
    hiddenSize,
    feedForwardSize: null,
    layers: null,
    heads: null,
    keyValueHeads: null,
    headSize: null,
    vocabulary,
    ropeTheta: null,
    tiedEmbeddings: null,
  };
}
