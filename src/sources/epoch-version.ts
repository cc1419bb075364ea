import type { VersionRow } from '../registry/facts.js';
import { accessOf } from './access.js';
import { parseName, parseOrganisations, parseReleaseDay } from './cells.js';
import type { CsvRecord } from './read-csv.js';
import type { RowReader } from './row-reader.js';
import type { SourceContext } from './source.js';

/** Where Epoch’s tables of versions keep what. The February 2026 edition names its columns otherwise. */
export interface EpochColumns {
  readonly version: string;
  readonly model: string;
  readonly displayName: string;
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly released: string;
  readonly organisation: string;
  readonly access: string;
  /** The columns that must be there, in their order. */
  readonly required: readonly string[];
}

export const BY_VERSION: EpochColumns = {
  version: 'Model version',
  model: 'Model name',
  displayName: 'Display name',
  value: 'ECI Score',
  low: null,
  high: null,
  released: 'Release date',
  organisation: 'Organization',
  access: 'Model accessibility',
  required: [
    'Model version',
    'ECI Score',
    'Release date',
    'Organization',
    'Model accessibility',
    'Model name',
    'Display name',
  ],
};

export const BY_MODEL: EpochColumns = {
  version: 'Model',
  model: 'Model',
  displayName: 'Display name',
  value: 'eci',
  low: 'eci_ci_low',
  high: 'eci_ci_high',
  released: 'date',
  organisation: 'Organization',
  access: 'Model accessibility',
  required: [
    'Model',
    'Display name',
    'eci',
    'eci_ci_low',
    'eci_ci_high',
    'date',
    'Organization',
    'Model accessibility',
  ],
};

/** The version that a row describes; null, with the reason in `row`, when it names none or states what cannot be. */
export function versionOf(
  record: CsvRecord,
  columns: EpochColumns,
  row: RowReader,
  context: SourceContext,
): VersionRow | null {
  const { dataSet, organisations } = context;
  const cell = (column: string) => record.cell(column);
  const id = row.value(columns.version, parseName(cell(columns.version)));
  if (id === null) {
    row.passOver(columns.version, 'no version named');
    return null;
  }
  const access = accessOf(cell(columns.access));
  if (access === null) row.passOver(columns.access, 'access in words not known: taken as unknown');
  const version: VersionRow = {
    data_set: dataSet.id,
    id,
    model: row.value(columns.model, parseName(cell(columns.model))) ?? id,
    display_name: row.value(columns.displayName, parseName(cell(columns.displayName))),
    organisations:
      row.value(columns.organisation, parseOrganisations(cell(columns.organisation), organisations)) ?? '',
    released_on: row.value(columns.released, parseReleaseDay(cell(columns.released), dataSet.published_on)),
    access: access?.access ?? 'unknown',
    licence_class: access?.licenceClass ?? null,
  };
  return row.isInvalid ? null : version;
}
