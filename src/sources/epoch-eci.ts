import type { Fact } from '../registry/facts.js';
import { parseNumber } from './cells.js';
import { BY_MODEL, BY_VERSION, type EpochColumns, versionOf } from './epoch-version.js';
import type { CsvRecord } from './read-csv.js';
import { RowReader } from './row-reader.js';
import type { Source, SourceContext } from './source.js';
import type { UpstreamFiles } from './upstream-files.js';

const GREATEST_VALUE = 1000;

/**
 * Epoch’s published ECI: one row a version (a model in the edition of February 2026), a value or none yet.
 *
 * Source: https://epoch.ai/benchmarks
 */
export const epochEci: Source = {
  id: 'epoch-eci',
  reads: 'a CSV file of Epoch’s published Capabilities Index',
  async *facts(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
    const file = files.nameOf(null);
    const seen = new Set<string>();
    let columns = BY_VERSION;
    const records = files.csv(null, (header) => {
      if (header.includes(BY_MODEL.value)) columns = BY_MODEL;
      return { ordered: columns.required };
    });
    for await (const record of records) {
      const row = new RowReader(context.dataSet.id, file, record.row);
      const version = versionOf(record, columns, row, context);
      const value = publishedValue(record, columns, row);
      if (version && seen.has(version.id)) row.passOver(columns.version, 'version already read');
      else if (version && !row.isInvalid) {
        seen.add(version.id);
        yield { table: 'version', row: version };
        if (value) {
          const names = { data_set: context.dataSet.id, measure: 'eci', version: version.id };
          yield { table: 'published_value', row: { ...names, ...value, row: record.row } };
        }
      }
      yield* row.drops;
    }
  },
};

interface PublishedValue {
  value: number;
  low: number | null;
  high: number | null;
}

function publishedValue(record: CsvRecord, columns: EpochColumns, row: RowReader): PublishedValue | null {
  const read = (column: string | null) =>
    column === null ? null : row.value(column, parseNumber(record.cell(column)));
  const value = read(columns.value);
  const low = read(columns.low);
  const high = read(columns.high);
  if (value === null) return null;
  if (Math.abs(value) > GREATEST_VALUE) row.invalid(columns.value, `beyond ${GREATEST_VALUE} points`);
  else if (low !== null && low > value) row.invalid(columns.low as string, 'above the value');
  else if (high !== null && high < value) row.invalid(columns.high as string, 'below the value');
  return { value, low, high };
}
