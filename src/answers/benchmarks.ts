import type { BenchmarksAnswer } from '../contract/index.js';
import { dataSets, type Registry } from '../registry/index.js';
import { attributions, provenance } from './provenance.js';

/** Every benchmark: its guessing floor and ceiling, how many versions it has scored, and the best of them. */
export async function benchmarks(registry: Registry): Promise<BenchmarksAnswer> {
  const sets = (await dataSets(registry)).filter(({ source }) => source === 'epoch-benchmarks');
  const newest = sets.sort((x, y) => (x.publishedOn < y.publishedOn ? 1 : -1)).slice(0, 1);
  const dataSet = newest[0]?.id ?? '';
  const rows = await registry.rows(
    `WITH best AS (
       SELECT s.benchmark, s.version, v.model, s.raw,
         row_number() OVER (PARTITION BY s.benchmark ORDER BY s.raw DESC, s.version) AS place,
         count(*) OVER (PARTITION BY s.benchmark) AS scores
       FROM score s JOIN version v ON v.data_set = s.data_set AND v.id = s.version
       WHERE s.data_set = $dataSet)
     SELECT b.*, best.version AS best_version, best.model AS best_model, best.raw AS best_score,
       (SELECT count(DISTINCT version) FROM score s WHERE s.data_set = $dataSet AND s.benchmark = b.name) AS versions
     FROM benchmark b LEFT JOIN best ON best.benchmark = b.name AND best.place = 1
     ORDER BY b.name`,
    { dataSet },
  );
  const text = (value: unknown) => (value === null ? null : String(value));
  const number = (value: unknown) => (value === null ? null : Number(value));
  return {
    kind: 'benchmarks',
    benchmarks: rows.map((row) => ({
      name: String(row.name),
      unit: String(row.unit),
      floor: number(row.floor),
      ceiling: number(row.ceiling),
      floorReason: String(row.floor_reason),
      floorAddress: String(row.floor_address),
      inIndex: row.in_index === true,
      private: row.private === true,
      releasedOn: text(row.released_on),
      versions: Number(row.versions),
      best:
        row.best_version === null
          ? null
          : {
              version: String(row.best_version),
              model: String(row.best_model),
              score: Number(row.best_score),
            },
    })),
    attribution: attributions(newest),
    ...provenance(registry, null, newest[0]?.publishedOn ?? null),
  };
}
