import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { HeadwayError } from '../../contract/error.js';
import { findColumns, requireColumns, type VoteColumns } from './columns.js';
import { OUTCOME, outcomeSql, WINNER_WORDS } from './outcome.js';
import { identifier, literal } from './sql.js';
import { describeTable, ordinaryFile, type VoteFormat, type VoteTable } from './table.js';

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
  /** Names, ascending by UTF-16 code units. */
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
    const instance = await DuckDBInstance.create(':memory:', {
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
    const sums = [OUTCOME.left, OUTCOME.right, OUTCOME.tie, OUTCOME.bothBad].map(
      (code) => `sum((o = ${code})::TINYINT)::DOUBLE`,
    );
    const result = await reading(
      this.#table.path,
      this.#connection.stream(
        `SELECT l, r, count(*)::DOUBLE, ${sums.join(', ')} FROM (${this.#votes([])}) GROUP BY l, r`,
      ),
    );
    const groups: { left: string; right: string; counts: number[] }[] = [];
    const names = new Set<string>();
    const tally = { rows: 0, bothBad: 0, unnamed: 0, selfVotes: 0, unknownWinner: 0 };
    for (;;) {
      const chunk = await reading(this.#table.path, result.fetchChunk());
      if (!chunk || chunk.rowCount === 0) break;
      const columns = chunk.getColumns();
      for (let row = 0; row < chunk.rowCount; row++) {
        const left = columns[0][row] as string | null;
        const right = columns[1][row] as string | null;
        const counts = columns.slice(2).map((column) => column[row] as number);
        tally.rows += counts[0];
        if (!left || !right) tally.unnamed += counts[0];
        else if (left === right) tally.selfVotes += counts[0];
        else {
          tally.unknownWinner += counts[0] - counts[1] - counts[2] - counts[3] - counts[4];
          tally.bothBad += counts[4];
          names.add(left).add(right);
          groups.push({ left, right, counts });
        }
      }
    }
    const models = [...names].sort();
    checkNames(models, this.#table.path);
    const number = new Map(models.map((name, i) => [name, i]));
    const pairs = groups.map(({ left, right, counts }) => ({
      left: number.get(left)!,
      right: number.get(right)!,
      wins: counts[1],
      losses: counts[2],
      ties: counts[3] + counts[4],
    }));
    const unknownWinners = tally.unknownWinner > 0 ? await this.#unknownWinners() : [];
    return { models, pairs, ...tally, unknownWinners };
  }

  /**
   * Reads the votes that count, in the order of the file.
   *
   * @param models names, as `tally` gives them
   * @param features columns of numbers, one per covariate
   */
  async *inOrder(models: string[], features: string[] = []): AsyncGenerator<VoteBatch> {
    requireColumns(this.#table.columns, features, this.#table.path);
    const { path } = this.#table;
    await this.#connection.run('SET threads = 1');
    await this.#connection.run('DROP TYPE IF EXISTS model');
    await this.#connection.run(`CREATE TYPE model AS ENUM (${models.map(literal).join(', ')})`);
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

  async #unknownWinners(): Promise<string[]> {
    const found = await this.#connection.runAndReadAll(
      `SELECT left(coalesce(w, ''), 60) FROM (${this.#votes([])}) WHERE o = ${OUTCOME.unknown} AND l <> r LIMIT 5`,
    );
    return [...new Set(found.getRows().map(([winner]) => String(winner)))];
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
  const refuse = (what: string, remedy: string) =>
    new HeadwayError({ code: 'not-a-vote-file', what, where: path, remedy });
  const words: readonly string[] = Object.values(WINNER_WORDS).flat();
  for (const name of models) {
    if (name.length > LONGEST_NAME)
      throw refuse(`a model's name has ${name.length} characters`, 'check --left and --right');
    if (words.includes(name))
      throw refuse(
        `a model is named "${name}", a word for an outcome`,
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
    const long = /Parallel CSV Reader|maximum_object_size|Maximum line size/.test(message);
    throw new HeadwayError({
      code: 'not-a-vote-file',
      what: `the votes cannot be read: ${long ? 'a line is too long (over 2 MB in CSV, 16 MB in JSONL) or not ended' : told.join(' ')}`,
      where: path,
      remedy: 'mend the file',
    });
  }
}
