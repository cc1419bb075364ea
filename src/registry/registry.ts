/** One row of a query, by column name. */
export type Row = Record<string, string | number | boolean | null>;

/** Whatever gives ordered rows of a SELECT: a registry, or a database that is being built. */
export type Rows = Pick<Registry, 'rows'>;

/** What is known: a read-only view of the tables of `schema.ts`, in the shipped snapshot or a synced vintage. */
export interface Registry {
  readonly location: 'shipped' | 'synced';
  /** SHA-256 over the canonical CSV of every table: the same facts give the same hash. */
  readonly contentHash: string;
  /** Folder with the shipped draws (`draws/*.f32` and their JSON), or null. */
  readonly drawsFolder: string | null;
  /**
   * Ordered rows of a SELECT with `$name` parameters. Days come as ISO strings, numbers as numbers.
   * Every statement states its order: no figure rests on an order that DuckDB chose.
   */
  rows(sql: string, parameters?: Record<string, string | number | boolean | null>): Promise<Row[]>;
  /** The same rows, a chunk at a time, for a table that may not fit into memory. */
  stream(
    sql: string,
    parameters?: Record<string, string | number | boolean | null>,
  ): AsyncIterable<readonly Row[]>;
  close(): void;
}
