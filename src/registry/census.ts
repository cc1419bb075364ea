import { factsReader, splitList } from './model-facts.js';
import { perRegistry } from './per-registry.js';
import type { ModelFacts } from './predicate/matches.js';
import { countryOfProvince } from './provinces.js';
import type { Registry, Row } from './registry.js';

/** A model as the lists have it, each once. */
export interface CensusModel extends ModelFacts {
  /** The lists that have it: ids of data sets, in order. */
  readonly lists: readonly string[];
}

/** What a list holds on a day. */
export interface CensusList {
  readonly dataSet: string;
  /** The edition read, ISO day: the data set's own day where it has one edition. */
  readonly edition: string;
  /** Entries released or listed by the day, named or not. */
  readonly entries: number;
  readonly named: number;
  /** Entries left out as no day is stated. */
  readonly undated: number;
}

export interface Census {
  /** Every model, in the order of what `model_name` calls it. */
  readonly models: AsyncIterable<CensusModel> | Iterable<CensusModel>;
  readonly lists: readonly CensusList[];
}

/** Words of the lists for kinds of organisations. */
const KINDS: Readonly<Record<string, string>> = {
  Industry: 'company',
  Academia: 'university',
  Government: 'government',
  'Research collective': 'research collective',
};

/** Lists of so many entries are kept once read; larger ones are read anew for each question, a model at a time. */
const MOST_KEPT = 50_000;

/**
 * Every model that the lists name, as of a day: of lists with one edition what was released by then, of a list
 * with dated editions the edition in force. Each model counts once, under whatever name; facts come from the
 * newest list that states them. A family ("Yi") that one list names counts only where no list has a model of it.
 *
 * @param asOf ISO day; null: everything listed, with or without a day
 */
export async function census(registry: Registry, asOf: string | null): Promise<Census> {
  const lists = await censusLists(registry, asOf);
  const entries = lists.reduce((sum, list) => sum + list.entries, 0);
  const models = entries > MOST_KEPT ? censusModels(registry, asOf) : await keptModels(registry, asOf);
  return { models, lists };
}

const keptModels = perRegistry(async (registry, asOf: string | null): Promise<readonly CensusModel[]> => {
  const models: CensusModel[] = [];
  for await (const model of censusModels(registry, asOf)) models.push(model);
  return models;
});

/** The newest edition of a dated list by the day. */
const EDITION = `(SELECT e.* FROM edition e JOIN data_set d ON d.id = e.data_set
  WHERE d.source = 'chinese-models' AND ($asOf IS NULL OR e.published_on <= CAST($asOf AS DATE))
  ORDER BY e.published_on DESC LIMIT 1)`;
const BY_THEN = '($asOf IS NULL OR released_on <= CAST($asOf AS DATE))';

/** The rows of every list: its place among the lists, the model's key, and what the list states. */
const ROWS = `
  SELECT 1 AS part, d.published_on AS edition, r.data_set, r.model, 0 AS number, coalesce(n.model, r.model) AS key,
    r.organisations, r.organisation_kinds, r.released_on, r.modalities, r.parameters, r.hardware, r.access,
    r.licence_class, NULL AS province
  FROM model_record r JOIN data_set d ON d.id = r.data_set
  LEFT JOIN model_name n ON n.name = r.model AND n.organisations = r.organisations
  WHERE r.confidence <> 'Wrong'
  UNION ALL
  SELECT 2, m.edition, m.data_set, m.model, 0, coalesce(n.model, m.model), m.organisations, NULL, m.released_on,
    NULL, NULL, NULL, m.access, m.licence_class, NULL
  FROM (
    SELECT v.data_set, v.model, d.published_on AS edition, first(v.organisations ORDER BY v.id) AS organisations,
      first(v.access ORDER BY v.id) AS access, first(v.licence_class ORDER BY v.id) AS licence_class,
      min(v.released_on) AS released_on
    FROM version v JOIN data_set d ON d.id = v.data_set
    WHERE d.source = 'epoch-eci' AND d.published_on =
      (SELECT max(published_on) FROM data_set WHERE source = 'epoch-eci')
    GROUP BY v.data_set, v.model, d.published_on) m
  LEFT JOIN model_name n ON n.name = m.model AND n.organisations = m.organisations`;

const DATED_ROWS = `
  SELECT 3, e.published_on, c.data_set, c.model, c.number, coalesce(n.model, c.model), c.organisation, NULL, NULL,
    NULL, NULL, NULL, 'unknown', NULL, c.province
  FROM ${EDITION} e JOIN census_entry c ON c.data_set = e.data_set AND c.model <> ''
    AND c.first_on <= e.published_on AND c.last_on >= e.published_on
  LEFT JOIN model_name n ON n.name = c.model AND n.organisations = c.organisation`;

async function censusLists(registry: Registry, asOf: string | null): Promise<CensusList[]> {
  const rows = await registry.rows(
    `SELECT part, data_set, edition, count(*) FILTER (${BY_THEN}) AS entries, count(*) FILTER (${BY_THEN}) AS named,
       count(*) FILTER ($asOf IS NOT NULL AND released_on IS NULL) AS undated
     FROM (${ROWS}) GROUP BY ALL
     UNION ALL SELECT 3, data_set, published_on, entries, named, 0 FROM ${EDITION}
     ORDER BY part, edition DESC, data_set DESC`,
    { asOf },
  );
  return rows.map((row) => ({
    dataSet: String(row.data_set),
    edition: String(row.edition),
    entries: Number(row.entries),
    named: Number(row.named),
    undated: Number(row.undated),
  }));
}

/** The models, one at a time: memory does not grow with their number. */
async function* censusModels(registry: Registry, asOf: string | null): AsyncGenerator<CensusModel> {
  const read = await factsReader(registry);
  const stream = registry.stream(
    `WITH listed AS MATERIALIZED (SELECT * FROM (${ROWS}) WHERE ${BY_THEN} UNION ALL ${DATED_ROWS}),
       covered AS (SELECT DISTINCT family FROM model_name WHERE model <> family AND model IN (SELECT key FROM listed))
     SELECT * FROM listed WHERE key NOT IN (SELECT family FROM covered)
     ORDER BY key, part, edition DESC, data_set DESC, model, number`,
    { asOf },
  );
  let key: string | null = null;
  let model: CensusModel | null = null;
  for await (const rows of stream) {
    for (const row of rows) {
      const facts = factsOf(row, read);
      const dataSet = String(row.data_set);
      if (model !== null && row.key === key) {
        model = merged(model, facts, dataSet);
        continue;
      }
      if (model !== null) yield model;
      key = String(row.key);
      model = { ...facts, lists: [dataSet] };
    }
  }
  if (model !== null) yield model;
}

/** What one list states of a model. */
function factsOf(row: Row, read: (row: Row) => ModelFacts): ModelFacts {
  const facts = read({ ...row, version: row.model });
  if (row.part === 1) {
    return {
      kinds: splitList(row.organisation_kinds).map((kind) => KINDS[kind] ?? kind.toLowerCase()),
      ...facts,
      modalities: splitList(row.modalities),
      hardware: splitList(row.hardware),
      parameters: row.parameters === null ? null : Number(row.parameters),
    };
  }
  const province = row.province === null ? null : String(row.province);
  if (province === null) return facts;
  return {
    ...facts,
    ...(facts.countries.length === 0 && { countries: [countryOfProvince(province)] }),
    ...(!facts.provinces && { provinces: [province] }),
  };
}

/** What the first list leaves open is taken from the next. */
function merged(known: CensusModel, facts: ModelFacts, dataSet: string): CensusModel {
  const list = <T>(one: readonly T[] | undefined, other: readonly T[] | undefined) =>
    one && one.length > 0 ? one : other;
  const optional = {
    provinces: list(known.provinces, facts.provinces),
    kinds: list(known.kinds, facts.kinds),
    modalities: list(known.modalities, facts.modalities),
    hardware: list(known.hardware, facts.hardware),
  };
  return {
    ...known,
    ...(optional.provinces && { provinces: optional.provinces }),
    ...(optional.kinds && { kinds: optional.kinds }),
    ...(optional.modalities && { modalities: optional.modalities }),
    ...(optional.hardware && { hardware: optional.hardware }),
    organisations: list(known.organisations, facts.organisations) ?? [],
    countries: list(known.countries, facts.countries) ?? [],
    access: known.access === 'unknown' ? facts.access : known.access,
    licenceClass: known.licenceClass ?? facts.licenceClass,
    releasedOn: known.releasedOn ?? facts.releasedOn,
    parameters: known.parameters ?? facts.parameters ?? null,
    lists: known.lists.includes(dataSet) ? known.lists : [...known.lists, dataSet],
  };
}
