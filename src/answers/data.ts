import type { DataAnswer } from '../contract/index.js';
import {
  arenaCategoryNames,
  arenaEditions,
  arenaRatings,
  benchmarkNames,
  dataSets,
  type Registry,
  sizesStated,
  TABLES,
} from '../registry/index.js';
import { provenance } from './provenance.js';

/** What is held: data sets, their licences, rows, measures, and what was passed over. */
export async function data(registry: Registry): Promise<DataAnswer> {
  const sets = await dataSets(registry);
  const counts: Record<string, number> = {};
  for (const { name } of TABLES) {
    const [row] = await registry.rows(`SELECT count(*)::INTEGER AS n FROM ${name} ORDER BY n`);
    counts[name] = Number(row.n);
  }
  const compiled: DataAnswer['compiled'] = [];
  for (const { name, columns } of TABLES) {
    if (!columns.some((column) => column.name === 'address_checked')) continue;
    const [row] = await registry.rows(
      `SELECT count(*)::INTEGER AS n, count(address_checked)::INTEGER AS checked,
         count(address_checked) FILTER (checked IS NULL)::INTEGER AS whole FROM ${name} ORDER BY n`,
    );
    compiled.push({
      table: name,
      rows: Number(row.n),
      checked: Number(row.checked),
      whole: Number(row.whole),
    });
  }
  const dropped = await registry.rows('SELECT * FROM dropped ORDER BY data_set, file, row, "column"');
  const measures = await measuresHeld(registry);
  return {
    kind: 'data',
    location: registry.location,
    dataSets: sets.map(({ source, ...set }) => ({
      ...set,
      precision: set.precision === 'day' ? 'day' : 'about',
      measures: measures.filter((one) => one.dataSets.includes(set.id)).map((one) => one.measure),
    })),
    counts,
    compiled,
    measures: measures.map(({ measure, vintages, models }) => ({ measure, vintages, models })),
    dropped: dropped.map((row) => ({
      dataSet: String(row.data_set),
      file: String(row.file),
      row: Number(row.row),
      column: String(row.column),
      reason: String(row.reason),
    })),
    ...provenance(registry, null, sets[0]?.publishedOn ?? null),
  };
}

interface HeldMeasure {
  measure: string;
  vintages: string[];
  models: number;
  dataSets: string[];
}

/** Every measure that can be asked for, its vintages, and how many versions have a value in the newest. */
async function measuresHeld(registry: Registry): Promise<HeldMeasure[]> {
  const sets = await dataSets(registry);
  const of = (sources: string[]) => sets.filter((set) => sources.includes(set.source));
  const count = async (sql: string, dataSet: string, name: string) => {
    const [row] = await registry.rows(sql, { dataSet, name });
    return Number(row.n);
  };
  const held: HeldMeasure[] = [];
  const add = (measure: string, from: typeof sets, models: number) => {
    if (from.length === 0) return;
    const vintages = [...new Set(from.map((set) => set.publishedOn))];
    held.push({ measure, vintages, models, dataSets: from.map((set) => set.id) });
  };
  const eci = of(['epoch-eci']);
  const scores = of(['epoch-benchmarks', 'epoch-paper']);
  const valued = `SELECT count(DISTINCT version)::INTEGER AS n FROM published_value
                  WHERE data_set = $dataSet AND measure = $name ORDER BY n`;
  const scored = `SELECT count(DISTINCT version)::INTEGER AS n FROM score
                  WHERE data_set = $dataSet AND ($name = '' OR benchmark = $name) ORDER BY n`;
  if (eci[0]) add('eci', eci, await count(valued, eci[0].id, 'eci'));
  if (scores[0]) add('eci-refit', scores, await count(scored, scores[0].id, ''));
  const folders = of(['epoch-benchmarks']);
  if (folders[0]) add('headway', folders, await count(scored, folders[0].id, ''));
  for (const name of folders[0] ? await benchmarkNames(registry, folders[0].id) : []) {
    add(`benchmark:${name}`, folders, await count(scored, folders[0].id, name));
  }
  const arena = await arenaEditions(registry);
  if (arena[0]) {
    const { dataSet, publishedOn } = arena[0];
    const sources = sets.filter((set) => arena.some((edition) => edition.dataSet === set.id));
    const categories = (await arenaCategoryNames(registry, dataSet)).filter((name) => name !== 'overall');
    for (const name of ['overall', ...categories]) {
      const models = (await arenaRatings(registry, dataSet, publishedOn, name)).length;
      const overall = name === 'overall';
      held.push({
        measure: overall ? 'arena' : `arena:${name}`,
        vintages: overall ? arena.map((edition) => edition.publishedOn) : [publishedOn],
        models,
        dataSets: (overall ? sources : sources.filter(({ id }) => id === dataSet)).map(({ id }) => id),
      });
    }
  }
  const horizon = of(['metr-horizon']);
  if (horizon[0]) add('horizon', horizon, await count(valued, horizon[0].id, 'horizon'));
  const lists = of(['epoch-models']);
  if (lists[0]) {
    const stated = await sizesStated(registry, lists[0].publishedOn);
    add('compute', lists, stated.training_compute);
    add('parameters', lists, stated.parameters);
  }
  return held;
}
