import { dayNumber } from '../contract/day.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

const FORMS: { pattern: RegExp; order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: /(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/, order: 'ymd' },
  { pattern: /\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i, order: 'mdy' },
  { pattern: /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?([A-Z][a-z]{2,8})\.?,? (\d{4})\b/i, order: 'dmy' },
];

/** An absolute day found in a short text. `02/03/2024` is two days in two countries, so it is none here. */
export interface FoundDay {
  day: string;
  start: number;
  end: number;
}

/** The first absolute day of a text, in English or Chinese; only its first 1,000 characters are looked at. */
export function findDay(text: string): FoundDay | null {
  let first: FoundDay | null = null;
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text.slice(0, 1000));
    if (!match || (first && match.index >= first.start)) continue;
    const [a, b, c] = [match[1]!, match[2]!, match[3]!];
    const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a];
    const iso = isoDayOf(year, month, day);
    if (iso) first = { day: iso, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

function isoDayOf(year: string, month: string, day: string): string | null {
  const number = /\d/.test(month) ? Number(month) : monthNumber(month.toLowerCase());
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dayNumber(iso) !== null && year >= '1990' && year < '2100' ? iso : null;
}

function monthNumber(name: string): number {
  const known = NAMES.includes(name) || MONTHS.includes(name) || name === 'sept';
  return known ? MONTHS.indexOf(name.slice(0, 3)) + 1 : 0;
}
