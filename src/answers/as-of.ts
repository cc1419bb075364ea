import { dayNumber, HeadwayError, isoDay, phrase, requireDay } from '../contract/index.js';
import type { MeasureTable } from './measures/index.js';

/** The release days of a measure's values, as day numbers: the first from `since`, and the newest. */
export function valueDays(table: MeasureTable, since: number): { first: number; newest: number } {
  const days = table.entries
    .filter((entry) => entry.access !== 'unreleased')
    .map((entry) => (entry.releasedOn === null ? null : dayNumber(entry.releasedOn)))
    .filter((day): day is number => day !== null && day >= since);
  if (days.length === 0) {
    throw new HeadwayError({
      code: 'no-values',
      what: phrase`no model released from ${isoDay(since)} has a value on ${table.measure}`,
      where: '--since',
      remedy: 'choose an earlier --since',
    });
  }
  return { first: Math.min(...days), newest: Math.max(...days) };
}

/** Frontiers are carried forward so many days at most: the work grows with every day. */
const CARRIED_DAYS = 3_653;

/**
 * The as-of day: the one asked for, or the newest release day with a value.
 *
 * @throws HeadwayError for a day before all values, after them without `carryForward`, or ten years after them
 */
export function asOfDay(
  table: MeasureTable,
  asked: string | null,
  since: number,
  carryForward: boolean,
): number {
  const { first, newest } = valueDays(table, since);
  if (asked === null) return newest;
  const day = requireDay(asked, '--as-of');
  if (day < first) {
    throw new HeadwayError({
      code: 'before-all-data',
      what: phrase`${asked} is before the first release with a value on ${table.measure}, ${isoDay(first)}`,
      where: '--as-of',
      remedy: phrase`choose a day from ${isoDay(first)} to ${isoDay(newest)}`,
    });
  }
  if (day > newest && !carryForward) {
    throw new HeadwayError({
      code: 'after-all-data',
      what: phrase`${asked} is after the newest release with a value on ${table.measure}, ${isoDay(newest)}`,
      where: '--as-of',
      remedy: 'choose that day, or add --carry-forward to hold the frontiers as they stood',
    });
  }
  if (day > newest + CARRIED_DAYS) {
    throw new HeadwayError({
      code: 'too-late',
      what: phrase`${asked} is more than ten years after the newest release with a value on ${table.measure}, ${isoDay(newest)}`,
      where: '--as-of',
      remedy: phrase`choose a day up to ${isoDay(newest + CARRIED_DAYS)}`,
    });
  }
  return day;
}
