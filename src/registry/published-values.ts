import { factsReader } from './model-facts.js';
import { meantModel } from './model-identities.js';
import { perRegistry } from './per-registry.js';
import type { ModelFacts } from './predicate/matches.js';

/** A value of a measure as published, with its published interval where there is one. */
export interface PublishedValue {
  readonly version: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly row: number;
  /** What `meantModel` gives for the name of its model, whoever made it. */
  readonly meant: string | null;
  /** The version, as the same data set describes it. */
  readonly facts: ModelFacts;
}

const MEANT = meantModel('v.model', "''");

/** The values of a measure as one data set publishes them, by version. */
export const publishedValues = perRegistry(
  async (registry, measure: string, dataSet: string): Promise<readonly PublishedValue[]> => {
    const read = await factsReader(registry);
    const rows = await registry.rows(
      `SELECT p.version, ${MEANT.model} AS meant, p.value, p.low, p.high, p.row,
              v.model, v.organisations, v.access, v.licence_class, v.released_on
       FROM published_value p JOIN version v ON v.data_set = p.data_set AND v.id = p.version ${MEANT.joins}
       WHERE p.measure = $measure AND p.data_set = $dataSet ORDER BY p.version`,
      { measure, dataSet },
    );
    return rows.map((row) => ({
      version: String(row.version),
      value: Number(row.value),
      low: row.low === null ? null : Number(row.low),
      high: row.high === null ? null : Number(row.high),
      row: Number(row.row),
      meant: row.meant === null ? null : String(row.meant),
      facts: read(row),
    }));
  },
);
