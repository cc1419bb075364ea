import { factsReader } from './model-facts.js';
import { modelIdentities } from './model-identities.js';
import { perRegistry } from './per-registry.js';
import type { ModelFacts } from './predicate/matches.js';

/** What is known of the model that a name means; null where nothing is. */
export type FactsByName = (name: string, organisations?: string) => ModelFacts | null;

/**
 * What is known of a model by any of its names: of the version that the name means, else of the model that it means
 * where its versions were released on one day, else of a list of models. For data whose publisher names models only.
 */
export const factsByName = perRegistry(async (registry): Promise<FactsByName> => {
  const read = await factsReader(registry);
  const identity = await modelIdentities(registry);
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
    const meant = (name: unknown) => identity(String(name ?? ''), String(row.organisations));
    const id = meant(row.version);
    if (id !== null && !byVersion.has(id)) byVersion.set(id, facts);
    for (const model of new Set([meant(row.model), meant(row.display_name)])) {
      if (model === null) continue;
      const known = byModel.get(model);
      if (known === undefined) byModel.set(model, facts);
      else if (known && known.releasedOn !== facts.releasedOn) byModel.set(model, null);
    }
  }
  for (const row of records) {
    const model = identity(String(row.model), String(row.organisations));
    if (model !== null && !byRecord.has(model)) byRecord.set(model, read(row));
  }
  return (name, organisations) => {
    const model = identity(name, organisations);
    if (model === null) return null;
    return byVersion.get(model) ?? byModel.get(model) ?? byRecord.get(model) ?? null;
  };
});
