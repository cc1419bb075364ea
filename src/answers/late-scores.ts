import { dayNumber, type GapAnswer, type GapQuery, isoDay, requireDay } from '../contract/index.js';
import { lateScores } from '../measure/index.js';
import type { PublishedEdition } from './published-editions.js';

/** An edition nearer than this to the one before tells of the same models and is left out. */
const APART_DAYS = 30;

/**
 * What models scored later did to the same gap in earlier editions of Epoch's index, each as many days before its edition
 * as the as-of day is before the vintage that was asked for. Values are those of the newest edition throughout; a
 * model counts as scored then if any of its versions was.
 *
 * @param vintage of the measure that was asked for
 * @returns null where no earlier edition tells: before two editions are held, or where a group is not yet there
 */
export function lateScoresOf(
  editions: readonly PublishedEdition[],
  query: GapQuery,
  vintage: string,
  asOf: number,
): GapAnswer['lateScores'] {
  const newest = editions.at(-1);
  const daysBefore = (dayNumber(vintage) as number) - asOf;
  if (!newest || daysBefore < 0) return null;
  const since = requireDay(query.since, '--since');
  const found = editionsApart(editions.slice(0, -1)).flatMap((edition) => {
    const scored = new Set(edition.table.entries.map(({ model }) => model));
    const on = (dayNumber(edition.vintage) as number) - daysBefore;
    const late = lateScores(
      newest.sides.leader,
      newest.sides.follower,
      (id) => scored.has(newest.table.entries[id].model),
      { since, on, tolerance: query.tolerance },
    );
    return late ? [{ vintage: edition.vintage, on: isoDay(on), ...late }] : [];
  });
  return found.length === 0 ? null : { measure: 'eci', daysBefore, editions: found };
}

function editionsApart(editions: readonly PublishedEdition[]): PublishedEdition[] {
  const apart: PublishedEdition[] = [];
  const day = ({ vintage }: PublishedEdition) => dayNumber(vintage) as number;
  for (const edition of editions) {
    const last = apart.at(-1);
    if (!last || day(edition) - day(last) >= APART_DAYS) apart.push(edition);
  }
  return apart;
}
