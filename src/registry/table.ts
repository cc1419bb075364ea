/** A column of the registry: its name, its DuckDB type, and what it holds. */
export interface Column {
  readonly name: string;
  readonly type: 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'DATE' | 'BOOLEAN';
  readonly holds: string;
  /** True where a row may lack it. */
  readonly optional?: true;
}

/** A table of the registry. The same definition gives the DDL, the CSV of the snapshot and its order. */
export interface Table {
  readonly name: string;
  readonly holds: string;
  /**
   * `compiled`: written by hand in `data/compiled`; `imported`: made from sources, in `data/snapshot`; `derived`: made
   * from the other tables when a vintage is built, and shipped in `data/snapshot`.
   */
  readonly origin: 'compiled' | 'imported' | 'derived';
  readonly columns: readonly Column[];
  /** The columns that identify a row, and the order of the snapshot. */
  readonly key: readonly string[];
  /** True where few questions read it: of the shipped data it is loaded when a query first names it. */
  readonly onDemand?: true;
}

export const column = (name: string, type: Column['type'], holds: string): Column => ({ name, type, holds });
export const optional = (name: string, type: Column['type'], holds: string): Column => ({
  name,
  type,
  holds,
  optional: true,
});
