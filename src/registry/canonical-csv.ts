import { createHash } from 'node:crypto';
import type { Database } from './database.js';
import type { Row } from './registry.js';
import { TABLES, type Table } from './schema.js';

/** The header line of a table's canonical CSV. */
export function headerLine(table: Table): string {
  return `${table.columns.map((c) => c.name).join(',')}\n`;
}

/** A row as a line of canonical CSV: shortest numbers that read back the same, LF, quotes only where needed. */
export function csvLine(table: Table, row: Row): string {
  return `${table.columns.map((c) => cell(row[c.name] ?? null)).join(',')}\n`;
}

/** The SELECT that gives a table in canonical order: by its key, text by its UTF-8 bytes. */
export function orderedSelect(table: Table): string {
  return `SELECT * FROM ${table.name} ORDER BY ${table.key.map((key) => `"${key}"`).join(', ')}`;
}

/** SHA-256 over the name and the canonical CSV of every table, in the order of the schema. */
export async function contentHashOf(database: Pick<Database, 'stream'>): Promise<string> {
  const hash = createHash('sha256');
  for (const table of TABLES) {
    hash.update(`${table.name}\n${headerLine(table)}`);
    for await (const row of database.stream(orderedSelect(table))) hash.update(csvLine(table, row));
  }
  return hash.digest('hex');
}

function cell(value: Row[string]): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
