import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { HeadwayError } from '../../contract/error.js';
import { type Phrase, phrase } from '../../contract/phrase.js';
import { createDatabase } from '../../registry/duckdb.js';
import { findColumns, requireColumns, type VoteColumns } from './columns.js';
import { OUTCOME, outcomeSql, WINNER_WORDS } from './outcome.js';
import { identifier, literal } from './sql.js';
import { describeTable, longLine, ordinaryFile, type VoteFormat, type VoteTable } from './table.js';

/** Votes of one ordered pair of models, which are numbers into `VoteTally.models`. */
export interface OrderedPair {
  left: number;
  right: number;
  wins: number;
  losses: number;
  /** Ties, those in which both were bad among them. */
  ties: number;
}

/** Sufficient statistics of a vote file, and what of it does not count. */
export interface VoteTally {
  /** Names, ascending by code points. */
  models: string[];
  pairs: OrderedPair[];
  /** Rows of the file. */
  rows: number;
  bothBad: number;
  /** Rows with an empty name; with one model on both sides; with an unknown winner. */
  unnamed: number;
  selfVotes: number;
  unknownWinner: number;
  /** Up to five unknown winners. */
  unknownWinners: string[];
}

/** Votes in the order of the file, up to 2,048 at a time. */
export interface VoteBatch {
  size: number;
  left: Int32Array;
  right: Int32Array;
  /** 1, 0.5 or 0 for the left model. */
  outcome: Float64Array;
  /** One array per covariate; NaN where it is missing. */
  features: Float64Array[];
}

const MEMORY_LIMIT = '600MB';
const LONGEST_NAME = 1000;
const COUNT_COLUMNS = [0, 1, 2, 3, 4] as const;
/** Two counts share one integer of SQL, one sum being cheaper than two: these take it apart. */
const low = (packed: string) => `(${packed} & ${2 ** 32 - 1})`;
const high = (packed: string) => `(${packed} >> 32)`;

/** A file of votes, read by a DuckDB that can open that file and nothing else. */
export class VoteFile {
  readonly format: VoteFormat;
  readonly columns: VoteColumns;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #table: VoteTable;

  private constructor(
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    table: VoteTable,
    columns: VoteColumns,
  ) {
    this.#instance = instance;
    this.#connection = connection;
    this.#table = table;
    this.format = table.format;
    this.columns = columns;
  }

  /**
   * @throws HeadwayError `no-such-file`, `not-a-vote-file`, `no-such-column`
   */
  static async open(path: string, asked: Partial<VoteColumns> = {}): Promise<VoteFile> {
    const real = await ordinaryFile(path);
    const instance = await createDatabase(':memory:', {
      memory_limit: MEMORY_LIMIT,
      temp_directory: '',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    try {
      await connection.run(`SET allowed_paths = [${literal(real)}]`);
      await connection.run('SET enable_external_access = false');
      const table = await reading(path, describeTable(connection, real, path));
      return new VoteFile(instance, connection, table, findColumns(table.columns, asked, path));
    } catch (error) {
      connection.closeSync();
      instance.closeSync();
      throw error;
    }
  }

  /**
   * Counts the votes of every pair in one pass, in memory that grows with pairs and not with votes.
   *
   * @throws HeadwayError `not-a-vote-file` for a file that cannot be read to its end
   */
  async tally(): Promise<VoteTally> {
    const { path } = this.#table;
    await reading(path, this.#connection.run(`CREATE OR REPLACE TEMP TABLE tally AS ${this.#grouped()}`));
    await this.#connection.run(
      `CREATE OR REPLACE TEMP TABLE names AS
       SELECT name, (row_number() OVER (ORDER BY name) - 1)::INTEGER AS number
       FROM (SELECT l AS name FROM tally WHERE l <> r AND r <> '' UNION SELECT r FROM tally WHERE l <> r AND l <> '')
       WHERE name <> ''`,
    );
    const models = await this.#names();
    const [rows, bothBad, unnamed, selfVotes, unknownWinner] = await this.#totals();
    const pairs: OrderedPair[] = [];
    const counted = await this.#connection.stream(
      `SELECT left_model.number, right_model.number, ${low('decided')}::DOUBLE, ${high('decided')}::DOUBLE,
         (${low('tied')} + ${high('tied')})::DOUBLE
       FROM tally JOIN names AS left_model ON l = left_model.name JOIN names AS right_model ON r = right_model.name
       WHERE l <> r AND (decided > 0 OR tied > 0)`,
    );
    for await (const chunk of counted) {
      const [left, right, wins, losses, ties] = COUNT_COLUMNS.map((column) => chunk.getColumnVector(column));
      for (let row = 0; row < chunk.rowCount; row++)
        pairs.push({
          left: left.getItem(row) as number,
          right: right.getItem(row) as number,
          wins: wins.getItem(row) as number,
          losses: losses.getItem(row) as number,
          ties: ties.getItem(row) as number,
        });
    }
    const unknownWinners = unknownWinner > 0 ? await this.#unknownWinners() : [];
    return { models, pairs, rows, bothBad, unnamed, selfVotes, unknownWinner, unknownWinners };
  }

  /**
   * Reads the votes that count, in the order of the file; models are numbered as by `tally`, which comes first.
   *
   * @param features columns of numbers, one per covariate
   */
  async *inOrder(features: string[] = []): AsyncGenerator<VoteBatch> {
    requireColumns(this.#table.columns, features, this.#table.path);
    const { path } = this.#table;
    await this.#connection.run('SET threads = 1');
    await this.#connection.run('DROP TYPE IF EXISTS model');
    await this.#connection.run('CREATE TYPE model AS ENUM (SELECT name FROM names ORDER BY number)');
    const covariates = features.map((_, f) => `, TRY_CAST(f${f} AS DOUBLE)`);
    const result = await reading(
      path,
      this.#connection.stream(
        `SELECT enum_code(TRY_CAST(l AS model))::INTEGER, enum_code(TRY_CAST(r AS model))::INTEGER, o::INTEGER${covariates.join('')}
         FROM (${this.#votes(features)}) WHERE o > 0 AND l <> r AND l <> '' AND r <> ''`,
      ),
    );
    for (;;) {
      const chunk = await reading(path, result.fetchChunk());
      if (!chunk || chunk.rowCount === 0) return;
      const size = chunk.rowCount;
      const columns = chunk.getColumns();
      yield {
        size,
        left: Int32Array.from(columns[0] as number[]),
        right: Int32Array.from(columns[1] as number[]),
        outcome: Float64Array.from(columns[2] as number[], (code) =>
          code === OUTCOME.left ? 1 : code === OUTCOME.right ? 0 : 0.5,
        ),
        features: columns.slice(3).map((column) => Float64Array.from(column as (number | null)[], finite)),
      };
    }
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  /** Counts per ordered pair of names: rows, wins and losses in one integer, ties and both bad in another. */
  #grouped(): string {
    const packed = (first: number, second: number) =>
      `sum(CASE o WHEN ${first} THEN 1::BIGINT WHEN ${second} THEN ${2 ** 32} ELSE 0 END)::BIGINT`;
    return `SELECT l, r, count(*) AS n, ${packed(OUTCOME.left, OUTCOME.right)} AS decided,
      ${packed(OUTCOME.tie, OUTCOME.bothBad)} AS tied FROM (${this.#votes([])}) GROUP BY l, r`;
  }

  async #names(): Promise<string[]> {
    const models: string[] = [];
    const found = await this.#connection.stream('SELECT name FROM names ORDER BY number');
    for await (const chunk of found) models.push(...(chunk.getColumns()[0] as string[]));
    checkNames(models, this.#table.path);
    return models;
  }

  async #totals(): Promise<number[]> {
    const counted = [low('decided'), high('decided'), low('tied'), high('tied')];
    const named = "coalesce(l, '') <> '' AND coalesce(r, '') <> ''";
    const found = await this.#connection.runAndReadAll(
      `SELECT sum(n)::DOUBLE, sum(${high('tied')}) FILTER (${named} AND l <> r)::DOUBLE,
         sum(n) FILTER (NOT (${named}))::DOUBLE, sum(n) FILTER (${named} AND l = r)::DOUBLE,
         sum(n - ${counted.join(' - ')}) FILTER (${named} AND l <> r)::DOUBLE
       FROM tally`,
    );
    return found.getRows()[0].map((value) => Number(value ?? 0));
  }

  /** One of each of five classes by hash: the same each time, in bounded memory. */
  async #unknownWinners(): Promise<string[]> {
    const found = await this.#connection.runAndReadAll(
      `SELECT min(w) AS winner FROM (SELECT left(coalesce(w, ''), 60) AS w FROM (${this.#votes([])}) WHERE o = ${OUTCOME.unknown} AND l <> r)
       GROUP BY hash(w) % 5 ORDER BY winner`,
    );
    return found.getRows().map(([winner]) => String(winner));
  }

  #votes(features: string[]): string {
    const { left, right, winner } = this.columns;
    const names = [...new Set([left, right, winner, ...features])];
    const outcome = outcomeSql(identifier(left), identifier(right), identifier(winner));
    const covariates = features.map((name, f) => `, ${identifier(name)} AS f${f}`).join('');
    return `SELECT ${identifier(left)} AS l, ${identifier(right)} AS r, ${identifier(winner)} AS w, ${outcome} AS o${covariates} FROM (${this.#table.select(names)})`;
  }
}

function finite(value: number | null): number {
  return value !== null && Number.isFinite(value) ? value : NaN;
}

function checkNames(models: string[], path: string): void {
  const refuse = (what: string | Phrase, remedy: string | Phrase) =>
    new HeadwayError({ code: 'not-a-vote-file', what, where: path, remedy });
  const words: readonly string[] = Object.values(WINNER_WORDS).flat();
  for (const name of models) {
    if (name.length > LONGEST_NAME)
      throw refuse(phrase`a model's name has ${name.length} characters`, 'check --left and --right');
    if (words.includes(name))
      throw refuse(
        phrase`a model is named "${name}", a word for an outcome`,
        'rename it, or check --left and --right',
      );
  }
}

async function reading<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof HeadwayError) throw error;
    const message = String(error instanceof Error ? error.message : error);
    const told = message
      .split('\n')
      .filter((line) => !/^Original Line|^Possible|^LINE|^\s*\*|^\s*file =|^\s*Try |^\s*\^?$/.test(line))
      .slice(0, 2)
      .map((line) => line.trim().slice(0, 150));
    if (/Parallel CSV Reader|maximum_object_size|Maximum line size/.test(message)) throw longLine(path);
    throw new HeadwayError({
      code: 'not-a-vote-file',
      what: phrase`the votes cannot be read: ${told.join(' ')}`,
      where: path,
      remedy: 'mend the file',
    });
  }
}
