import { createHash } from 'node:crypto';
import type { Database } from './database.js';
import type { Row } from './registry.js';
import { type Column, TABLES, type Table } from './schema.js';

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
export async function contentHashOf(database: Pick<Database, 'chunks'>): Promise<string> {
  const hash = createHash('sha256');
  for (const table of TABLES) {
    hash.update(`${table.name}\n${headerLine(table)}`);
    for await (const columns of database.chunks(writtenSelect(table))) hash.update(linesOf(columns));
  }
  return hash.digest('hex');
}

/**
 * The SELECT that gives a table in canonical order with its neighbouring cells already written as CSV: the numbers
 * alone are left for JavaScript to write, whose shortest form is the canonical one.
 */
function writtenSelect(table: Table): string {
  const parts: string[] = [];
  let texts: string[] = [];
  const close = () => {
    if (texts.length > 0) parts.push(`concat_ws(',', ${texts.join(', ')})`);
    texts = [];
  };
  for (const column of table.columns) {
    if (column.type === 'DOUBLE') {
      close();
      parts.push(`"${column.name}"`);
    } else texts.push(written(column));
  }
  close();
  const order = table.key.map((key) => `"${key}"`).join(', ');
  return `SELECT ${parts.map((part, i) => `${part} AS p${i}`).join(', ')} FROM ${table.name} ORDER BY ${order}`;
}

function written({ name, type }: Column): string {
  if (type !== 'VARCHAR') return `coalesce(CAST("${name}" AS VARCHAR), '')`;
  return `CASE WHEN "${name}" IS NULL THEN '' WHEN regexp_matches("${name}", '[",\\r\\n]')
    THEN '"' || replace("${name}", '"', '""') || '"' ELSE "${name}" END`;
}

function linesOf(columns: readonly (readonly Row[string][])[]): string {
  const rows = columns[0].length;
  const lines: string[] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    let line = '';
    for (let at = 0; at < columns.length; at++) {
      const value = columns[at][row];
      line += `${at === 0 ? '' : ','}${value === null ? '' : value}`;
    }
    lines[row] = line;
  }
  return `${lines.join('\n')}\n`;
}

function cell(value: Row[string]): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
