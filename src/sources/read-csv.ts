import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { HeadwayError } from '../contract/error.js';
import { phrase } from '../contract/phrase.js';
import { fault } from './fault.js';
import { regularFileSize } from './regular-file.js';

const MAX_RECORD_CHARACTERS = 1_000_000;

/** A record of a CSV file: its number (the header being 1) and its cells by column. */
export interface CsvRecord {
  readonly row: number;
  cell(column: string): string;
}

/** The columns that a file must have, each once. */
export interface Columns {
  /** Those that stand in this order. */
  readonly ordered: readonly string[];
  readonly anywhere?: readonly string[];
}

/** How a publisher writes its files. */
export interface CsvHabits {
  /** True where the file ends without a line break; then only a row cut short of its cells shows as truncated. */
  readonly openEnd?: boolean;
}

/**
 * Streams a CSV file (RFC 4180, UTF-8 with or without BOM, LF or CRLF), a record at a time.
 *
 * @param path where the file is
 * @param name how errors name it
 * @param columns gives the columns that must be there, from the header
 * @param done is called with the SHA-256 of the bytes after the last record
 * @throws HeadwayError for a file that is missing, empty, truncated, mis-encoded, not CSV, or of other columns
 */
export async function* readCsv(
  path: string,
  name: string,
  columns: (header: readonly string[]) => Columns,
  done: (digest: string) => void = () => {},
  habits: CsvHabits = {},
): AsyncGenerator<CsvRecord> {
  await regularFileSize(path, name);
  const hash = createHash('sha256');
  const parser = parse({ max_record_size: MAX_RECORD_CHARACTERS, record_delimiter: ['\r\n', '\n'] });
  const failed = { error: null as Error | null };
  pipeline(Readable.from(decoded(path, name, hash, habits)), parser, (error) => {
    failed.error = error ?? null;
  });
  let position: Map<string, number> | null = null;
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (position === null) position = positions(cells, columns(cells), name);
      else yield { row, cell: (column) => cells[place(position!, column, name)] ?? '' };
    }
  } catch (error) {
    throw fileFault(failed.error ?? (error as Error), name, row);
  }
  if (row < 2) throw fault('no-rows', 'the file has no rows', name);
  done(hash.digest('hex'));
}

async function* decoded(
  path: string,
  name: string,
  hash: ReturnType<typeof createHash>,
  { openEnd = false }: CsvHabits,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let last = '';
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(bytes);
    const text = decode(decoder, bytes, name);
    if (text.includes('\0')) throw fault('mis-encoded', 'the file is not UTF-8 text', name);
    if (text === '') continue;
    last = text;
    yield text;
  }
  decode(decoder, undefined, name);
  if (last === '') throw fault('empty-file', 'the file is empty', name);
  if (!openEnd && !last.endsWith('\n')) {
    throw fault('truncated', 'the file does not end with a line break: it may be truncated', name);
  }
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer | undefined, name: string): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw fault('mis-encoded', 'the file is not UTF-8 text', name);
  }
}

function positions(header: readonly string[], columns: Columns, name: string): Map<string, number> {
  let previous = -1;
  for (const column of [...columns.ordered, ...(columns.anywhere ?? [])]) {
    const at = header.indexOf(column);
    if (at < 0) throw fault('missing-column', phrase`column "${column}" is missing`, name);
    if (header.indexOf(column, at + 1) >= 0) {
      throw fault('double-column', phrase`column "${column}" stands twice`, name);
    }
    if (!columns.ordered.includes(column)) continue;
    if (at < previous) throw fault('moved-column', phrase`column "${column}" has moved`, name);
    previous = at;
  }
  return new Map(header.map((column, index) => [column, index]));
}

function place(position: ReadonlyMap<string, number>, column: string, name: string): number {
  const at = position.get(column);
  if (at === undefined) throw fault('missing-column', phrase`column "${column}" is missing`, name);
  return at;
}

function fileFault(error: Error, name: string, row: number): HeadwayError {
  if (error instanceof HeadwayError) return error;
  if (error instanceof CsvError) {
    return fault(
      'not-csv',
      phrase`the file is truncated or not CSV: ${reason(error)}`,
      phrase`${name}, row ${row + 1}`,
    );
  }
  return fault('unreadable-file', phrase`the file cannot be read: ${error.message}`, name);
}

function reason(error: CsvError): string {
  switch (error.code) {
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return 'the row has more or fewer cells than the header';
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quoted cell does not end';
    case 'CSV_MAX_RECORD_SIZE':
      return 'a row is longer than a million characters';
    default:
      return 'a quote stands where none may';
  }
}
