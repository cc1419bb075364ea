import type { Registry } from './registry.js';

/** A value of a measure as published, with its published interval where there is one. */
export interface PublishedValue {
  readonly version: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly row: number;
}

/** The values of a measure in a data set, by version. */
export async function publishedValues(
  registry: Registry,
  dataSet: string,
  measure: string,
): Promise<PublishedValue[]> {
  const rows = await registry.rows(
    `SELECT version, value, low, high, "row" FROM published_value
     WHERE data_set = $dataSet AND measure = $measure ORDER BY version`,
    { dataSet, measure },
  );
  return rows.map((row) => ({
    version: String(row.version),
    value: Number(row.value),
    low: row.low === null ? null : Number(row.low),
    high: row.high === null ? null : Number(row.high),
    row: Number(row.row),
  }));
}
