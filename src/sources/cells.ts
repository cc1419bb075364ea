import { dayNumber, isoDay } from '../contract/day.js';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const EARLIEST_DAY = dayNumber('1950-01-01') as number;
const DAYS_AHEAD = 400;
const LONGEST_TEXT = 300;
const LONGEST_LIST = 3000;
const LINE_BREAKS = /\s*[\r\n\t]\s*/g;
const LIST_PIECES = /"[^"]*"(?=\s*(?:,|$))|[^,]+/g;
const LONGEST_ADDRESS = 2000;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** What a cell holds: a value, nothing, or something that cannot be. */
export type Cell<T> = { value: T } | { empty: true } | { invalid: string };

const EMPTY = { empty: true } as const;

/** A number that parses to its last character. */
export function parseNumber(text: string): Cell<number> {
  const trimmed = text.trim();
  if (trimmed === '') return EMPTY;
  if (!NUMBER.test(trimmed)) return { invalid: 'not a number' };
  const value = Number(trimmed) + 0;
  return Number.isFinite(value) ? { value } : { invalid: 'not a finite number' };
}

/**
 * A share as a fraction: `41.8%` is 0.418 whatever the scale, a bare number is multiplied by the scale.
 * Dividing by 100 rounds right where multiplying by 0.01 does not.
 */
export function parseFraction(text: string, scale: number): Cell<number> {
  const trimmed = text.trim();
  const percent = trimmed.endsWith('%');
  const parsed = parseNumber(percent ? trimmed.slice(0, -1) : trimmed);
  if (percent && 'empty' in parsed) return { invalid: 'not a number' };
  if (!('value' in parsed)) return parsed;
  return { value: scaled(parsed.value, percent ? 0.01 : scale) };
}

/** A value by a scale; by a whole divisor where the scale is its reciprocal. Adding 0 turns -0 into 0. */
export function scaled(value: number, scale: number): number {
  const divisor = Math.round(1 / scale);
  return (divisor > 1 && 1 / divisor === scale ? value / divisor : value * scale) + 0;
}

/** A release day: of the calendar, from 1950 to 400 days after the data set's own day. */
export function parseReleaseDay(text: string, publishedOn: string): Cell<string> {
  const trimmed = text.trim();
  if (trimmed === '') return EMPTY;
  const day = dayNumber(trimmed);
  if (day === null) return { invalid: 'not a day (YYYY-MM-DD)' };
  if (day < EARLIEST_DAY) return { invalid: `before ${isoDay(EARLIEST_DAY)}` };
  if (day > (dayNumber(publishedOn) as number) + DAYS_AHEAD) {
    return { invalid: `more than ${DAYS_AHEAD} days after the data set` };
  }
  return { value: trimmed };
}

/** A name: line breaks become spaces, the ends are trimmed, characters that do not print are refused. */
export function parseName(text: string): Cell<string> {
  const name = text.replace(LINE_BREAKS, ' ').trim();
  if (name === '') return EMPTY;
  if (name.length > LONGEST_TEXT) return { invalid: `longer than ${LONGEST_TEXT} characters` };
  if (UNPRINTABLE.test(name)) return { invalid: 'has characters that do not print' };
  return { value: name };
}

/** An address: http or https, without a name and password; written as the URL standard writes it. */
export function parseAddress(text: string): Cell<string> {
  const trimmed = text.trim();
  if (trimmed === '') return EMPTY;
  if (!URL.canParse(trimmed) || trimmed.length > LONGEST_ADDRESS) return { invalid: 'not an address' };
  const url = new URL(trimmed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { invalid: 'not an http address' };
  if (url.username || url.password) return { invalid: 'an address with a password' };
  return { value: url.href };
}

/**
 * The names in a cell of organisations, joined by ";". A comma separates, unless it stands within double quotes
 * or the piece with the comma is itself a name of the table.
 */
export function parseOrganisations(text: string, known: ReadonlySet<string>): Cell<string> {
  const cell = text.replace(LINE_BREAKS, ' ').trim();
  if (cell === '') return EMPTY;
  if (cell.length > LONGEST_LIST) return { invalid: `longer than ${LONGEST_LIST} characters` };
  if (UNPRINTABLE.test(cell)) return { invalid: 'has characters that do not print' };
  const pieces = (cell.match(LIST_PIECES) ?? []).map((piece) =>
    piece
      .trim()
      .replace(/^"([^"]*)"$/, '$1')
      .trim(),
  );
  if (pieces.some((piece) => piece.length > LONGEST_TEXT)) {
    return { invalid: `a name longer than ${LONGEST_TEXT} characters` };
  }
  const names: string[] = [];
  for (let start = 0; start < pieces.length; ) {
    const length = longestKnown(pieces, start, known);
    const name = pieces.slice(start, start + length).join(', ');
    if (name !== '' && !names.includes(name)) names.push(name);
    start += length;
  }
  if (names.some((name) => name.includes(';'))) return { invalid: 'a semicolon in a name' };
  return { value: names.join(';') };
}

function longestKnown(pieces: readonly string[], start: number, known: ReadonlySet<string>): number {
  for (let length = pieces.length - start; length > 1; length -= 1) {
    if (known.has(pieces.slice(start, start + length).join(', '))) return length;
  }
  return 1;
}
