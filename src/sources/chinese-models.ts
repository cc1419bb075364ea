import type { CensusEntryRow, Fact } from '../registry/facts.js';
import { provinceOf } from '../registry/provinces.js';
import { type Cell, parseName, parseNumber, parseReleaseDay } from './cells.js';
import { Editions } from './editions.js';
import { RowReader } from './row-reader.js';
import type { Source, SourceContext } from './source.js';
import type { UpstreamFiles } from './upstream-files.js';

const COLUMNS = ['snapshot_date', 'row', 'organisation', 'model', 'province_city', 'category'];

/**
 * Dated snapshots of a public list of Chinese language models, oldest first. Entries without a name are kept:
 * the list counts them. Websites, notes and links are not read.
 *
 * Source: https://github.com/wgwang/awesome-LLMs-In-China
 */
export const chineseModels: Source = {
  id: 'chinese-models',
  reads: 'a CSV file of dated snapshots of the list awesome-LLMs-In-China',
  async *facts(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
    const { dataSet } = context;
    const file = files.nameOf(null);
    const editions = new Editions<CensusEntryRow>(dataSet.id, sameEntry);
    let day: string | null = null;
    let number = 0;
    for await (const record of files.csv(null, () => ({ ordered: COLUMNS }))) {
      const row = new RowReader(dataSet.id, file, record.row);
      const text = (column: string) => row.value(column, parseName(visible(record.cell(column)))) ?? '';
      const edition = row.value(
        'snapshot_date',
        parseReleaseDay(record.cell('snapshot_date'), dataSet.published_on),
      );
      row.value('row', parsePlace(record.cell('row')));
      if (edition === null) row.passOver('snapshot_date', 'no day');
      else if (editions.placeOf(edition) !== 'newest') {
        row.invalid('snapshot_date', 'before the day of an earlier row');
      }
      number = edition === day ? number + 1 : 1;
      day = edition ?? day;
      const place = text('province_city');
      const province = provinceOf(place);
      if (place !== '' && province === null) row.passOver('province_city', 'a place not known: no province');
      const entry: CensusEntryRow = {
        data_set: dataSet.id,
        number,
        first_on: edition ?? '',
        last_on: edition ?? '',
        organisation: text('organisation'),
        model: text('model'),
        place,
        province,
        category: text('category'),
        row: record.row,
      };
      if (edition !== null && !row.isInvalid) {
        for (const ended of editions.add(String(number), entry, entry.model !== '')) {
          yield { table: 'census_entry', row: ended };
        }
      }
      yield* row.drops;
    }
    for (const standing of editions.rest()) yield { table: 'census_entry', row: standing };
    for (const edition of editions.list()) yield { table: 'edition', row: edition };
  },
};

/** The list's own numbers restart within an edition, so they are checked and not kept. */
function parsePlace(text: string): Cell<number> {
  const parsed = parseNumber(text);
  if (!('value' in parsed)) return parsed;
  const { value } = parsed;
  return Number.isInteger(value) && value > 0 && value < 100_000
    ? parsed
    : { invalid: 'not a place in a list' };
}

/** The list has zero-width spaces at the ends of cells. */
function visible(text: string): string {
  return text.replace(/^[\u200b\s]+|[\u200b\s]+$/gu, '');
}

function sameEntry(earlier: CensusEntryRow, later: CensusEntryRow): boolean {
  return (['organisation', 'model', 'place', 'category'] as const).every(
    (field) => earlier[field] === later[field],
  );
}
