import type { MeasureQuery, ModelAnswer } from '../contract/index.js';
import { HeadwayError } from '../contract/index.js';
import {
  dataSets,
  homeFolder,
  lineageEdges,
  type ModelFacts,
  perRegistry,
  productNamed,
  type Registry,
  splitList,
} from '../registry/index.js';
import { detectedLineages } from './detected-lineage.js';
import { type FoundModel, findModel } from './find-model.js';
import { type Entry, type MeasureTable, measureTable } from './measures/index.js';
import { modelLineage } from './model-lineage.js';
import { valueWithInterval } from './models.js';
import { attributions, provenance } from './provenance.js';

const NEIGHBOURS_EACH_SIDE = 3;

/**
 * One model with all that is known: makers, names, values with interval and rank, neighbours, scores, lineage.
 *
 * @throws HeadwayError listing the candidates where the name fits several models or none
 */
export async function model(
  registry: Registry,
  name: string,
  query: MeasureQuery,
  home = homeFolder(),
): Promise<ModelAnswer> {
  const found = await findModel(registry, name, home);
  const tables = await tablesOf(registry, query);
  const values: ModelAnswer['values'] = [];
  for (const table of tables) {
    const fits = fitsOf(entriesOf(table, found));
    const draws = fits.length > 0 && table.draws ? await table.draws(query.draws, query.seed) : null;
    const all = fitsOf(table.entries);
    for (const fit of fits) {
      const value = valueWithInterval(fit[0], draws, query.level);
      if (!value) continue;
      values.push({
        measure: table.measure,
        version: fit[0].version,
        versions: fit.map(({ version }) => version),
        value,
        rank: 1 + all.filter(([other]) => other.value > fit[0].value).length,
        of: all.length,
        vintage: table.vintage,
      });
    }
  }
  const facts = [...[...found.versions].sort(byKnowledge), ...found.records];
  const known = facts.find(({ access }) => access !== 'unknown') ?? facts[0];
  const product = await productNamed(registry, name);
  const edges = await lineageEdges(registry);
  const makers = [...new Set(facts.flatMap(({ organisations }) => organisations))];
  const days = facts.map(({ releasedOn }) => releasedOn).filter((day): day is string => day !== null);
  return {
    kind: 'model',
    name: found.name,
    organisations: await organisationsOf(registry, makers),
    access: known?.access ?? 'unknown',
    licenceClass: known?.licenceClass ?? null,
    releasedOn: days.sort()[0] ?? null,
    names: found.names.map(({ text, sources }) => ({ text, sources: [...sources] })),
    product: product && { name: product.name, organisation: product.organisation, ran: [...product.ran] },
    values,
    neighbours: neighboursOf(tables, found),
    scores: await scoresOf(
      registry,
      found.versions.map(({ version }) => version),
    ),
    lineage: modelLineage(edges, await detectedLineages(registry, home), [
      name,
      found.name,
      ...found.names.map(({ text }) => text),
    ]),
    attribution: attributions(tables.flatMap((table) => table.dataSets)),
    ...provenance(registry, query.asOf, tables[0]?.vintage ?? null),
  };
}

async function tablesOf(registry: Registry, query: MeasureQuery): Promise<MeasureTable[]> {
  const tables: MeasureTable[] = [];
  for (const measure of new Set([query.measure, 'eci'])) {
    try {
      tables.push(await measureTable(registry, measure, query.vintage));
    } catch (error) {
      if (!(error instanceof HeadwayError) || measure === query.measure) throw error;
    }
  }
  return tables;
}

/** Entries of one model with one value share a fit: the publisher measured the model, not each of its versions. */
function fitsOf(entries: readonly Entry[]): Entry[][] {
  const fits = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.model}\n${entry.value}`;
    const fit = fits.get(key);
    if (fit) fit.push(entry);
    else fits.set(key, [entry]);
  }
  return [...fits.values()];
}

function entriesOf(table: MeasureTable, { versions }: FoundModel): Entry[] {
  const ids = new Set(versions.map(({ version }) => version));
  return table.entries.filter(({ version }) => ids.has(version)).sort((x, y) => y.value - x.value);
}

function neighboursOf([table]: readonly MeasureTable[], found: FoundModel): ModelAnswer['neighbours'] {
  const best = table && entriesOf(table, found)[0];
  if (!best) return [];
  const others = table.entries.filter((entry) => entry.model !== best.model);
  const above = others.filter(({ value }) => value >= best.value).sort((x, y) => x.value - y.value);
  const below = others.filter(({ value }) => value < best.value).sort((x, y) => y.value - x.value);
  return [...above.slice(0, NEIGHBOURS_EACH_SIDE).reverse(), ...below.slice(0, NEIGHBOURS_EACH_SIDE)].map(
    ({ model, version, value }) => ({ model, version, value, difference: value - best.value }),
  );
}

/** Scores of the newest data set that has any, the best of each benchmark. */
async function scoresOf(registry: Registry, versions: readonly string[]): Promise<ModelAnswer['scores']> {
  const best = new Map<string, ModelAnswer['scores'][number]>();
  const held = await newestScores(registry);
  for (const score of versions.flatMap((version) => held.get(version) ?? [])) {
    const other = best.get(score.benchmark);
    const equal = other?.score === score.score;
    if (!other || score.score > other.score || (equal && score.version < other.version)) {
      best.set(score.benchmark, score);
    }
  }
  return [...best.values()].sort((x, y) => (x.benchmark < y.benchmark ? -1 : 1));
}

/** The best score of each version on each benchmark, by version. */
const newestScores = perRegistry(async (registry: Registry) => {
  const scores = new Map<string, ModelAnswer['scores']>();
  const newest = (await dataSets(registry)).find(({ source }) => source === 'epoch-benchmarks');
  if (!newest) return scores;
  const rows = await registry.rows(
    `SELECT benchmark, version, raw, address FROM score WHERE data_set = $dataSet
     QUALIFY row_number() OVER (PARTITION BY benchmark, version ORDER BY raw DESC, row) = 1 ORDER BY version, benchmark`,
    { dataSet: newest.id },
  );
  for (const row of rows) {
    const version = String(row.version);
    const address = row.address === null ? null : String(row.address);
    const score = { benchmark: String(row.benchmark), version, score: Number(row.raw), address };
    scores.set(version, [...(scores.get(version) ?? []), score]);
  }
  return scores;
});

const organisationRows = perRegistry((registry: Registry) =>
  registry.rows('SELECT * FROM organisation ORDER BY name'),
);

async function organisationsOf(
  registry: Registry,
  makers: readonly string[],
): Promise<ModelAnswer['organisations']> {
  const rows = await organisationRows(registry);
  return makers.map((maker) => {
    const row = rows.find(({ name }) => name === maker);
    const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
    return {
      name: maker,
      countries: String(row?.countries ?? '')
        .split(';')
        .filter((code) => code !== ''),
      kind: text(row?.kind),
      province: text(row?.province),
      city: text(row?.city),
      founded: row?.founded === null || row?.founded === undefined ? null : Number(row.founded),
      address: text(row?.address),
      addressChecked: text(row?.address_checked),
      checked: splitList(row?.checked),
    };
  });
}

/** The version of which most is known comes first. */
function byKnowledge(x: ModelFacts, y: ModelFacts): number {
  const known = ({ access, organisations }: ModelFacts) =>
    (access === 'unknown' ? 0 : 2) + (organisations.length > 0 ? 1 : 0);
  return known(y) - known(x) || (x.version < y.version ? -1 : 1);
}
