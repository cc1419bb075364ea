import type {
  DuckDBAppender,
  DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  DuckDBValue,
  JS,
} from '@duckdb/node-api';
import { dayNumber, isoDay } from '../contract/day.js';
import { createDatabase, DuckDBDateValue, StatementType } from './duckdb.js';
import type { Row } from './registry.js';
import { type Column, createStatement, TABLES, type Table, tableNamed } from './schema.js';

const THREADS = '2';

/** A CSV file of a table, and which of its rows to take (an SQL condition; all by default). */
export interface CsvOfTable {
  readonly table: Table;
  readonly path: string;
  readonly where?: string;
}

/**
 * A DuckDB database with the tables of `schema.ts`.
 *
 * Writing and reading use two connections: a streamed read and an appender on one connection stop
 * silently after 204,800 rows.
 */
export class Database {
  private readonly appenders = new Map<string, DuckDBAppender>();

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly reader: DuckDBConnection,
    private readonly writer: DuckDBConnection,
  ) {}

  static async open(path: string, mode: 'READ_ONLY' | 'READ_WRITE'): Promise<Database> {
    const settings: Record<string, string> = { threads: THREADS };
    if (path !== ':memory:') settings.access_mode = mode;
    const instance = await createDatabase(path, settings);
    const reader = await instance.connect();
    return new Database(instance, reader, mode === 'READ_ONLY' ? reader : await instance.connect());
  }

  /** Runs statements that return nothing. */
  async run(sql: string, parameters?: Record<string, DuckDBValue>): Promise<void> {
    await this.writer.run(sql, parameters);
  }

  async createTables(): Promise<void> {
    await this.run(TABLES.map(createStatement).join('; '));
  }

  /** Ordered rows of one SELECT, whole; any other statement is refused. */
  async rows(sql: string, parameters?: Record<string, DuckDBValue>): Promise<Row[]> {
    const statement = await this.reader.prepare(sql);
    if (statement.statementType !== StatementType.SELECT) throw new Error(`not a SELECT: ${sql}`);
    if (parameters) statement.bind(parameters);
    const result = await statement.run();
    const names = result.deduplicatedColumnNames();
    return (await result.fetchAllChunks()).flatMap((chunk) => rowsOf(chunk, names));
  }

  /**
   * Ordered rows of a SELECT, a chunk at a time, over a connection of its own: another question on the same
   * connection would end the stream.
   */
  async *stream(sql: string, parameters?: Record<string, DuckDBValue>): AsyncGenerator<readonly Row[]> {
    const connection = await this.instance.connect();
    try {
      const result = await connection.stream(sql, parameters);
      const names = result.deduplicatedColumnNames();
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) return;
        yield rowsOf(chunk, names);
      }
    } finally {
      connection.closeSync();
    }
  }

  /** Ordered rows of a SELECT, a chunk at a time, each chunk by its columns. */
  async *chunks(sql: string): AsyncGenerator<readonly (readonly Row[string][])[]> {
    const result = await this.reader.stream(sql);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return;
      yield chunk.getColumns().map((values) => values.map(plain));
    }
  }

  /** Adds a row; it is there after `flush`. */
  async append(name: string, row: Row): Promise<void> {
    (await this.appending(name))(row);
  }

  /** Gives what adds rows to a table, without a turn of the event loop for each; good until `flush`. */
  async appending(name: string): Promise<(row: Row) => void> {
    const known = this.appenders.get(name);
    const appender = known ?? (await this.writer.createAppender(name));
    this.appenders.set(name, appender);
    const { columns } = tableNamed(name);
    return (row) => {
      for (const column of columns) appendCell(appender, column, row[column.name] ?? null);
      appender.endRow();
    };
  }

  /** Writes the appended rows; fails when one breaks a key or lacks a value. */
  async flush(): Promise<void> {
    for (const appender of this.appenders.values()) appender.closeSync();
    this.appenders.clear();
  }

  /** Loads tables from CSV files with the types of the schema; nothing is guessed. */
  async loadCsv(files: readonly CsvOfTable[]): Promise<void> {
    await this.run(files.map(loadStatement).join('; '));
  }

  /** No statement can reach the file system, these files aside, or change a setting from here on. */
  async seal(readable: readonly string[] = []): Promise<void> {
    await this.run(`SET allowed_paths = [${readable.map(quoted).join(', ')}];
      SET enable_external_access = false; SET lock_configuration = true`);
  }

  close(): void {
    this.reader.closeSync();
    if (this.writer !== this.reader) this.writer.closeSync();
    this.instance.closeSync();
  }
}

function loadStatement({ table, path, where }: CsvOfTable): string {
  const columns = table.columns.map((c) => `'${c.name}': '${c.type}'`).join(', ');
  const texts = table.columns.filter((c) => c.type === 'VARCHAR' && !c.optional).map((c) => `'${c.name}'`);
  return `INSERT INTO ${table.name} FROM read_csv(${quoted(path)}, columns = {${columns}}, header = true, auto_detect = false,
    delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', force_not_null = [${texts.join(', ')}])
    WHERE ${where ?? 'true'}`;
}

/** A text as an SQL literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function rowsOf(chunk: DuckDBDataChunk, names: readonly string[]): Row[] {
  const columns = names.map((name, index) => ({ name, vector: chunk.getColumnVector(index) }));
  return Array.from({ length: chunk.rowCount }, (_, index) => {
    const row: Row = {};
    for (const { name, vector } of columns) row[name] = plain(vector.getItem(index));
    return row;
  });
}

function plain(value: DuckDBValue | JS): Row[string] {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value as Row[string];
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof DuckDBDateValue) return isoDay(value.days);
  return String(value);
}

function appendCell(appender: DuckDBAppender, column: Column, value: Row[string]): void {
  if (value === null) appender.appendNull();
  else if (column.type === 'DOUBLE') appender.appendDouble(Number(value));
  else if (column.type === 'INTEGER') appender.appendInteger(Number(value));
  else if (column.type === 'BOOLEAN') appender.appendBoolean(value === true);
  else if (column.type === 'DATE') appender.appendDate(dateValue(String(value)));
  else appender.appendVarchar(String(value));
}

function dateValue(iso: string) {
  return new DuckDBDateValue(dayNumber(iso) ?? Number.NaN);
}
