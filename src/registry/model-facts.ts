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

/** ISO 3166 codes by organisation. */
const countriesByOrganisation = perRegistry(async (registry): Promise<ReadonlyMap<string, string[]>> => {
  const rows = await registry.rows('SELECT name, countries FROM organisation ORDER BY name');
  return new Map(rows.map((row) => [String(row.name), splitList(row.countries)]));
});

/** The countries of an organisation by any of its names; empty where it is not known. */
export async function organisationCountries(
  registry: Registry,
): Promise<(name: string) => readonly string[]> {
  const countries = await countriesByOrganisation(registry);
  const rows = await registry.rows('SELECT alias, organisation FROM organisation_alias ORDER BY alias');
  const aliases = new Map(rows.map((row) => [String(row.alias), String(row.organisation)]));
  return (name) => countries.get(name) ?? countries.get(aliases.get(name) ?? '') ?? [];
}

/** Turns rows with `version`, `model`, `organisations`, `access` and `released_on` into facts. */
export async function factsReader(registry: Registry): Promise<(row: Row) => ModelFacts> {
  const countries = await countriesByOrganisation(registry);
  const edges = await lineageEdges(registry);
  return (row) => {
    const organisations = splitList(row.organisations);
    const names = [String(row.version), String(row.model)];
    return {
      model: String(row.model),
      version: String(row.version),
      organisations,
      countries: [...new Set(organisations.flatMap((name) => countries.get(name) ?? []))].sort(),
      access: String(row.access) as Access,
      licenceClass:
        row.licence_class === null || row.licence_class === undefined ? null : String(row.licence_class),
      releasedOn: row.released_on === null ? null : String(row.released_on),
      lineage: () => declaredLineage(edges, names).lineage,
    };
  };
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
export const newestFacts = perRegistry(async (registry): Promise<ReadonlyMap<string, ModelFacts>> => {
  const read = await factsReader(registry);
  const rows = await registry.rows(
    `SELECT v.id AS version, v.model, v.organisations, v.access, v.licence_class, v.released_on
     FROM version v JOIN data_set d ON d.id = v.data_set
     ORDER BY v.organisations = '', d.published_on DESC, d.id, v.id`,
  );
  const facts = new Map<string, ModelFacts>();
  for (const row of rows) if (!facts.has(String(row.version))) facts.set(String(row.version), read(row));
  return facts;
});

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
