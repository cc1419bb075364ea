import type { ArenaRatingRow, Fact } from '../registry/facts.js';
import { parseName, parseNumber } from './cells.js';
import { bareVersion } from './epoch-paper.js';
import { fault } from './fault.js';
import { entriesOf, parseJson, type Structured, textOf } from './read-structured.js';
import { RowReader } from './row-reader.js';
import type { Source, SourceContext } from './source.js';
import type { UpstreamFiles } from './upstream-files.js';

const GREATEST_RATING = 5000;
/** The publisher's name of the category with every prompt. */
const OVERALL = 'full';

/**
 * LMArena's text ratings by category, with 95 % intervals, as one edition. Ratings are kept to two decimals. The
 * row of a fact is the number of its entry, counted over all categories.
 *
 * Source: https://lmarena.ai/leaderboard
 */
export const arenaCategories: Source = {
  id: 'arena-categories',
  reads: 'a JSON file of LMArena ratings by category',
  async *facts(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
    const { dataSet } = context;
    const file = files.nameOf(null);
    const categories = entriesOf(parseJson(await files.text(), file));
    if (categories === null || categories.some(([, models]) => entriesOf(models) === null)) {
      throw fault('missing-column', 'the file is not an object of categories', file);
    }
    const versions = new Set<string>();
    let number = 0;
    for (const [name, models] of categories) {
      for (const [model, figures] of entriesOf(models) as [string, Structured][]) {
        number += 1;
        const row = new RowReader(dataSet.id, file, number);
        const category = row.value('category', parseName(name));
        const version = row.value('model', parseName(model));
        const rating = ratingOf(figures, row);
        if (category === null) row.passOver('category', 'no category named');
        if (version === null) row.passOver('model', 'no model named');
        if (category !== null && version !== null && rating && !row.isInvalid) {
          if (!versions.has(version)) {
            versions.add(version);
            yield { table: 'version', row: bareVersion(dataSet.id, version, null) };
          }
          yield {
            table: 'arena_rating',
            row: {
              data_set: dataSet.id,
              category: category === OVERALL ? 'overall' : category,
              version,
              first_on: dataSet.published_on,
              last_on: dataSet.published_on,
              ...rating,
              votes: null,
              row: number,
            },
          };
        }
        yield* row.drops;
      }
    }
    if (number === 0) throw fault('no-rows', 'the file has no ratings', file);
    yield {
      table: 'edition',
      row: {
        data_set: dataSet.id,
        published_on: dataSet.published_on,
        entries: number,
        named: versions.size,
      },
    };
  },
};

function ratingOf(
  figures: Structured,
  row: RowReader,
): Pick<ArenaRatingRow, 'rating' | 'low' | 'high'> | null {
  const read = (field: string) => row.value(field, parseNumber(textOf(figures, field)));
  const [rating, low, high] = ['rating', 'rating_q025', 'rating_q975'].map(read);
  if (rating === null) {
    row.passOver('rating', 'no rating');
    return null;
  }
  if (Math.abs(rating) > GREATEST_RATING) row.invalid('rating', `beyond ${GREATEST_RATING} points`);
  else if (low !== null && low > rating) row.invalid('rating_q025', 'above the rating');
  else if (high !== null && high < rating) row.invalid('rating_q975', 'below the rating');
  const rounded = (value: number | null) => value && Math.round(value * 100) / 100;
  return { rating: Math.round(rating * 100) / 100, low: rounded(low), high: rounded(high) };
}
