import type { ModelsAnswer } from '../../contract/index.js';
import { csv } from './csv.js';
import { figures } from './gap.js';

const COLUMNS = [
  'rank',
  'model',
  'version',
  'organisations',
  'countries',
  'access',
  'licence_class',
  'released_on',
  'value',
  'value_low',
  'value_high',
  'level',
  'record',
  'scores',
  'id',
  'measure',
  'as_of',
  'vintage',
];

/** The models, one a line, in full precision. */
export function modelsCsv(answer: ModelsAnswer): string {
  return csv(
    COLUMNS,
    answer.models.map((model) => [
      model.rank,
      model.model,
      model.version,
      model.organisations,
      model.countries,
      model.access,
      model.licenceClass,
      model.releasedOn,
      ...figures(model.value),
      model.value?.level ?? answer.level,
      model.record,
      model.scores,
      model.id,
      answer.measure,
      answer.asOf,
      answer.vintage,
    ]),
  );
}
