import { perRegistry } from '../per-registry.js';
import type { Rows } from '../registry.js';
import type { NameAlias } from './alias.js';
import type { NameDecision } from './decision.js';
import { type MatcherFacts, type NameMatcher, nameMatcher } from './matcher.js';
import type { Name } from './name-context.js';
import { type OrganisationGuard, organisationGuard } from './organisations.js';
import type { StatedRow } from './stated-pairs.js';

/** Where names of models stand: the table, its columns of names, and that of the makers. */
const PLACES: readonly { table: string; columns: readonly string[]; makers: string; released: string }[] = [
  {
    table: 'version',
    columns: ['id', 'model', 'display_name'],
    makers: 'organisations',
    released: 'released_on',
  },
  { table: 'model_record', columns: ['model'], makers: 'organisations', released: 'released_on' },
  { table: 'price', columns: ['version', 'model'], makers: 'organisations', released: 'NULL' },
  { table: 'distillation', columns: ['version'], makers: "''", released: 'NULL' },
  { table: 'census_entry', columns: ['model'], makers: 'organisation', released: 'NULL' },
];

/** Every name that the held data sets use, with its source and makers. */
export const registryNames = perRegistry(async (registry: Rows): Promise<readonly Name[]> => {
  const selects = PLACES.flatMap(({ table, columns, makers, released }) =>
    columns.map(
      (column) =>
        `SELECT ${column} AS text, data_set || ' ${column}' AS source, ${makers} AS organisation,
           CASE WHEN count(DISTINCT ${released}) = 1 THEN min(CAST(${released} AS VARCHAR)) END AS released_on
         FROM ${table} WHERE ${column} <> '' GROUP BY ALL`,
    ),
  );
  const rows = await registry.rows(
    `SELECT n.*, CAST(l.first_on AS VARCHAR) AS first_on, CAST(l.last_on AS VARCHAR) AS last_on
     FROM (${selects.join(' UNION ALL ')}) n LEFT JOIN (
       SELECT data_set, version, min(first_on) AS first_on, max(last_on) AS last_on FROM arena_rating
       GROUP BY data_set, version) l ON n.text = l.version AND n.source IN (l.data_set || ' id', l.data_set || ' model')
     ORDER BY n.source, n.text, n.organisation`,
  );
  return rows.map((row) => ({
    text: String(row.text),
    source: String(row.source),
    organisation: String(row.organisation),
    ...(row.first_on !== null && { listed: [String(row.first_on), String(row.last_on)] as const }),
    ...(row.released_on !== null && { releasedOn: String(row.released_on) }),
  }));
});

/** The lists that have each of these names, as `registryNames` calls them, in order. */
export async function sourcesOfNames(
  registry: Rows,
  texts: readonly string[],
): Promise<Map<string, string[]>> {
  const selects = PLACES.flatMap(({ table, columns }) =>
    columns.map(
      (column) =>
        `SELECT DISTINCT ${column} AS text, data_set || ' ${column}' AS source FROM ${table}
         WHERE list_contains(string_split($texts, chr(10)), ${column})`,
    ),
  );
  const rows = await registry.rows(`${selects.join(' UNION ALL ')} ORDER BY text, source`, {
    texts: texts.join('\n'),
  });
  const sources = new Map<string, string[]>(texts.map((text) => [text, []]));
  for (const { text, source } of rows) sources.get(String(text))?.push(String(source));
  return sources;
}

export const organisations = perRegistry(async (registry: Rows): Promise<OrganisationGuard> => {
  const names = await registry.rows('SELECT name, parent FROM organisation ORDER BY name');
  const aliases = await registry.rows('SELECT alias, organisation FROM organisation_alias ORDER BY alias');
  return organisationGuard(
    names.map((row) => ({ name: String(row.name), parent: row.parent === null ? null : String(row.parent) })),
    aliases.map((row) => ({ alias: String(row.alias), organisation: String(row.organisation) })),
  );
});

/** The decisions that ship, in the order of the table. */
export async function shippedDecisions(registry: Rows): Promise<NameDecision[]> {
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

/** The names that lists give together in one row: of a version and of its model. */
async function statedRows(registry: Rows): Promise<StatedRow[]> {
  const rows = await registry.rows(
    `SELECT DISTINCT id, model FROM version WHERE model <> '' AND model <> id
     UNION SELECT version, model FROM price WHERE model <> '' AND model <> version ORDER BY id, model`,
  );
  return rows.map(({ id, model }) => ({ version: String(id), model: String(model) }));
}

/** What a matcher over every held name rests on, with the aliases and decisions that ship. */
export async function matcherFacts(registry: Rows): Promise<MatcherFacts> {
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
    rows: await statedRows(registry),
  };
}

/**
 * The matcher over every name that is held.
 *
 * @param further decisions beside those that ship: a person's own
 * @throws HeadwayError for aliases in a circle or decisions that contradict each other
 */
export async function registryMatcher(
  registry: Rows,
  further: readonly NameDecision[] = [],
): Promise<NameMatcher> {
  const facts = await matcherFacts(registry);
  return nameMatcher({ ...facts, decisions: [...facts.decisions, ...further] });
}
