import { HeadwayError, type Phrase, PROVINCES, phrase } from '../contract/index.js';
import { countryCode } from './countries.js';
import type { Database } from './database.js';
import { edgeOf, edgesOf } from './lineage-edges.js';

/** A word in two alphabets whose letters look alike: a Cyrillic О in "ОpenAI". */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

interface OrganisationRow {
  readonly name: string;
  readonly countries: string;
  readonly parent: string | null;
  readonly province: string | null;
}

/**
 * Checks what the compiled tables say of organisations and names, before anything is built on them.
 *
 * @throws HeadwayError (exit status 3) that names the first row that cannot be so: an organisation twice or in a country or
 * province that is none, a parent that is its own descendant, another name of nobody or of two, a name in mixed scripts,
 * a model that descends from itself (2)
 */
export async function checkCompiled(database: Database): Promise<void> {
  const organisations = (await database.rows(
    'SELECT name, countries, parent, province FROM organisation ORDER BY name',
  )) as unknown as OrganisationRow[];
  const byName = new Map<string, OrganisationRow>();
  for (const row of organisations) {
    checkPlaces(row);
    const other = byName.get(row.name);
    if (other && other.countries !== row.countries)
      throw refusal(
        phrase`"${row.name}" is of two countries, ${other.countries} and ${row.countries}`,
        'organisation.csv',
      );
    byName.set(row.name, row);
  }
  for (const { name } of organisations) checkParents(name, byName);
  await checkAliases(database, byName);
  edgesOf((await database.rows('SELECT * FROM lineage_edge ORDER BY model, base')).map(edgeOf)).of('');
  for (const [table, column] of NAMES) {
    for (const row of await database.rows(`SELECT ${column} AS text FROM ${table} ORDER BY text`)) {
      const text = String(row.text);
      if (MIXED.test(text)) throw refusal(phrase`"${text}" mixes letters of two scripts`, `${table}.csv`);
    }
  }
}

const NAMES = [
  ['organisation', 'name'],
  ['organisation_alias', 'alias'],
  ['name_alias', 'alias'],
  ['name_alias', 'name'],
  ['person', 'name'],
  ['product', 'product'],
] as const;

function checkPlaces({ name, countries, province }: OrganisationRow): void {
  const codes = countries.split(';').filter((code) => code !== '');
  const unknown = codes.find((code) => countryCode(code) !== code);
  if (unknown !== undefined)
    throw refusal(phrase`"${name}" is of a country that is none: ${unknown}`, 'organisation.csv');
  if (province === null || province === '') return;
  if (!Object.hasOwn(PROVINCES, province))
    throw refusal(phrase`"${name}" is in a province that is none: ${province}`, 'organisation.csv');
  const own = province.slice(3);
  if (!codes.includes('CN') && !codes.includes(own))
    throw refusal(
      phrase`"${name}" is in the province ${province}, and of another country: ${countries}`,
      'organisation.csv',
    );
}

function checkParents(name: string, byName: ReadonlyMap<string, OrganisationRow>): void {
  const seen = [name];
  for (let parent = byName.get(name)?.parent; parent; parent = byName.get(parent)?.parent) {
    if (seen.includes(parent))
      throw refusal(
        phrase`an organisation is its own parent: ${[...seen, parent].join(' < ')}`,
        'organisation.csv',
      );
    seen.push(parent);
  }
}

async function checkAliases(database: Database, byName: ReadonlyMap<string, OrganisationRow>): Promise<void> {
  const meant = new Map<string, string>();
  const rows = await database.rows('SELECT alias, organisation FROM organisation_alias ORDER BY alias');
  for (const row of rows) {
    const [alias, organisation] = [String(row.alias), String(row.organisation)];
    if (!byName.has(organisation))
      throw refusal(
        phrase`"${alias}" stands for an organisation that is not in the table: ${organisation}`,
        'organisation_alias.csv',
      );
    const other = meant.get(alias) ?? (byName.has(alias) ? alias : undefined);
    if (other !== undefined && other !== organisation)
      throw refusal(phrase`"${alias}" stands for ${other} and for ${organisation}`, 'organisation_alias.csv');
    meant.set(alias, organisation);
  }
}

function refusal(what: Phrase, where: string): HeadwayError {
  return new HeadwayError({
    code: 'inconsistent-data',
    what,
    where,
    remedy: 'put the row right, then build again',
    exitStatus: 3,
  });
}
