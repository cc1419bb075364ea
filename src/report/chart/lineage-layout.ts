import type { LineageGraph } from '../../contract/index.js';

/** A model of the graph with its place: a column a generation, rows from the top. */
export interface PlacedModel {
  readonly name: string;
  readonly organisations: readonly string[];
  readonly generation: number;
  readonly column: number;
  readonly row: number;
}

export interface Arranged {
  readonly models: readonly PlacedModel[];
  /** The generations, from the furthest base. */
  readonly columns: readonly number[];
  readonly rows: number;
}

/**
 * Sets the generations of a graph in columns. In each, models stand near those that they are joined to in the column
 * before (by the mean of their rows); shorter columns are centred.
 *
 * @param most generations to either side; further ones are left out
 */
export function arrange({ models, edges }: LineageGraph, most: number): Arranged {
  const shown = models.filter(({ generation }) => Math.abs(generation) <= most);
  const columns = [...new Set(shown.map(({ generation }) => generation))].sort((x, y) => x - y);
  const rows = Math.max(
    1,
    ...columns.map((one) => shown.filter(({ generation }) => generation === one).length),
  );
  const rowOf = new Map<string, number>();
  const placed: PlacedModel[] = [];
  const outwards = [...columns].sort((x, y) => Math.abs(x) - Math.abs(y));
  for (const generation of outwards) {
    const own = shown.filter((one) => one.generation === generation);
    const pull = new Map(own.map(({ name }) => [name, meanRow(name, edges, rowOf)]));
    own.sort((x, y) => (pull.get(x.name) ?? 0) - (pull.get(y.name) ?? 0) || (x.name < y.name ? -1 : 1));
    const first = (rows - own.length) / 2;
    own.forEach((one, i) => {
      rowOf.set(one.name, first + i);
      placed.push({ ...one, column: columns.indexOf(generation), row: first + i });
    });
  }
  return { models: placed, columns, rows };
}

/** The mean row of the placed models that a model is joined to. */
function meanRow(name: string, edges: LineageGraph['edges'], rowOf: ReadonlyMap<string, number>): number {
  const near = edges.flatMap(({ model, base }) => {
    const other = model === name ? base : base === name ? model : null;
    const row = other === null ? undefined : rowOf.get(other);
    return row === undefined ? [] : [row];
  });
  return near.length === 0 ? Number.MAX_SAFE_INTEGER : near.reduce((sum, row) => sum + row, 0) / near.length;
}
