import type { Fact, ModelRecordRow } from '../registry/facts.js';
import { accessOf } from './access.js';
import { type Cell, parseName, parseNumber, parseOrganisations, parseReleaseDay } from './cells.js';
import type { CsvRecord } from './read-csv.js';
import { RowReader } from './row-reader.js';
import type { Source, SourceContext } from './source.js';
import type { UpstreamFiles } from './upstream-files.js';

/** Where Epoch’s three tables of models keep what differs between them. */
interface ModelColumns {
  readonly model: string;
  readonly countries: string;
}

const BY_MODEL: ModelColumns = { model: 'Model', countries: 'Country (of organization)' };
const BY_SYSTEM: ModelColumns = { model: 'System', countries: 'Country (from Organization)' };
const ANYWHERE = [
  'Publication date',
  'Organization',
  'Parameters',
  'Training compute (FLOP)',
  'Training hardware',
  'Hardware quantity',
  'Model accessibility',
  'Base model',
  'Confidence',
];
const KINDS = 'Organization categorization';
const GREATEST = { Parameters: 1e16, 'Training compute (FLOP)': 1e30, 'Hardware quantity': 1e8 };
const NONE: ReadonlySet<string> = new Set();

/**
 * Epoch’s tables of models: notable, large-scale, and (2024) all. Notes, abstracts, authors and links to papers
 * are not read; the countries are kept for comparison only.
 *
 * Source: https://epoch.ai/data/ai-models
 */
export const epochModels: Source = {
  id: 'epoch-models',
  reads: 'a CSV file of Epoch’s tables of models',
  async *facts(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
    const file = files.nameOf(null);
    const seen = new Set<string>();
    let columns = BY_MODEL;
    let withKinds = false;
    const expected = (header: readonly string[]) => {
      if (!header.includes(BY_MODEL.model)) columns = BY_SYSTEM;
      withKinds = header.includes(KINDS);
      return { ordered: [columns.model, 'Domain'], anywhere: [...ANYWHERE, columns.countries] };
    };
    const records = files.csv(null, expected, { openEnd: true });
    for await (const record of records) {
      const row = new RowReader(context.dataSet.id, file, record.row);
      const model = modelOf(record, columns, withKinds, row, context);
      if (model && seen.has(model.model)) row.passOver(columns.model, 'model already read');
      else if (model && !row.isInvalid) {
        seen.add(model.model);
        yield { table: 'model_record', row: model };
      }
      yield* row.drops;
    }
  },
};

function modelOf(
  record: CsvRecord,
  columns: ModelColumns,
  withKinds: boolean,
  row: RowReader,
  { dataSet, organisations }: SourceContext,
): ModelRecordRow | null {
  const list = (column: string, known = NONE) =>
    row.value(column, parseOrganisations(record.cell(column), known)) ?? '';
  const number = (column: keyof typeof GREATEST) =>
    row.value(column, parsePositive(record.cell(column), GREATEST[column]));
  const model = row.value(columns.model, parseName(record.cell(columns.model)));
  if (model === null) {
    row.passOver(columns.model, 'no model named');
    return null;
  }
  const access = accessOf(record.cell('Model accessibility'));
  if (access === null) row.passOver('Model accessibility', 'access in words not known: taken as unknown');
  return {
    data_set: dataSet.id,
    model,
    organisations: list('Organization', organisations),
    organisation_kinds: withKinds ? list(KINDS) : '',
    upstream_countries: list(columns.countries),
    released_on: row.value(
      'Publication date',
      parseReleaseDay(record.cell('Publication date'), dataSet.published_on),
    ),
    modalities: list('Domain'),
    parameters: number('Parameters'),
    training_compute: number('Training compute (FLOP)'),
    hardware: list('Training hardware'),
    hardware_quantity: number('Hardware quantity'),
    access: access?.access ?? 'unknown',
    licence_class: access?.licenceClass ?? null,
    base_models: list('Base model'),
    confidence: row.value('Confidence', parseName(record.cell('Confidence'))) ?? '',
    row: record.row,
  };
}

function parsePositive(text: string, greatest: number): Cell<number> {
  const parsed = parseNumber(text);
  if (!('value' in parsed)) return parsed;
  if (parsed.value <= 0) return { invalid: 'not above 0' };
  return parsed.value > greatest ? { invalid: `above ${greatest}` } : parsed;
}
