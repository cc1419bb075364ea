import { COMPILED_TABLES } from './compiled-tables.js';
import { SNAPSHOT_TABLES } from './snapshot-tables.js';
import type { Table } from './table.js';

export type { Column, Table } from './table.js';

/** Version of this schema. A database written by a newer one is refused. */
export const SCHEMA_VERSION = 4;

/** Every table, in the order in which the content hash goes over them. */
export const TABLES: readonly Table[] = [...COMPILED_TABLES, ...SNAPSHOT_TABLES];

/** The table of a name; throws on a name that is not in `TABLES`. */
export function tableNamed(name: string): Table {
  const table = TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** The statement that creates a table. Keys are checked when facts are built, not by an index: it opens twice as fast. */
export function createStatement(table: Table): string {
  const columns = table.columns.map((c) => `"${c.name}" ${c.type}${c.optional ? '' : ' NOT NULL'}`);
  return `CREATE TABLE ${table.name} (${columns.join(', ')})`;
}
