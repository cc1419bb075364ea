import { dayNumber, HeadwayError, type MeasureNote, phrase } from '../../contract/index.js';
import {
  type ArenaEdition,
  type ArenaRating,
  arenaCategoryNames,
  arenaEditions,
  arenaRatings,
  type DataSetFacts,
  dataSets,
  factsOfMeant,
  factsReader,
  firstListings,
  type ModelFacts,
  type Registry,
} from '../../registry/index.js';
import type { Entry, MeasureTable } from './measure-table.js';
import { NORMAL_975, posteriorOfPublished } from './posterior-of-published.js';

const OVERALL = 'overall';

/** Where the release day of a model of the arena comes from. */
type DayBasis = 'facts' | 'name' | 'listing' | 'unknown';

/**
 * The measures `arena` and `arena:CATEGORY`: ratings as published, each edition a vintage.
 *
 * The arena names no release days. They come from what else is known of the name; else from a day in the name;
 * else from the first edition that lists the model, which is at the earliest its release.
 */
export async function arena(
  registry: Registry,
  category: string | null,
  vintage: string | null,
): Promise<MeasureTable> {
  const edition = await chooseEdition(registry, category, vintage);
  const chosen = await chooseCategory(registry, category, edition);
  const ratings = await arenaRatings(registry, edition.dataSet, edition.publishedOn, chosen);
  const facts = await arenaFacts(registry);
  const described = ratings.map((rating) => facts(rating));
  const entries = ratings.map(
    ({ rating, row }, id): Entry => ({
      ...described[id].facts,
      id,
      value: rating,
      scores: 0,
      source: { dataSet: edition.dataSet, row },
    }),
  );
  const errors = ratings.map(({ low, high }) =>
    low === null || high === null ? null : (high - low) / (2 * NORMAL_975),
  );
  const known = errors.length > 0 && errors.every((error) => error !== null);
  const values = new Map(entries.map((entry) => [entry.version, entry.value]));
  return {
    measure: category === null ? 'arena' : `arena:${chosen}`,
    vintage: edition.publishedOn,
    unit: 'rating',
    dataSets: (await dataSets(registry)).filter((set: DataSetFacts) => set.id === edition.dataSet),
    entries,
    draws: known
      ? async (count, seed) =>
          posteriorOfPublished(entries, errors.map(Number), count, seed, '95-percent-intervals')
      : null,
    refit: null,
    upper: (version) => values.get(version) ?? Number.POSITIVE_INFINITY,
    notes: [daysNote(described.map(({ basis }) => basis))],
  };
}

async function chooseEdition(
  registry: Registry,
  category: string | null,
  vintage: string | null,
): Promise<ArenaEdition> {
  const editions = await arenaEditions(registry);
  const sets = await dataSets(registry);
  const withCategories = new Set(
    sets.filter((set) => set.source === 'arena-categories').map((set) => set.id),
  );
  const held = editions.filter(({ dataSet }) => category === null || withCategories.has(dataSet));
  const found = held.find(({ publishedOn }) => vintage === null || publishedOn <= vintage);
  if (found) return found;
  const days = held.map(({ publishedOn }) => publishedOn);
  throw new HeadwayError({
    code: 'no-vintage',
    what: phrase`no data for ${category === null ? 'arena' : `arena:${category}`} were published by ${vintage ?? phrase`now`}`,
    where: '--vintage',
    remedy:
      days.length > 0
        ? phrase`${days.length} vintages are held, from ${days.at(-1)} to ${days[0]}`
        : 'run headway sync',
  });
}

async function chooseCategory(
  registry: Registry,
  category: string | null,
  edition: ArenaEdition,
): Promise<string> {
  if (category === null) return OVERALL;
  const names = await arenaCategoryNames(registry, edition.dataSet);
  const found = names.find((name) => name.toLowerCase() === category.toLowerCase());
  if (found) return found;
  throw new HeadwayError({
    code: 'unknown-category',
    what: phrase`the arena has no category "${category}"`,
    where: '--measure',
    remedy: phrase`use arena: with one of ${names}`,
  });
}

/** Gives the facts of a rated version: what the arena states, filled in from what is known of the name. */
async function arenaFacts(
  registry: Registry,
): Promise<(rating: ArenaRating) => { facts: ModelFacts; basis: DayBasis }> {
  const known = await factsOfMeant(registry);
  const listings = await firstListings(registry);
  const read = await factsReader(registry);
  return (rating) => {
    const { version, meant } = rating;
    const other = known(meant);
    const stated = read({
      model: other?.model ?? version,
      version,
      organisations: rating.organisations,
      access: rating.access,
      licence_class: rating.licenceClass,
      released_on: null,
    });
    const [day, basis] = dayOf(version, other, listings.get(meant) ?? null);
    const byOther = other !== null && other.access !== 'unknown';
    return {
      basis,
      facts: {
        ...stated,
        organisations: other?.organisations ?? stated.organisations,
        countries: other && other.countries.length > 0 ? other.countries : stated.countries,
        access: byOther ? other.access : stated.access,
        licenceClass: byOther ? other.licenceClass : stated.licenceClass,
        releasedOn: day,
      },
    };
  };
}

function dayOf(version: string, other: ModelFacts | null, listed: string | null): [string | null, DayBasis] {
  if (other?.releasedOn) return [other.releasedOn, 'facts'];
  const named = dayInName(version);
  if (named !== null) return [named, 'name'];
  return [listed, listed === null ? 'unknown' : 'listing'];
}

/** A day of the calendar written in a name, as in `gpt-4o-2024-05-13` or `claude-3-5-sonnet-20240620`. */
function dayInName(name: string): string | null {
  const parts = /(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(name);
  if (!parts) return null;
  const day = `${parts[1]}-${parts[2]}-${parts[3]}`;
  return dayNumber(day) === null ? null : day;
}

function daysNote(bases: readonly DayBasis[]): MeasureNote {
  const count = (basis: DayBasis) => bases.filter((one) => one === basis).length;
  return {
    code: 'arena-release-days',
    models: bases.length,
    fromFacts: count('facts'),
    fromName: count('name'),
    fromListing: count('listing'),
    unknown: count('unknown'),
  };
}
