import type { Dependency } from '../contract/index.js';

export type DependencyPart = 'foreign' | 'domestic' | 'selfDeveloped' | 'unknown' | 'contradicted';

/** Adds weights up by what their models stand on. */
export function dependencyOf(
  parts: Iterable<{ readonly part: DependencyPart; readonly weight: number }>,
): Dependency {
  const sums = { foreign: 0, domestic: 0, selfDeveloped: 0, unknown: 0, contradicted: 0 };
  let total = 0;
  for (const { part, weight } of parts) {
    sums[part] += weight;
    total += weight;
  }
  const high = sums.foreign + sums.unknown + sums.contradicted;
  return { total, ...sums, low: sums.foreign, high };
}
