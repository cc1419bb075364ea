import { perRegistry } from './per-registry.js';

/** Gives the model that a name means: one text for all its names; null for a name that no list has. */
export type ModelIdentity = (name: string, organisations?: string) => string | null;

/**
 * The models that the names of the lists mean, as the names matcher told when the data were built.
 *
 * A name whose makers are not said, or not said in these words, is told where all lists mean one model by it.
 */
export const modelIdentities = perRegistry(async (registry): Promise<ModelIdentity> => {
  const byName = new Map<string, Map<string, string>>();
  const rows = await registry.rows(
    'SELECT name, organisations, model FROM model_name ORDER BY name, organisations',
  );
  for (const row of rows) {
    const name = String(row.name);
    const makers = byName.get(name) ?? new Map<string, string>();
    byName.set(name, makers.set(String(row.organisations), String(row.model)));
  }
  return (name, organisations = '') => {
    const makers = byName.get(name);
    const exact = makers?.get(organisations);
    if (makers === undefined || exact !== undefined) return exact ?? null;
    const models = new Set(makers.values());
    return models.size === 1 ? ([...models][0] as string) : null;
  };
});

/**
 * The models of each family that a list names in their stead: "Yi" on one list, Yi-34B and Yi-6B on others. By the
 * model that the family's own name means.
 */
export const modelFamilies = perRegistry(
  async (registry): Promise<ReadonlyMap<string, readonly string[]>> => {
    const rows = await registry.rows(
      'SELECT DISTINCT family, model FROM model_name WHERE family IS NOT NULL ORDER BY family, model',
    );
    const families = new Map<string, string[]>();
    for (const row of rows) {
      const members = families.get(String(row.family)) ?? [];
      families.set(String(row.family), members);
      if (row.model !== row.family) members.push(String(row.model));
    }
    return families;
  },
);
