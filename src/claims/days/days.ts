import { dayNumber } from '../../contract/day.js';
import type { ClaimType, DayRange } from '../../contract/index.js';
import type { Article } from '../../documents/article.js';
import { findDay, openingMonth } from '../../documents/day.js';
import type { Clause } from '../text/clauses.js';
import { simplified } from '../text/simplified.js';
import type { Sentence, Unit } from '../text/unit.js';
import { pastPeriod, relativeDay } from './relative-day.js';

const DAY = 86_400_000;
const NEAR = 60;
/** The types that can speak of a period before the day they were said. */
const OF_A_PERIOD: ReadonlySet<ClaimType> = new Set(['lag', 'trend', 'rank', 'capability', 'share']);

/**
 * The day a claim was said: a day that stands beside the words of attribution, absolute or counted from the day of
 * publication; the month that opens their sentence; else the day of publication itself as the latest.
 */
export function saidOnOf(
  { text, publishedOn, publishedBasis }: Article,
  { start, end }: Sentence,
  cue: number,
  quote = '',
): DayRange | null {
  const from = Math.max(start, cue - NEAR);
  const near = text.slice(from, Math.min(end, cue + NEAR));
  const absolute = findDay(near);
  if (absolute && (publishedOn === null || absolute.day <= publishedOn)) {
    return { from: absolute.day, to: absolute.day, reason: near.slice(absolute.start, absolute.end) };
  }
  const opening = text.slice(start, Math.min(end, cue));
  const month = cue > start ? openingMonth(opening.slice(opening.lastIndexOf(': ') + 1).trimStart()) : null;
  if (month && (publishedOn === null || month.from <= publishedOn)) {
    const to = publishedOn !== null && publishedOn < month.to ? publishedOn : month.to;
    return { from: month.from, to, reason: month.words };
  }
  if (publishedOn === null) return null;
  const relative = relativeDay(simplified(near), publishedOn) ?? saidLongAgo(quote, publishedOn);
  if (relative) return relative;
  return saidOnPublication({ publishedOn, publishedBasis });
}

/** "…, who six months ago put the difference at …": the words of saying are within what is quoted. */
const saidLongAgo = (quote: string, publishedOn: string) =>
  /\bago\b|前/.test(quote) ? relativeDay(simplified(quote), publishedOn) : null;

/** The day of publication as the latest day on which it can have been said. */
export function saidOnPublication({
  publishedOn,
  publishedBasis,
}: Pick<Article, 'publishedOn' | 'publishedBasis'>): DayRange | null {
  if (publishedOn === null) return null;
  const reason =
    publishedBasis === 'modification' ? 'the day the page was last modified' : 'the day of publication';
  return { from: publishedOn, to: publishedOn, reason };
}

/**
 * By when a forecast is to come true: "by 2030", "within five years", "未来三到五年"; or the period before it was said
 * that a claim speaks of: "in 2023", "a year ago", "去年".
 */
export function horizonOf(
  units: readonly Unit[],
  clause: Clause,
  said: DayRange | null,
  type: ClaimType,
): DayRange | null {
  const { from, to } = clause;
  for (let at = from; at < to; at++) {
    if (!units[at]!.quantity && !/^20\d\d$/.test(units[at]!.text)) continue;
    const { low, quantity, text } = units[at]!;
    const before = units
      .slice(Math.max(from, at - 4), at)
      .map((unit) => unit.low)
      .join(' ');
    if (
      /^20\d\d$/.test(text) &&
      /\b(?:by|before|until|by the end of|in early|in late)$|到|前$/.test(before) &&
      (!said || text >= said.to.slice(0, 4))
    ) {
      return {
        from: said?.from ?? `${text}-01-01`,
        to: `${text}-12-31`,
        reason: `${before.split(' ').at(-1)} ${text}`,
      };
    }
    if (/^20\d\d$/.test(text) && units[at + 1]?.low === '年' && /^[前底]$/.test(units[at + 2]?.low ?? '')) {
      return {
        from: said?.from ?? `${text}-01-01`,
        to: `${text}-12-31`,
        reason: `${text}年${units[at + 2]!.low}`,
      };
    }
    const unit = quantity?.unit ?? '';
    if (!said || !quantity || !/^(?:year|month|decade|week)$/.test(unit)) continue;
    const ahead =
      /\b(?:within|in the next|over the next|in the coming|over the coming|next|coming|in)$|未 来|今 后|未 来 的$/.test(
        before,
      ) ||
      /within/.test(quantity.hedge ?? '') ||
      /^(?:内|之内|后)$/.test(units[at + 1]?.low ?? '');
    if (!ahead || units[at + 1]?.low === 'ago') continue;
    const least = quantity.min ?? 0;
    const most = quantity.max ?? quantity.min ?? 0;
    const exact = /in$/.test(before) && !/next|coming/.test(before);
    return {
      from: exact ? later(said.from, least, unit) : said.from,
      to: later(said.to, most, unit),
      reason: `${/next|coming|within/.test(before) ? `${before.split(' ').at(-1)} ` : ''}${low}`,
    };
  }
  const before = type === 'overtake' ? openedBefore(units, from) : null;
  if (before !== null) return horizonOf(units, { ...clause, ...before }, said, type);
  return said === null || !OF_A_PERIOD.has(type) ? null : pastOf(units, { from, to }, said);
}

/** The few Chinese words before the comma that a clause follows on: 未来三到五年内，…. */
function openedBefore(units: readonly Unit[], from: number): { from: number; to: number } | null {
  if (!/^[，,]$/.test(units[from - 1]?.text ?? '')) return null;
  let at = from - 1;
  while (at > 0 && units[at - 1]!.kind !== 'sign') at--;
  const words = units.slice(at, from - 1);
  return words.length > 0 && words.length <= 8 && /[\u4e00-\u9fff]/.test(words[0]!.low)
    ? { from: at, to: from - 1 }
    : null;
}

/** "From nine months last year to three": the last is of now. */
const CHANGE = /\bfrom\b.*\bto\b|(?:由|从).*(?:到|至|为)/;

/** The period before the day it was said. */
function pastOf(
  units: readonly Unit[],
  { from, to }: Pick<Clause, 'from' | 'to'>,
  said: DayRange,
): DayRange | null {
  const words = units.slice(from, to).map(({ low }) => low);
  const changes = CHANGE.test(words.join(' '));
  const last = words.findLastIndex((word) => /^(?:to|到|至|为)$/.test(word));
  for (let at = from + 1 + (changes ? last : 0); at < to; at++) {
    const { text } = units[at]!;
    if (!/^20\d\d$/.test(text) || text >= said.from.slice(0, 4)) continue;
    const before = units[at - 1]!.low;
    if (/^(?:in|during|throughout|of|early|late|mid)$|^在|^于/.test(before) || units[at + 1]?.low === '年')
      return { from: `${text}-01-01`, to: `${text}-12-31`, reason: text };
  }
  if (changes) return null;
  const period = pastPeriod(words.join(/[\u4e00-\u9fff]/.test(words[0] ?? '') ? '' : ' '), said.to);
  const counted = period !== null && said.reason.includes(period.reason);
  return period && !counted && period.to < said.from ? period : null;
}

function later(day: string, amount: number, unit: string): string {
  const months = { decade: 120, year: 12, month: 1, week: 0 }[unit] ?? 0;
  const days = unit === 'week' ? amount * 7 : (amount * months * 365.25) / 12;
  const start = dayNumber(day);
  if (start === null) return day;
  return new Date((Date.parse(day) / DAY + Math.round(days)) * DAY).toISOString().slice(0, 10);
}
