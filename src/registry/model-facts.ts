import type { Access } from '../contract/index.js';
import { declaredLineage } from './declared-lineage.js';
import { lineageEdges } from './lineage-edges.js';
import { perRegistry } from './per-registry.js';
import type { ModelFacts } from './predicate/matches.js';
import type { Registry, Row } from './registry.js';

/** The parts of a list kept in one column. */
export function splitList(text: unknown): string[] {
  return String(text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

interface Organisation {
  readonly name: string;
  /** ISO 3166 codes. */
  readonly countries: readonly string[];
  readonly kind: string | null;
  readonly province: string | null;
  readonly aliases: readonly string[];
}

/** Gives an organisation by any of its names; null where it is not known. */
const organisationByName = perRegistry(async (registry): Promise<(name: string) => Organisation | null> => {
  const rows = await registry.rows('SELECT name, countries, kind, province FROM organisation ORDER BY name');
  const others = await registry.rows('SELECT alias, organisation FROM organisation_alias ORDER BY alias');
  const byName = new Map<string, Organisation>();
  for (const row of rows) {
    const name = String(row.name);
    byName.set(name, {
      name,
      countries: splitList(row.countries),
      kind: row.kind === null ? null : String(row.kind),
      province: row.province === null ? null : String(row.province),
      aliases: others.filter(({ organisation }) => organisation === name).map(({ alias }) => String(alias)),
    });
  }
  const aliases = new Map(others.map((row) => [String(row.alias), String(row.organisation)]));
  return (name) => byName.get(name) ?? byName.get(aliases.get(name) ?? '') ?? null;
});

/** The countries of an organisation by any of its names; empty where it is not known. */
export async function organisationCountries(
  registry: Registry,
): Promise<(name: string) => readonly string[]> {
  const organisation = await organisationByName(registry);
  return (name) => organisation(name)?.countries ?? [];
}

/**
 * Turns rows with `version`, `model`, `organisations`, `access` and `released_on` into facts. Organisations are
 * called as the table of organisations calls them.
 */
export async function factsReader(registry: Registry): Promise<(row: Row) => ModelFacts> {
  const organisation = await organisationByName(registry);
  const edges = await lineageEdges(registry);
  const known = new Map<string, ReturnType<typeof factsOfMakers>>();
  return (row) => {
    const cell = String(row.organisations ?? '');
    const makers = known.get(cell) ?? factsOfMakers(splitList(cell), organisation);
    known.set(cell, makers);
    const names = [String(row.version), String(row.model)];
    return {
      model: names[1],
      version: names[0],
      ...makers,
      access: String(row.access) as Access,
      licenceClass:
        row.licence_class === null || row.licence_class === undefined ? null : String(row.licence_class),
      releasedOn: row.released_on === null ? null : String(row.released_on),
      lineage: () => declaredLineage(edges, names).lineage,
    };
  };
}

/** What a cell of organisations tells; one object for all the models of these makers. */
function factsOfMakers(stated: readonly string[], organisation: (name: string) => Organisation | null) {
  const makers = stated.map(organisation).filter((maker) => maker !== null);
  const kinds = distinct(makers.map(({ kind }) => kind));
  const provinces = distinct(makers.map(({ province }) => province));
  return {
    organisations: [...new Set(stated.map((name) => organisation(name)?.name ?? name))],
    organisationAliases: () => makers.flatMap(({ aliases }) => aliases),
    countries: [...new Set(makers.flatMap(({ countries }) => countries))].sort(),
    ...(kinds.length > 0 && { kinds }),
    ...(provinces.length > 0 && { provinces }),
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

/** Every version of a data set, by its id, in the order of ids. */
export const modelFacts = perRegistry(
  async (registry, dataSet: string): Promise<ReadonlyMap<string, ModelFacts>> => {
    const read = await factsReader(registry);
    const rows = await registry.rows(
      `SELECT id AS version, model, organisations, access, licence_class, released_on
     FROM version WHERE data_set = $dataSet ORDER BY id`,
      { dataSet },
    );
    return new Map(rows.map((row) => [String(row.version), read(row)]));
  },
);

/**
 * Every version that any data set describes, by its id: as the newest data set has it. For data whose
 * publisher names versions only.
 */
export const newestFacts = perRegistry(
  (registry): Promise<ReadonlyMap<string, ModelFacts>> => newest(registry, null),
);

/** As `newestFacts`, of the versions with one of these names as their own or their model's. */
export function newestFactsNamed(
  registry: Registry,
  names: readonly string[],
): Promise<ReadonlyMap<string, ModelFacts>> {
  return newest(registry, names.join('\n'));
}

async function newest(registry: Registry, names: string | null): Promise<Map<string, ModelFacts>> {
  const read = await factsReader(registry);
  const rows = await registry.rows(
    `SELECT version, model, organisations, access, licence_class, released_on FROM (
       SELECT v.id AS version, v.* EXCLUDE id, d.published_on FROM version v JOIN data_set d ON d.id = v.data_set
       QUALIFY row_number() OVER (PARTITION BY v.id ORDER BY v.organisations = '', d.published_on DESC, d.id) = 1)
     WHERE $names IS NULL OR list_has_any(string_split($names, chr(10)), [version, model])
     ORDER BY organisations = '', published_on DESC, data_set, version`,
    { names },
  );
  return new Map(rows.map((row) => [String(row.version), read(row)]));
}

/** A known model that stands in no published frontier, and one that is shown to stand above it. */
export interface EarlierFacts extends ModelFacts {
  /** A model's name or an earlier version. */
  readonly surpassedBy: string;
  readonly address: string;
}

/** Known models that stand in no published frontier, by release day. */
export const earlierModels = perRegistry(async (registry): Promise<readonly EarlierFacts[]> => {
  const read = await factsReader(registry);
  const rows = await registry.rows(
    `SELECT version, model, organisations, access, NULL AS licence_class, released_on, surpassed_by, address
     FROM earlier_model ORDER BY released_on, version`,
  );
  return rows.map((row) => ({
    ...read(row),
    surpassedBy: String(row.surpassed_by),
    address: String(row.address),
  }));
});
