import type { Registry } from './registry.js';

/** A score as published and as the index uses it. */
export interface ScoreFacts {
  readonly benchmark: string;
  readonly version: string;
  /** Fraction as published, before floor and ceiling (or the unit of a benchmark without a ceiling). */
  readonly raw: number;
  readonly standardError: number | null;
  /** 0..1 after the guessing floor and the ceiling; `raw` where the benchmark has neither. */
  readonly value: number;
  readonly floor: number;
  readonly ceiling: number;
  /** Row of the upstream file, the header being 1. */
  readonly row: number;
  /** Fold of the paper's cross-validation; null where the data set has none. */
  readonly fold: number | null;
  /** Where the score is stated; null where the data set does not say. */
  readonly address: string | null;
}

/**
 * The scores of a data set, by benchmark, version and row.
 *
 * @param benchmark one benchmark; null: those of the index
 * @param removeFloor false for data whose publisher fitted the scores as they are (the paper's)
 */
export async function scoresOf(
  registry: Registry,
  dataSet: string,
  benchmark: string | null,
  removeFloor = true,
): Promise<ScoreFacts[]> {
  const rows = await registry.rows(
    `SELECT s.benchmark, s.version, s.raw, s.standard_error, b.floor, b.ceiling, s.row, s.fold, s.address
     FROM score s LEFT JOIN benchmark b ON b.name = s.benchmark
     WHERE s.data_set = $dataSet AND ${benchmark === null ? '(b.in_index OR NOT $removeFloor)' : 's.benchmark = $benchmark'}
     ORDER BY s.benchmark, s.version, s.row`,
    benchmark === null ? { dataSet, removeFloor } : { dataSet, benchmark },
  );
  return rows.map((row) => {
    const raw = Number(row.raw);
    const floor = removeFloor && row.floor !== null ? Number(row.floor) : 0;
    const ceiling = removeFloor && row.ceiling !== null ? Number(row.ceiling) : 1;
    return {
      benchmark: String(row.benchmark),
      version: String(row.version),
      raw,
      standardError: row.standard_error === null ? null : Number(row.standard_error),
      value: row.ceiling === null && removeFloor ? raw : (raw - floor) / (ceiling - floor),
      floor,
      ceiling,
      row: Number(row.row),
      fold: row.fold === null ? null : Number(row.fold),
      address: row.address === null ? null : String(row.address),
    };
  });
}

/** The names of the benchmarks that have scores in a data set. */
export async function benchmarkNames(registry: Registry, dataSet: string): Promise<string[]> {
  const rows = await registry.rows(
    'SELECT DISTINCT benchmark FROM score WHERE data_set = $dataSet ORDER BY benchmark',
    { dataSet },
  );
  return rows.map((row) => String(row.benchmark));
}

/** Where a score stands: the upstream file, and the address that it gives. By benchmark and row. */
export async function scoreSources(
  registry: Registry,
  dataSet: string,
  version: string,
): Promise<{ benchmark: string; row: number; file: string; address: string | null }[]> {
  const rows = await registry.rows(
    `SELECT benchmark, row, file, address FROM score
     WHERE data_set = $dataSet AND version = $version ORDER BY benchmark, row`,
    { dataSet, version },
  );
  return rows.map((row) => ({
    benchmark: String(row.benchmark),
    row: Number(row.row),
    file: String(row.file),
    address: row.address === null ? null : String(row.address),
  }));
}
