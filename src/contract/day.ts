import { HeadwayError } from './error.js';

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The number of a day: whole days since 1970-01-01, proleptic Gregorian, no time zone.
 *
 * @param iso a day as `YYYY-MM-DD`
 * @returns the day's number, or null when the text is not a day of the calendar
 */
export function dayNumber(iso: string): number | null {
  const parts = ISO_DAY.exec(iso);
  if (!parts) return null;
  const number = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / MILLISECONDS_PER_DAY;
  return isoDay(number) === iso ? number : null;
}

/** The ISO day of a day number. */
export function isoDay(number: number): string {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** A day number from a flag or a query parameter; a `HeadwayError` names the flag. */
export function requireDay(iso: string, where: string): number {
  const number = dayNumber(iso);
  if (number === null) {
    throw new HeadwayError({
      code: 'not-a-day',
      what: `"${iso}" is not a day`,
      where,
      remedy: 'write it as YYYY-MM-DD, for example 2026-01-31',
    });
  }
  return number;
}
