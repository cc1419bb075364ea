import { factsReader, splitList } from './model-facts.js';
import { modelIdentities } from './model-identities.js';
import { perRegistry } from './per-registry.js';
import type { ModelFacts } from './predicate/matches.js';

/** A model as a list of models describes it. */
export interface ModelRecord extends ModelFacts {
  readonly dataSet: string;
  readonly organisationKinds: readonly string[];
  /** As the list has them: for comparison only. */
  readonly upstreamCountries: readonly string[];
  readonly modalities: readonly string[];
  readonly parameters: number | null;
  /** FLOP. */
  readonly trainingCompute: number | null;
  readonly hardware: readonly string[];
  readonly hardwareQuantity: number | null;
  readonly baseModels: readonly string[];
  readonly confidence: string;
  readonly row: number;
}

/**
 * Every model of the lists published on one day, each once: as the first list (by its id) that has it. What
 * a list itself marks as wrong is left out.
 *
 * @param publishedOn ISO day
 */
export const modelRecords = perRegistry(
  async (registry, publishedOn: string): Promise<readonly ModelRecord[]> => {
    const read = await factsReader(registry);
    const identity = await modelIdentities(registry);
    const rows = await registry.rows(
      `SELECT r.*, r.model AS version FROM model_record r JOIN data_set d ON d.id = r.data_set
       WHERE d.published_on = CAST($publishedOn AS DATE) AND r.confidence <> 'Wrong'
       ORDER BY r.data_set DESC, r.model`,
      { publishedOn },
    );
    const records = new Map<string, ModelRecord>();
    for (const row of rows) {
      const name = identity(String(row.model), String(row.organisations)) ?? String(row.model);
      if (records.has(name)) continue;
      const number = (column: string) => (row[column] === null ? null : Number(row[column]));
      records.set(name, {
        ...read(row),
        dataSet: String(row.data_set),
        organisationKinds: splitList(row.organisation_kinds),
        upstreamCountries: splitList(row.upstream_countries),
        modalities: splitList(row.modalities),
        parameters: number('parameters'),
        trainingCompute: number('training_compute'),
        hardware: splitList(row.hardware),
        hardwareQuantity: number('hardware_quantity'),
        baseModels: splitList(row.base_models),
        confidence: String(row.confidence),
        row: Number(row.row),
      });
    }
    return [...records.values()];
  },
);
