import { phrase } from '../contract/phrase.js';
import type { Fact, PublishedValueRow } from '../registry/facts.js';
import { parseName, parseNumber, parseReleaseDay } from './cells.js';
import { bareVersion } from './epoch-paper.js';
import { fault } from './fault.js';
import { entriesOf, parseYaml, type Structured, textOf } from './read-structured.js';
import { RowReader } from './row-reader.js';
import type { Source, SourceContext } from './source.js';
import type { UpstreamFiles } from './upstream-files.js';

/** Our measure by METR's name of it: the length of tasks done in half and in four fifths of the tries. */
const MEASURES = { p50_horizon_length: 'horizon', p80_horizon_length: 'horizon-80' } as const;
const GREATEST_MINUTES = 1e7;
/** METR marks the entries that it ran with Inspect. */
const SCAFFOLD = /_inspect$/;
const LAST_KEY = 'swaa_version';

/**
 * METR's time horizons: for each version the length in minutes of the tasks that it does in half of the tries,
 * with its 95 % interval. The row of a fact is the number of its entry.
 *
 * Source: https://metr.org/time-horizons/
 */
export const metrHorizon: Source = {
  id: 'metr-horizon',
  reads: 'METR’s YAML file of time horizons',
  async *facts(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
    const { dataSet } = context;
    const file = files.nameOf(null);
    const document = new Map(entriesOf(parseYaml(await files.text(), file)));
    const entries = entriesOf(document.get('results'));
    if (entries === null) throw fault('missing-column', '"results" is missing', file);
    if (!document.has(LAST_KEY))
      throw fault('truncated', phrase`"${LAST_KEY}", which ends the file, is missing`, file);
    if (entries.length === 0) throw fault('no-rows', '"results" has no entries', file);
    let number = 0;
    for (const [name, entry] of entries) {
      number += 1;
      const row = new RowReader(dataSet.id, file, number);
      const version = row.value('results', parseName(name));
      const day = row.value(
        'release_date',
        parseReleaseDay(textOf(entry, 'release_date'), dataSet.published_on),
      );
      const values = Object.keys(MEASURES).map((metric) =>
        horizonOf(entry, metric as keyof typeof MEASURES, row, number),
      );
      if (version === null) row.passOver('results', 'no version named');
      else if (!row.isInvalid) {
        const model = version.replace(SCAFFOLD, '');
        yield { table: 'version', row: { ...bareVersion(dataSet.id, version, day), model } };
        for (const value of values) {
          if (value) yield { table: 'published_value', row: { ...value, data_set: dataSet.id, version } };
        }
      }
      yield* row.drops;
    }
  },
};

function horizonOf(
  entry: Structured,
  metric: keyof typeof MEASURES,
  row: RowReader,
  number: number,
): Omit<PublishedValueRow, 'data_set' | 'version'> | null {
  const read = (field: string) =>
    row.value(`${metric}.${field}`, parseNumber(textOf(entry, 'metrics', metric, field)));
  const [value, low, high] = ['estimate', 'ci_low', 'ci_high'].map(read);
  if (value === null) {
    row.passOver(`${metric}.estimate`, 'no estimate');
    return null;
  }
  if (value <= 0 || value > GREATEST_MINUTES) {
    row.invalid(`${metric}.estimate`, `not between 0 and ${GREATEST_MINUTES} minutes`);
  } else if (low !== null && (low < 0 || low > value)) row.invalid(`${metric}.ci_low`, 'not below the value');
  else if (high !== null && high < value) row.invalid(`${metric}.ci_high`, 'below the value');
  return { measure: MEASURES[metric], value, low, high, row: number };
}
