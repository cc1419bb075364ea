import { perRegistry } from '../per-registry.js';
import type { Registry } from '../registry.js';
import { TABLES } from '../schema.js';
import type { NameAlias } from './alias.js';
import type { NameDecision } from './decision.js';
import { type MatcherFacts, type NameMatcher, nameMatcher } from './matcher.js';
import type { Name } from './name-context.js';
import { type OrganisationGuard, organisationGuard } from './organisations.js';

/** Where names of models stand: the table, its columns of names, and that of the makers. */
const PLACES: readonly { table: string; columns: readonly string[]; makers: string }[] = [
  { table: 'version', columns: ['id', 'model', 'display_name'], makers: 'organisations' },
  { table: 'model_record', columns: ['model'], makers: 'organisations' },
  { table: 'price', columns: ['version', 'model'], makers: 'organisations' },
  { table: 'census_entry', columns: ['model'], makers: 'organisation' },
];

/** Every name that the held data sets use, with its source and makers. */
export const registryNames = perRegistry(async (registry: Registry): Promise<readonly Name[]> => {
  const selects = PLACES.filter(({ table }) => TABLES.some(({ name }) => name === table)).flatMap(
    ({ table, columns, makers }) =>
      columns.map(
        (column) =>
          `SELECT DISTINCT ${column} AS text, data_set || ' ${column}' AS source, ${makers} AS organisation FROM ${table} WHERE ${column} <> ''`,
      ),
  );
  const rows = await registry.rows(`${selects.join(' UNION ALL ')} ORDER BY source, text, organisation`);
  return rows.map((row) => ({
    text: String(row.text),
    source: String(row.source),
    organisation: String(row.organisation),
  }));
});

export const organisations = perRegistry(async (registry: Registry): Promise<OrganisationGuard> => {
  const names = await registry.rows('SELECT name, parent FROM organisation ORDER BY name');
  const aliases = await registry.rows('SELECT alias, organisation FROM organisation_alias ORDER BY alias');
  return organisationGuard(
    names.map((row) => ({ name: String(row.name), parent: row.parent === null ? null : String(row.parent) })),
    aliases.map((row) => ({ alias: String(row.alias), organisation: String(row.organisation) })),
  );
});

/** The decisions that ship, in the order of the table. */
export async function shippedDecisions(registry: Registry): Promise<NameDecision[]> {
  const rows = await registry.rows(
    'SELECT * FROM name_decision ORDER BY name_a, organisation_a, name_b, organisation_b',
  );
  return rows.map((row) => ({
    nameA: String(row.name_a),
    organisationA: String(row.organisation_a),
    nameB: String(row.name_b),
    organisationB: String(row.organisation_b),
    decision: row.decision === 'same' ? 'same' : 'different',
    why: String(row.why),
  }));
}

/** What a matcher over every held name rests on, with the aliases and decisions that ship. */
export async function matcherFacts(registry: Registry): Promise<MatcherFacts> {
  const aliases = await registry.rows(
    'SELECT alias, organisation, name FROM name_alias ORDER BY alias, organisation',
  );
  return {
    names: await registryNames(registry),
    guard: await organisations(registry),
    aliases: aliases.map(
      (row): NameAlias => ({
        alias: String(row.alias),
        organisation: String(row.organisation),
        name: String(row.name),
      }),
    ),
    decisions: await shippedDecisions(registry),
  };
}

/**
 * The matcher over every name that is held.
 *
 * @param further decisions beside those that ship: a person's own
 * @throws HeadwayError for aliases in a circle or decisions that contradict each other
 */
export async function registryMatcher(
  registry: Registry,
  further: readonly NameDecision[] = [],
): Promise<NameMatcher> {
  const facts = await matcherFacts(registry);
  return nameMatcher({ ...facts, decisions: [...facts.decisions, ...further] });
}
