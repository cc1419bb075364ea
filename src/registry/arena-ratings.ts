import { dayNumber } from '../contract/index.js';
import { meantModel } from './model-identities.js';
import { perRegistry } from './per-registry.js';

/** A day on which the arena published ratings. */
export interface ArenaEdition {
  readonly dataSet: string;
  /** ISO day. */
  readonly publishedOn: string;
}

/** A rating in one edition, with its published 95 % interval. */
export interface ArenaRating {
  readonly version: string;
  readonly rating: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly row: number;
  readonly organisations: string;
  readonly access: string;
  readonly licenceClass: string | null;
  /** What `meantModel` gives for the version; the version itself where no list has the name. */
  readonly meant: string;
}

const MEANT = meantModel('r.version', 'v.organisations');

/** Every edition of the arena that is held, newest first. */
export const arenaEditions = perRegistry(async (registry): Promise<readonly ArenaEdition[]> => {
  const rows = await registry.rows(
    `SELECT e.data_set, e.published_on FROM edition e JOIN data_set d ON d.id = e.data_set
     WHERE d.source IN ('arena-history', 'arena-categories') ORDER BY e.published_on DESC, e.data_set`,
  );
  return rows.map((row) => ({ dataSet: String(row.data_set), publishedOn: String(row.published_on) }));
});

/** The categories of an edition, in order. */
export const arenaCategoryNames = perRegistry(async (registry, dataSet: string): Promise<string[]> => {
  const rows = await registry.rows(
    'SELECT DISTINCT category FROM arena_rating WHERE data_set = $dataSet ORDER BY category',
    { dataSet },
  );
  return rows.map((row) => String(row.category));
});

/** The ratings of a category as an edition has them, by version. */
export const arenaRatings = perRegistry(
  async (
    registry,
    dataSet: string,
    publishedOn: string,
    category: string,
  ): Promise<readonly ArenaRating[]> => {
    const rows = await registry.rows(
      `SELECT r.version, r.rating, r.low, r.high, r.row, v.organisations, v.access, v.licence_class,
         coalesce(${MEANT.model}, r.version) AS meant
       FROM arena_rating r JOIN version v ON v.data_set = r.data_set AND v.id = r.version ${MEANT.joins}
       WHERE r.data_set = $dataSet AND r.category = $category
         AND r.first_on <= CAST($publishedOn AS DATE) AND r.last_on >= CAST($publishedOn AS DATE)
       ORDER BY r.version`,
      { dataSet, publishedOn, category },
    );
    return rows.map((row) => ({
      version: String(row.version),
      rating: Number(row.rating),
      low: row.low === null ? null : Number(row.low),
      high: row.high === null ? null : Number(row.high),
      row: Number(row.row),
      organisations: String(row.organisations),
      access: String(row.access),
      licenceClass: row.licence_class === null ? null : String(row.licence_class),
      meant: String(row.meant),
    }));
  },
);

/** A listing dates a model only where the edition before is at most so many days older. */
const LONGEST_PAUSE = 14;

/**
 * The first edition that lists a model under any of its names, by `meantModel`, where the edition before it is
 * near: then the model was released by that day, and hardly long before.
 */
export const firstListings = perRegistry(async (registry): Promise<ReadonlyMap<string, string>> => {
  const days = [...(await arenaEditions(registry))].map(({ publishedOn }) => publishedOn).reverse();
  const dated = new Set(
    days.filter((day, i) => {
      const [before, now] = [dayNumber(days[i - 1] ?? ''), dayNumber(day)];
      return before !== null && now !== null && now - before <= LONGEST_PAUSE;
    }),
  );
  const rows = await registry.rows(
    `SELECT coalesce(${MEANT.model}, r.version) AS meant, min(r.first_on) AS day
     FROM arena_rating r JOIN version v ON v.data_set = r.data_set AND v.id = r.version ${MEANT.joins}
     WHERE r.category = 'overall' GROUP BY ALL ORDER BY 1`,
  );
  const first = rows.map((row) => [String(row.meant), String(row.day)] as const);
  return new Map(first.filter(([, day]) => dated.has(day)));
});
