import { dayNumber, isoDay } from '../../contract/index.js';
import { matches, parsePredicate } from '../../registry/index.js';
import type { Entry, MeasureTable, TableDraws } from '../measures/index.js';

/** The best model of a group by a day: its value, and the group's best in each draw. */
export interface Best {
  readonly entry: Entry;
  /** Released by the day, with a value. */
  readonly entries: readonly Entry[];
  readonly draws: Float64Array | null;
}

/** The entries of a group that were out by a day (null: all that have one), best first. */
export function entriesOf(table: MeasureTable, predicate: string, until: string | null): Entry[] {
  const group = parsePredicate(predicate, 'group');
  return table.entries
    .filter(
      (entry) =>
        entry.access !== 'unreleased' &&
        entry.releasedOn !== null &&
        (until === null || entry.releasedOn <= until) &&
        matches(group, entry) === true,
    )
    .sort((x, y) => y.value - x.value || (x.version < y.version ? -1 : 1));
}

/** Null where the group has no model with a value by the day. */
export function bestOf(entries: readonly Entry[], draws: TableDraws | null): Best | null {
  if (entries.length === 0) return null;
  if (draws === null) return { entry: entries[0], entries, draws: null };
  const best = new Float64Array(draws.count).fill(Number.NEGATIVE_INFINITY);
  for (let draw = 0; draw < draws.count; draw++) {
    for (const { id, value } of entries) {
      const drawn = draws.value(draw, id);
      best[draw] = Math.max(best[draw], Number.isNaN(drawn) ? value : drawn);
    }
  }
  return { entry: entries[0], entries, draws: best };
}

/** The day so many months before a day, ISO. */
export function monthsBefore(day: string, months: number): string {
  return isoDay((dayNumber(day) as number) - Math.round((months * 365.25) / 12));
}
