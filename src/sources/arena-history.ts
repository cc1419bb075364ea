import type { ArenaRatingRow, Fact } from '../registry/facts.js';
import { licenceOf } from './access.js';
import { parseName, parseNumber, parseReleaseDay } from './cells.js';
import { Editions } from './editions.js';
import type { CsvRecord } from './read-csv.js';
import { RowReader } from './row-reader.js';
import type { Source, SourceContext } from './source.js';
import type { UpstreamFiles } from './upstream-files.js';

const COLUMNS = [
  'snapshot_date',
  'model',
  'arena_score',
  'ci_minus',
  'ci_plus',
  'votes',
  'organization',
  'license',
];
const GREATEST_RATING = 5000;

/**
 * Dated snapshots of the LMArena text leaderboard, oldest first. A rating is kept once for the snapshots in a
 * row in which rating, interval and votes stand unchanged.
 *
 * Source: https://lmarena.ai/leaderboard
 */
export const arenaHistory: Source = {
  id: 'arena-history',
  reads: 'a CSV file of dated snapshots of the LMArena text leaderboard',
  async *facts(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
    const file = files.nameOf(null);
    const editions = new Editions<ArenaRatingRow>(context.dataSet.id, sameFigures);
    const versions = new Set<string>();
    for await (const record of files.csv(null, () => ({ ordered: COLUMNS }))) {
      const row = new RowReader(context.dataSet.id, file, record.row);
      const rating = ratingOf(record, row, context);
      if (rating) checkPlace(editions, rating, row);
      const organisation = row.value('organization', parseName(record.cell('organization')));
      if (rating && row.drops.length === 0) {
        if (!versions.has(rating.version)) {
          versions.add(rating.version);
          yield {
            table: 'version',
            row: {
              data_set: context.dataSet.id,
              id: rating.version,
              model: rating.version,
              display_name: null,
              organisations: organisation ?? '',
              released_on: null,
              access: licenceOf(record.cell('license')).access,
              licence_class: licenceOf(record.cell('license')).licenceClass,
            },
          };
        }
        for (const ended of editions.add(rating.version, rating, true)) {
          yield { table: 'arena_rating', row: ended };
        }
      }
      yield* row.drops;
    }
    for (const standing of editions.rest()) yield { table: 'arena_rating', row: standing };
    for (const edition of editions.list()) yield { table: 'edition', row: edition };
  },
};

function checkPlace(editions: Editions<ArenaRatingRow>, rating: ArenaRatingRow, row: RowReader): void {
  const place = editions.placeOf(rating.first_on);
  if (place === 'earlier') row.passOver('snapshot_date', 'snapshot already read');
  else if (place === 'out of order') row.invalid('snapshot_date', 'before the day of an earlier row');
  else if (editions.has(rating.first_on, rating.version)) row.passOver('model', 'model already read');
}

function ratingOf(record: CsvRecord, row: RowReader, { dataSet }: SourceContext): ArenaRatingRow | null {
  const number = (column: string) => row.value(column, parseNumber(record.cell(column)));
  const day = row.value('snapshot_date', parseReleaseDay(record.cell('snapshot_date'), dataSet.published_on));
  const version = row.value('model', parseName(record.cell('model')));
  const [rating, below, above] = ['arena_score', 'ci_minus', 'ci_plus'].map(number);
  const votes = number('votes');
  if (version === null) row.passOver('model', 'no model named');
  if (day === null) row.passOver('snapshot_date', 'no day');
  if (rating === null) row.passOver('arena_score', 'no rating');
  else if (Math.abs(rating) > GREATEST_RATING) row.invalid('arena_score', `beyond ${GREATEST_RATING} points`);
  if (below !== null && below < 0) row.invalid('ci_minus', 'below 0');
  if (above !== null && above < 0) row.invalid('ci_plus', 'below 0');
  if (votes !== null && !(Number.isInteger(votes) && votes >= 0 && votes < 2 ** 31)) {
    row.invalid('votes', 'not a count');
  }
  if (version === null || day === null || rating === null || row.isInvalid) return null;
  return {
    data_set: dataSet.id,
    category: 'overall',
    version,
    first_on: day,
    last_on: day,
    rating,
    low: below === null ? null : rating - below,
    high: above === null ? null : rating + above,
    votes,
    row: record.row,
  };
}

function sameFigures(earlier: ArenaRatingRow, later: ArenaRatingRow): boolean {
  return (['rating', 'low', 'high', 'votes'] as const).every((field) => earlier[field] === later[field]);
}
