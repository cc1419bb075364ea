import { factsReader } from './model-facts.js';
import { perRegistry } from './per-registry.js';
import type { ModelFacts } from './predicate/matches.js';

/** A name without case, and with one hyphen for spaces, underscores, dots and the like. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_.:/()]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * What is known of a model by its exact name, case and separators aside: of the version of that name, else of the
 * model of that name where its versions were released on one day, else of a list of models. For data whose
 * publisher names models only.
 */
export const factsByName = perRegistry(async (registry): Promise<(name: string) => ModelFacts | null> => {
  const read = await factsReader(registry);
  const versions = await registry.rows(
    `SELECT v.id AS version, v.model, v.display_name, v.organisations, v.access, v.licence_class, v.released_on
       FROM version v JOIN data_set d ON d.id = v.data_set
       WHERE v.organisations <> '' AND d.source NOT IN ('arena-history', 'arena-categories')
       ORDER BY d.published_on DESC, d.id, v.id`,
  );
  const records = await registry.rows(
    `SELECT r.model AS version, r.model, r.organisations, r.access, r.licence_class, r.released_on
       FROM model_record r JOIN data_set d ON d.id = r.data_set
       WHERE r.organisations <> '' ORDER BY d.published_on DESC, d.id, r.model`,
  );
  const byVersion = new Map<string, ModelFacts>();
  const byModel = new Map<string, ModelFacts | null>();
  const byRecord = new Map<string, ModelFacts>();
  for (const row of versions) {
    const facts = read(row);
    const id = foldName(facts.version);
    if (!byVersion.has(id)) byVersion.set(id, facts);
    for (const name of new Set([foldName(facts.model), foldName(String(row.display_name ?? ''))])) {
      const known = byModel.get(name);
      if (known === undefined) byModel.set(name, facts);
      else if (known && known.releasedOn !== facts.releasedOn) {
        byModel.set(name, null);
      }
    }
  }
  for (const row of records) {
    const facts = read(row);
    const name = foldName(facts.model);
    if (!byRecord.has(name)) byRecord.set(name, facts);
  }
  return (name) => {
    const folded = foldName(name);
    if (folded === '') return null;
    return byVersion.get(folded) ?? byModel.get(folded) ?? byRecord.get(folded) ?? null;
  };
});
