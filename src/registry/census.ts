import { factsReader, splitList } from './model-facts.js';
import { modelFamilies } from './model-identities.js';
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
  readonly models: readonly CensusModel[];
  readonly lists: readonly CensusList[];
}

/** Words of the lists for kinds of organisations. */
const KINDS: Readonly<Record<string, string>> = {
  Industry: 'company',
  Academia: 'university',
  Government: 'government',
  'Research collective': 'research collective',
};

interface Listed {
  readonly dataSet: string;
  /** What `model_name` calls the model. */
  readonly key: string;
  readonly facts: ModelFacts;
}

/**
 * Every model that the lists name, as of a day: of lists with one edition what was released by then, of a list
 * with dated editions the edition in force. Each model counts once, under whatever name; facts come from the
 * newest list that states them. A family ("Yi") that one list names counts only where no list has a model of it.
 *
 * @param asOf ISO day; null: everything listed, with or without a day
 */
export const census = perRegistry(async (registry, asOf: string | null): Promise<Census> => {
  const parts = [
    await ofModelLists(registry, asOf),
    await ofIndex(registry, asOf),
    await ofDatedList(registry, asOf),
  ];
  const models = new Map<string, CensusModel>();
  for (const { dataSet, key, facts } of parts.flatMap(({ listed }) => listed)) {
    const known = models.get(key);
    models.set(key, known ? merged(known, facts, dataSet) : { ...facts, lists: [dataSet] });
  }
  for (const [family, members] of await modelFamilies(registry)) {
    if (members.some((member) => models.has(member))) models.delete(family);
  }
  return {
    models: [...models].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, model]) => model),
    lists: parts.flatMap(({ lists }) => lists),
  };
});

interface Part {
  readonly listed: readonly Listed[];
  readonly lists: readonly CensusList[];
}

async function ofModelLists(registry: Registry, asOf: string | null): Promise<Part> {
  const read = await factsReader(registry);
  const rows = await registry.rows(
    `SELECT r.data_set, d.published_on AS edition, coalesce(n.model, r.model) AS key, r.model AS version, r.model,
       r.organisations, r.organisation_kinds, r.released_on, r.modalities, r.parameters, r.hardware, r.access,
       r.licence_class
     FROM model_record r JOIN data_set d ON d.id = r.data_set
     LEFT JOIN model_name n ON n.name = r.model AND n.organisations = r.organisations
     WHERE r.confidence <> 'Wrong' ORDER BY d.published_on DESC, r.data_set DESC, r.model`,
  );
  return partOf(rows, asOf, (row) => ({
    kinds: splitList(row.organisation_kinds).map((kind) => KINDS[kind] ?? kind.toLowerCase()),
    ...read(row),
    modalities: splitList(row.modalities),
    hardware: splitList(row.hardware),
    parameters: row.parameters === null ? null : Number(row.parameters),
  }));
}

async function ofIndex(registry: Registry, asOf: string | null): Promise<Part> {
  const read = await factsReader(registry);
  const rows = await registry.rows(
    `SELECT m.*, coalesce(n.model, m.model) AS key FROM (
       SELECT v.data_set, v.model AS version, v.model, d.published_on AS edition,
         first(v.organisations ORDER BY v.id) AS organisations, first(v.access ORDER BY v.id) AS access,
         first(v.licence_class ORDER BY v.id) AS licence_class, min(v.released_on) AS released_on
       FROM version v JOIN data_set d ON d.id = v.data_set
       WHERE d.source = 'epoch-eci' AND d.published_on =
         (SELECT max(published_on) FROM data_set WHERE source = 'epoch-eci')
       GROUP BY v.data_set, v.model, d.published_on) m
     LEFT JOIN model_name n ON n.name = m.model AND n.organisations = m.organisations ORDER BY m.model`,
  );
  return partOf(rows, asOf, read);
}

/** Rows of lists with one edition each. */
function partOf(rows: readonly Row[], asOf: string | null, read: (row: Row) => ModelFacts): Part {
  const listed: Listed[] = [];
  const lists = new Map<string, { edition: string; entries: number; undated: number }>();
  for (const row of rows) {
    const dataSet = String(row.data_set);
    const list = lists.get(dataSet) ?? { edition: String(row.edition), entries: 0, undated: 0 };
    lists.set(dataSet, list);
    const day = row.released_on;
    if (asOf !== null && day === null) list.undated += 1;
    if (asOf !== null && (day === null || String(day) > asOf)) continue;
    list.entries += 1;
    listed.push({ dataSet, key: String(row.key), facts: read(row) });
  }
  return {
    listed,
    lists: [...lists].map(([dataSet, list]) => ({ dataSet, named: list.entries, ...list })),
  };
}

async function ofDatedList(registry: Registry, asOf: string | null): Promise<Part> {
  const [edition] = await registry.rows(
    `SELECT e.data_set, e.published_on, e.entries, e.named FROM edition e JOIN data_set d ON d.id = e.data_set
     WHERE d.source = 'chinese-models' AND ($asOf IS NULL OR e.published_on <= CAST($asOf AS DATE))
     ORDER BY e.published_on DESC LIMIT 1`,
    { asOf },
  );
  if (!edition) return { listed: [], lists: [] };
  const read = await factsReader(registry);
  const [dataSet, day] = [String(edition.data_set), String(edition.published_on)];
  const rows = await registry.rows(
    `SELECT coalesce(n.model, c.model) AS key, c.model AS version, c.model, c.organisation AS organisations, c.province
     FROM census_entry c LEFT JOIN model_name n ON n.name = c.model AND n.organisations = c.organisation
     WHERE c.data_set = $dataSet AND c.model <> '' AND c.first_on <= CAST($day AS DATE)
       AND c.last_on >= CAST($day AS DATE)
     ORDER BY c.number`,
    { dataSet, day },
  );
  const listed = rows.map((row): Listed => {
    const province = row.province === null ? null : String(row.province);
    const facts = read({ ...row, access: 'unknown', released_on: null });
    return {
      dataSet,
      key: String(row.key),
      facts: {
        ...facts,
        ...(province !== null &&
          facts.countries.length === 0 && { countries: [countryOfProvince(province)] }),
        ...(province !== null && !facts.provinces && { provinces: [province] }),
      },
    };
  });
  const { entries, named } = edition;
  return {
    listed,
    lists: [{ dataSet, edition: day, entries: Number(entries), named: Number(named), undated: 0 }],
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
