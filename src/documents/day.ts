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

const MONTH = /^(?:back )?(?:in|during)(?: early| late| mid-?)? ([A-Z][a-z]{2,8}),? (20\d\d)\b/i;
const CHINESE_MONTH = /^(?:早在|在)?(20\d\d) ?年 ?(\d{1,2}) ?月(?:份|初|底|中旬|上旬|下旬)?(?! ?\d)/;

/** The month that a sentence opens with: "In January 2026, …", 2026年1月，…; its first and last day. */
export function openingMonth(text: string): { from: string; to: string; words: string } | null {
  const english = MONTH.exec(text);
  const chinese = english ? null : CHINESE_MONTH.exec(text);
  const year = english?.[2] ?? chinese?.[1];
  const month = english ? monthNumber(english[1]!.toLowerCase()) : Number(chinese?.[2] ?? 0);
  if (year === undefined || month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  return { from: `${prefix}-01`, to: `${prefix}-${last}`, words: (english ?? chinese)![0] };
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
