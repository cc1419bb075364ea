import type { Registry } from './registry.js';

/** A benchmark with what turns its scores into fractions of the index. */
export interface BenchmarkFacts {
  readonly name: string;
  /** The guessing floor and the ceiling; null for a benchmark without a ceiling. */
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly inIndex: boolean;
}

/** Every benchmark, by name. */
export async function benchmarkFacts(registry: Registry): Promise<BenchmarkFacts[]> {
  const rows = await registry.rows('SELECT name, floor, ceiling, in_index FROM benchmark ORDER BY name');
  return rows.map((row) => ({
    name: String(row.name),
    floor: row.floor === null ? null : Number(row.floor),
    ceiling: row.ceiling === null ? null : Number(row.ceiling),
    inIndex: row.in_index === true,
  }));
}
