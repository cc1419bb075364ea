import { type GapAnswer, type GapQuery, isoDay, requireDay } from '../contract/index.js';
import { byDay, frontierOf, gapStatistics } from '../measure/index.js';
import { valueDays } from './as-of.js';
import type { MeasureTable } from './measures/index.js';
import type { PublishedEdition } from './published-editions.js';

/**
 * The same gap on Epoch's index as published, in every other vintage that is held, without intervals: on the
 * same day where the vintage reaches it, else on its own newest day. The newest first.
 *
 * @param editions the oldest first
 */
export function otherVintages(
  editions: readonly PublishedEdition[],
  query: GapQuery,
  table: MeasureTable,
  asOf: number,
): GapAnswer['otherVintages'] {
  const since = requireDay(query.since, '--since');
  return [...editions]
    .reverse()
    .filter(({ vintage }) => table.measure !== 'eci' || vintage !== table.vintage)
    .map(({ vintage, table: other, sides }) => {
      const day = Math.min(asOf, valueDays(other, since).newest);
      const [leader, follower] = [sides.leader, sides.follower].map((releases) =>
        frontierOf(byDay(releases), since, day),
      );
      const span = { since, asOf: day, tolerance: query.tolerance, definitionsOnly: true };
      const { daily, atRelease, firstReach } = gapStatistics(leader, follower, span);
      const months = { daily, 'at-release': atRelease, 'first-reach': firstReach }[query.method];
      return {
        measure: 'eci',
        vintage,
        asOf: isoDay(day),
        months: Number.isNaN(months) ? null : months,
        firstReachMonths: Number.isNaN(firstReach) ? null : firstReach,
      };
    });
}
