import { printable } from '../escape.js';

/** A cell: numbers and booleans as they are, nothing for null, several names joined by "; ". */
export type CsvValue = string | number | boolean | null | string[];

const FORMULA = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;
const NUMERIC = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * A table as RFC 4180: CRLF, quotes where needed. Text that a spreadsheet would run as a formula gets an
 * apostrophe before it; control characters become spaces.
 */
export function csv(columns: string[], rows: CsvValue[][]): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return csvCell(value.join('; '));
  if (typeof value !== 'string') return String(value);
  const text = `${FORMULA.test(value) && !NUMERIC.test(value) ? "'" : ''}${printable(value)}`;
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
