import { open, realpath, stat } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { HeadwayError } from '../../contract/error.js';
import type { Phrase } from '../../contract/phrase.js';
import { csvHeader } from './csv-header.js';
import { identifier, literal } from './sql.js';

export const VOTE_FORMATS = ['csv', 'parquet', 'jsonl'] as const;
export type VoteFormat = (typeof VOTE_FORMATS)[number];

/** A file that DuckDB can read as a table. */
export interface VoteTable {
  format: VoteFormat;
  /** As the user named it. */
  path: string;
  columns: string[];
  /** SQL of the table with these columns, as text. */
  select(columns: string[]): string;
}

const HEAD_BYTES = 65536;
/** DuckDB's own limit for a line of CSV. */
const LONGEST_LINE = 2_097_152;

/**
 * The real path of a file that can be read.
 *
 * @throws HeadwayError `no-such-file` for anything but an ordinary file, and for names in which DuckDB sees a pattern
 */
export async function ordinaryFile(path: string): Promise<string> {
  const refuse = (what: string | Phrase, remedy: string | Phrase) =>
    new HeadwayError({ code: 'no-such-file', what, where: path, remedy });
  let real: string;
  try {
    real = await realpath(path);
    if (!(await stat(real)).isFile()) throw refuse('not an ordinary file', 'name one file of votes');
  } catch (error) {
    if (error instanceof HeadwayError) throw error;
    throw refuse('no such file, or it cannot be read', 'name a CSV, Parquet or JSONL file of votes');
  }
  if (/[*?[\]{}]/.test(real))
    throw refuse('the path has a character of a file pattern', 'rename it without * ? [ ] { }');
  return real;
}

/**
 * Tells the format of a file by its first bytes, and its columns.
 *
 * @param real as `ordinaryFile` gives it
 * @param path as the user named it
 * @throws HeadwayError `not-a-vote-file`
 */
export async function describeTable(
  connection: DuckDBConnection,
  real: string,
  path: string,
): Promise<VoteTable> {
  const head = await beginning(real);
  const refuse = (what: string | Phrase) =>
    new HeadwayError({
      code: 'not-a-vote-file',
      what,
      where: path,
      remedy: 'give a CSV with a header line, a Parquet file or a JSONL file',
    });
  if (head.length === 0) throw refuse('the file is empty');
  if (head.subarray(0, 4).toString('latin1') === 'PAR1') {
    const source = `read_parquet(${literal(real)}, hive_partitioning = false, filename = false)`;
    const columns = await describe(connection, source);
    return { format: 'parquet', path, columns, select: (names) => textColumns(names, source) };
  }
  if (head[0] === 0x1f && head[1] === 0x8b) throw refuse('the file is compressed');
  const text = new TextDecoder().decode(head);
  const first = text.replace(/^\ufeff/, '').trimStart()[0];
  if (first === '[') throw refuse('the file is a JSON array, not JSONL');
  if (first === '{') {
    const source = (more: string) =>
      `read_json(${literal(real)}, format = 'newline_delimited', records = true, compression = 'uncompressed', ${more})`;
    const columns = await describe(connection, source('maximum_depth = 1, sample_size = 2048'));
    const select = (names: string[]) => {
      const types = names.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
      return textColumns(names, source(`columns = {${types}}`));
    };
    return { format: 'jsonl', path, columns, select };
  }
  if (head.includes(0)) throw refuse('the file is not text');
  await requireShortLastLine(real, path);
  const { delimiter, columns } = csvHeader(head.length < HEAD_BYTES ? `${text}\n` : text, path);
  const types = columns.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
  const options = `auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"', escape = '"', nullstr = '', compression = 'none'`;
  const source = `read_csv(${literal(real)}, ${options}, columns = {${types}})`;
  const select = (names: string[]) => {
    const picked = names.map((name) => `c${columns.indexOf(name)} AS ${identifier(name)}`);
    return `SELECT ${picked.join(', ')} FROM ${source}`;
  };
  return { format: 'csv', path, columns, select };
}

function textColumns(names: string[], source: string): string {
  const cast = names.map((name) => `${identifier(name)}::VARCHAR AS ${identifier(name)}`);
  return `SELECT ${cast.join(', ')} FROM ${source}`;
}

async function describe(connection: DuckDBConnection, source: string): Promise<string[]> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`);
  return described.getRows().map(([name]) => String(name));
}

/** DuckDB refuses a line over 2 MB, but leaves one of tens of MB out without a word when it is the last. */
async function requireShortLastLine(real: string, path: string): Promise<void> {
  const file = await open(real, 'r');
  try {
    const { size } = await file.stat();
    const from = size - LONGEST_LINE - 1;
    if (from < 0) return;
    const { buffer } = await file.read(Buffer.alloc(LONGEST_LINE), 0, LONGEST_LINE, from);
    if (!buffer.includes('\n') && !buffer.includes('\r')) throw longLine(path);
  } finally {
    await file.close();
  }
}

/** Says that a line of the file is too long. */
export function longLine(path: string): HeadwayError {
  return new HeadwayError({
    code: 'not-a-vote-file',
    what: 'the votes cannot be read: a line is too long (over 2 MB in CSV, 16 MB in JSONL) or not ended',
    where: path,
    remedy: 'mend the file',
  });
}

async function beginning(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
