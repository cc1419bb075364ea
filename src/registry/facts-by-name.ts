import { factsReader } from './model-facts.js';
import { meantModel } from './model-identities.js';
import { perRegistry } from './per-registry.js';
import type { ModelFacts } from './predicate/matches.js';
import type { Row } from './registry.js';

/** What is known of the model of a row of data whose publisher names models only; null where nothing is. */
export type FactsOfMeant = (meant: string | null) => ModelFacts | null;

/** Sources whose publishers name models, and little else. */
const NAMING = "('arena-history', 'arena-categories')";
const ASKING = "('arena-history', 'arena-categories', 'metr-horizon')";

/**
 * What is known of a model that `meantModel` gives: of the version that the name means, else of the model that it means
 * where its versions were released on one day, else of a list of models. Of those models only that the arena and METR
 * name: the lists hold many more.
 */
export const factsOfMeant = perRegistry(async (registry): Promise<FactsOfMeant> => {
  const read = await factsReader(registry);
  const asked = meantModel('a.id', 'a.organisations');
  const askedBare = meantModel('a.model', "''");
  const wanted = `wanted AS MATERIALIZED (
    SELECT ${asked.model} AS name FROM version a JOIN data_set d ON d.id = a.data_set ${asked.joins} WHERE d.source IN ${ASKING}
    UNION SELECT ${askedBare.model} FROM version a JOIN data_set d ON d.id = a.data_set ${askedBare.joins} WHERE d.source IN ${ASKING})`;
  const [id, model, display] = [
    meantModel('v.id', 'v.organisations', 'by_id'),
    meantModel('v.model', 'v.organisations', 'by_model'),
    meantModel('v.display_name', 'v.organisations', 'by_display'),
  ];
  const byVersion = new Map<string, ModelFacts>();
  const byModel = new Map<string, ModelFacts | null>();
  const byRecord = new Map<string, ModelFacts>();
  const versions = registry.stream(
    `WITH ${wanted} SELECT * FROM (
       SELECT v.id AS version, v.model, v.organisations, v.access, v.licence_class, v.released_on, v.data_set,
         d.published_on, ${id.model} AS meant_by_id, ${model.model} AS meant_by_model, ${display.model} AS meant_by_display
       FROM version v JOIN data_set d ON d.id = v.data_set ${id.joins} ${model.joins} ${display.joins}
       WHERE v.organisations <> '' AND d.source NOT IN ${NAMING})
     WHERE meant_by_id IN (FROM wanted) OR meant_by_model IN (FROM wanted) OR meant_by_display IN (FROM wanted)
     ORDER BY published_on DESC, data_set, version`,
  );
  for await (const rows of versions) for (const row of rows) addVersion(row, read(row));
  const record = meantModel('r.model', 'r.organisations');
  const records = registry.stream(
    `WITH ${wanted} SELECT r.model AS version, r.model, r.organisations, r.access, r.licence_class, r.released_on,
       ${record.model} AS meant
     FROM model_record r JOIN data_set d ON d.id = r.data_set ${record.joins}
     WHERE r.organisations <> '' AND ${record.model} IN (FROM wanted)
     ORDER BY d.published_on DESC, d.id, r.model`,
  );
  for await (const rows of records) {
    for (const row of rows) {
      const meant = String(row.meant);
      if (!byRecord.has(meant)) byRecord.set(meant, read(row));
    }
  }
  return (meant) => {
    if (meant === null) return null;
    return byVersion.get(meant) ?? byModel.get(meant) ?? byRecord.get(meant) ?? null;
  };

  function addVersion(row: Row, facts: ModelFacts): void {
    const { meant_by_id: itself } = row;
    if (itself !== null && !byVersion.has(String(itself))) byVersion.set(String(itself), facts);
    for (const model of new Set([row.meant_by_model, row.meant_by_display])) {
      if (model === null) continue;
      const known = byModel.get(String(model));
      if (known === undefined) byModel.set(String(model), facts);
      else if (known && known.releasedOn !== facts.releasedOn) byModel.set(String(model), null);
    }
  }
});
