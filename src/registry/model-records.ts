import { factsReader, splitList } from './model-facts.js';
import { meantModel } from './model-identities.js';
import type { ModelFacts } from './predicate/matches.js';
import type { Registry } from './registry.js';

/** What the lists of models state of a model's size. */
export type SizeColumn = 'parameters' | 'training_compute';

/** A model as a list of models describes it, with one figure of its size: parameters, or FLOP. */
export interface SizedModel extends ModelFacts {
  readonly dataSet: string;
  readonly value: number;
  /** As the list has them: for comparison only. */
  readonly upstreamCountries: readonly string[];
  /** The list's word for how sure it is. */
  readonly confidence: string;
  readonly row: number;
}

const RECORD = meantModel('r.model', 'r.organisations');
/** Every model of the lists of a day, each once: as the first list (by its id, from the last) that has it. */
const LISTED = `SELECT r.* FROM model_record r JOIN data_set d ON d.id = r.data_set ${RECORD.joins}
  WHERE d.published_on = CAST($publishedOn AS DATE) AND r.confidence <> 'Wrong'
  QUALIFY row_number() OVER (PARTITION BY coalesce(${RECORD.model}, r.model) ORDER BY r.data_set DESC, r.model) = 1`;

/**
 * The models of the lists published on one day of which a size is stated, in the order of the lists and their names.
 * What a list itself marks as wrong is left out.
 *
 * @param publishedOn ISO day
 */
export async function sizedModels(
  registry: Registry,
  column: SizeColumn,
  publishedOn: string,
): Promise<SizedModel[]> {
  const read = await factsReader(registry);
  const models: SizedModel[] = [];
  const stream = registry.stream(
    `SELECT data_set, model AS version, model, organisations, access, licence_class, released_on, confidence, row,
       upstream_countries, ${column} AS size
     FROM (${LISTED}) WHERE ${column} IS NOT NULL ORDER BY data_set DESC, model`,
    { publishedOn },
  );
  for await (const rows of stream) {
    for (const row of rows) {
      models.push({
        ...read(row),
        dataSet: String(row.data_set),
        value: Number(row.size),
        upstreamCountries: splitList(row.upstream_countries),
        confidence: String(row.confidence),
        row: Number(row.row),
      });
    }
  }
  return models;
}

/** How many models the lists of a day hold, and of how many each size is stated. */
export async function sizesStated(
  registry: Registry,
  publishedOn: string,
): Promise<Record<SizeColumn | 'listed', number>> {
  const [counted] = await registry.rows(
    `SELECT count(*) AS listed, count(parameters) AS parameters, count(training_compute) AS training_compute
     FROM (${LISTED}) ORDER BY listed`,
    { publishedOn },
  );
  const { listed, parameters, training_compute } = counted;
  return {
    listed: Number(listed),
    parameters: Number(parameters),
    training_compute: Number(training_compute),
  };
}
