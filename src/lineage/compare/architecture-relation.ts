import type { ARCHITECTURE_RELATIONS } from '../../contract/lineage-compare.js';
import { type ArchitectureConfig, architectureConfig } from '../architecture/config.js';
import { mapRoles, type RoleMap } from '../architecture/map-roles.js';
import { nameParts } from '../architecture/naming.js';
import type { WeightStore } from '../weights/tensor.js';
import { learnedTensors, shapeKey } from './learned.js';

export type ArchitectureRelation = (typeof ARCHITECTURE_RELATIONS)[number];

/** What two models share before any weight is looked at. */
export interface ArchitectureComparison {
  /** `same`: the same parts at the same sizes; `same-design`: the same parts at other sizes. */
  readonly relation: ArchitectureRelation;
  readonly differences: readonly string[];
  /** Tensors that stand in known places under other names, by pattern, for each model. */
  readonly renamed: { readonly a: readonly Renaming[]; readonly b: readonly Renaming[] };
}

export interface Renaming {
  readonly name: string;
  readonly known: string;
}

/**
 * Compares the parts by role, whatever they are called, and their sizes; networks without known roles by the
 * shapes of their learned tensors alone.
 */
export function compareArchitectures(a: WeightStore, b: WeightStore): ArchitectureComparison {
  const first = describe(a);
  const second = describe(b);
  const renamed = { a: renamings(first.map), b: renamings(second.map) };
  if (first.roles.size < 5 || second.roles.size < 5) return { ...byShapes(a, b), renamed };
  const missing = [...first.roles].filter((role) => !second.roles.has(role));
  const added = [...second.roles].filter((role) => !first.roles.has(role));
  const differences = [
    ...sizeDifferences(first.config, second.config),
    ...shapeDifferences(a, first, b, second),
  ];
  if (missing.length > 0) differences.push(`only in the first: ${missing.join(', ')}`);
  if (added.length > 0) differences.push(`only in the second: ${added.join(', ')}`);
  const activation = [a, b].map((store) => store.config?.hidden_act ?? store.config?.activation_function);
  const otherActivation = activation[0] && activation[1] && activation[0] !== activation[1];
  if (otherActivation) differences.push(`activation: ${String(activation[0])} and ${String(activation[1])}`);
  const sameDesign = missing.length === 0 && added.length === 0 && !otherActivation;
  const relation = !sameDesign ? 'different' : differences.length === 0 ? 'same' : 'same-design';
  return { relation, differences, renamed };
}

interface Description {
  readonly config: ArchitectureConfig | null;
  readonly map: RoleMap;
  /** Roles with a weight or bias; the output matrix may be tied to the embedding and does not count. */
  readonly roles: ReadonlySet<string>;
}

function describe(store: WeightStore): Description {
  const config = architectureConfig(store.config);
  const map = mapRoles(store.tensors, config);
  const roles = new Set<string>();
  for (const { role, part } of map.assignments.values()) {
    if (role !== 'output') roles.add(part === 'weight' ? role : `${role} bias`);
  }
  return { config, map, roles };
}

const SIZES = [
  'hiddenSize',
  'feedForwardSize',
  'layers',
  'heads',
  'keyValueHeads',
  'headSize',
  'vocabulary',
  'ropeTheta',
] as const;

function sizeDifferences(a: ArchitectureConfig | null, b: ArchitectureConfig | null): string[] {
  if (!a || !b) return [];
  return SIZES.filter((key) => a[key] !== null && b[key] !== null && a[key] !== b[key]).map(
    (key) => `${key}: ${a[key]} and ${b[key]}`,
  );
}

/** Roles of the first layer, and outside the layers, whose shapes differ: for files without a configuration. */
function shapeDifferences(a: WeightStore, first: Description, b: WeightStore, second: Description): string[] {
  const shapes = (store: WeightStore, map: RoleMap) => {
    const found = new Map<string, string>();
    for (const { name, role, layer, part } of map.assignments.values()) {
      if (layer === null || layer === 0)
        found.set(`${role} ${part}`, store.tensors.get(name)!.shape.join('×'));
    }
    return found;
  };
  const layers = ({ map }: Description) =>
    new Set([...map.assignments.values()].flatMap(({ layer }) => (layer === null ? [] : [layer]))).size;
  const other = shapes(b, second.map);
  const differences: string[] = [];
  if (!(first.config?.layers && second.config?.layers) && layers(first) !== layers(second)) {
    differences.push(`layers: ${layers(first)} and ${layers(second)}`);
  }
  for (const [key, shape] of shapes(a, first.map)) {
    const beside = other.get(key);
    if (beside && beside !== shape) differences.push(`${key}: ${shape} and ${beside}`);
  }
  return differences;
}

function byShapes(a: WeightStore, b: WeightStore): Omit<ArchitectureComparison, 'renamed'> {
  const shapes = (store: WeightStore) =>
    learnedTensors(store)
      .map(({ shape }) => shapeKey(shape))
      .sort();
  const [first, second] = [shapes(a), shapes(b)];
  if (first.length === 0 || second.length === 0)
    return { relation: 'unknown', differences: ['no learned tensors'] };
  if (first.join() === second.join()) return { relation: 'same', differences: [] };
  const counts = new Map<string, number>();
  for (const key of first) counts.set(key, (counts.get(key) ?? 0) + 1);
  let shared = 0;
  for (const key of second) {
    const left = counts.get(key) ?? 0;
    if (left > 0) shared++;
    counts.set(key, left - 1);
  }
  const differences = [`${shared} of ${first.length} and ${second.length} learned tensors have equal shapes`];
  return { relation: 'different', differences };
}

function renamings(map: RoleMap): Renaming[] {
  const patterns = new Map<string, string>();
  for (const { name, known } of map.renamed) patterns.set(nameParts(name).pattern, nameParts(known).pattern);
  return [...patterns].slice(0, 20).map(([name, known]) => ({ name, known }));
}
