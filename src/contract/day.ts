import { HeadwayError } from './error.js';
import { phrase } from './phrase.js';

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days are few and asked for often: they are remembered, in both directions. */
const MOST_REMEMBERED = 20_000;
const read = new Map<string, number>();
const written = new Map<number, string>();

/**
 * The number of a day: whole days since 1970-01-01, proleptic Gregorian, no time zone.
 *
 * @param iso a day as `YYYY-MM-DD`
 * @returns the day's number, or null when the text is not a day of the calendar
 */
export function dayNumber(iso: string): number | null {
  let number: number | null | undefined = read.get(iso);
  if (number === undefined) {
    number = numberOf(iso);
    if (read.size >= MOST_REMEMBERED) read.clear();
    if (number !== null) read.set(iso, number);
  }
  return number;
}

function numberOf(iso: string): number | null {
  const parts = ISO_DAY.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_PER_DAY;
}

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The ISO day of a day number. */
export function isoDay(number: number): string {
  let iso = written.get(number);
  if (iso === undefined) {
    iso = new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
    if (written.size >= MOST_REMEMBERED) written.clear();
    written.set(number, iso);
  }
  return iso;
}

/** A day number from a flag or a query parameter; a `HeadwayError` names the flag. */
export function requireDay(iso: string, where: string): number {
  const number = dayNumber(iso);
  if (number === null) {
    throw new HeadwayError({
      code: 'not-a-day',
      what: phrase`"${iso}" is not a day`,
      where,
      remedy: 'write it as YYYY-MM-DD, for example 2026-01-31',
    });
  }
  return number;
}
