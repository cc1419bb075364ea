import type { TensorInfo } from '../weights/tensor.js';
import type { ArchitectureConfig } from './config.js';
import { expectedShape } from './expected-shape.js';
import type { RoleMap } from './map-roles.js';

/** How many layers the assigned tensors stand in. */
export function layerCount({ assignments }: RoleMap): number {
  const layers = new Set([...assignments.values()].map(({ layer }) => layer));
  layers.delete(null);
  return layers.size;
}

/** Where the tensors and the configuration disagree, one sentence each. */
export function configWarnings(
  tensors: ReadonlyMap<string, TensorInfo>,
  map: RoleMap,
  config: ArchitectureConfig | null,
): string[] {
  if (!config || !map.naming) return [];
  const warnings: string[] = [];
  const layers = layerCount(map);
  if (config.layers !== null && layers !== config.layers) {
    warnings.push(`the configuration says ${config.layers} layers, the tensors ${layers}`);
  }
  const different = new Map<string, { name: string; count: number; shape: string; expected: string }>();
  for (const { name, ...placed } of map.assignments.values()) {
    const expected = expectedShape(config, placed);
    const shape = tensors.get(name)!.shape;
    const asLinear = map.naming.transposed && placed.part === 'weight' ? [...shape].reverse() : shape;
    if (!expected || [shape, asLinear].some((each) => each.join() === expected.join())) continue;
    const key = `${placed.role}/${placed.part}`;
    const seen = different.get(key);
    different.set(key, {
      name: seen?.name ?? name,
      count: (seen?.count ?? 0) + 1,
      shape: seen?.shape ?? shape.join(' × '),
      expected: expected.join(' × '),
    });
  }
  for (const { name, count, shape, expected } of different.values()) {
    const more = count > 1 ? ` and ${count - 1} more` : '';
    warnings.push(`${name}${more}: ${shape}, the configuration says ${expected}`);
  }
  return warnings;
}
