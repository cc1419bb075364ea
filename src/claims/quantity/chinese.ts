import { AFTER, BEFORE, type Bound, DIGITS, LINKS, SCALES, UNIT_WORDS, UNITS } from './chinese-words.js';
import type { Quantity, QuantityRelation } from './quantity.js';

interface Amount {
  min: number;
  max: number | null;
  next: number;
  unit: string | null;
  /** 多, 余 between number and unit; 几, 数: a lower bound. */
  open: boolean;
  digits: boolean;
}

/** The quantities of a text in Chinese, left to right; each place is looked at a bounded number of times. */
export function chineseQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < text.length; ) {
    const hedge = startsWithOne(text, at, BEFORE);
    const start = hedge ? at + hedge[0].length : at;
    const first = canBegin(text, start) && !isSame(text, start) ? readAmount(text, start) : null;
    if (!first) {
      at++;
      continue;
    }
    const range = withOtherEnd(text, first);
    if (!(range.unit ?? isLarge(text, start, range)) || !isCounted(text, start, range, hedge !== null)) {
      at = first.next;
      continue;
    }
    const after = startsWithOne(text, range.next, AFTER);
    const end = range.next + (after?.[0].length ?? 0);
    found.push(quantity(text, at, end, range, hedge, after));
    at = end;
  }
  return found;
}

/** 同一天, 同一年: which, not how much. */
const isSame = (text: string, at: number) => text[at] === '一' && text[at - 1] === '同';

function quantity(
  text: string,
  start: number,
  end: number,
  amount: Amount,
  before: [string, Bound] | null,
  after: [string, Bound] | null,
): Quantity {
  const bound = before?.[1] ?? after?.[1] ?? (amount.open ? 'at-least' : null);
  const tenths = amount.unit === 'tenth' ? 10 : 1;
  const low = amount.min * tenths;
  const high = amount.max === null ? null : amount.max * tenths;
  const ranged = high !== null && high !== low;
  const relation: QuantityRelation =
    ranged && bound !== 'at-least' && bound !== 'at-most' ? 'range' : (bound ?? 'exact');
  const hedges = [before?.[0], amount.open ? '多' : undefined, after?.[0]];
  return {
    start,
    end,
    text: text.slice(start, end),
    min: relation === 'at-most' ? null : low,
    max: relation === 'at-least' ? null : high,
    unit: amount.unit === 'tenth' ? 'percent' : amount.unit,
    relation,
    hedge: hedges.filter((words) => words !== undefined).join('…') || null,
  };
}

function startsWithOne(text: string, at: number, list: [string, Bound][]): [string, Bound] | null {
  return list.find(([words]) => text.startsWith(words, at)) ?? null;
}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';

/** Not inside a number, a word in Latin letters, or an ordinal (第三). */
function canBegin(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined) return true;
  if (before === '第' || before === '.' || before === ',') return false;
  const named = /[A-Za-z_-]/.test(before) && isDigit(text[at]);
  return !isDigit(before) && !named && !(DIGITS.has(before) || SCALES.has(before));
}

function readAmount(text: string, at: number): Amount | null {
  return readPercent(text, at) ?? readPlain(text, at);
}

/** 百分之二十, 三分之一. */
function readPercent(text: string, at: number): Amount | null {
  const whole = text.startsWith('百分之', at) ? { value: 100, next: at } : readNumber(text, at);
  if (!whole) return null;
  const link = whole.value === 100 && whole.next === at ? at + 1 : whole.next;
  if (!text.startsWith('分之', link)) return null;
  const part = readNumber(text, link + 2);
  if (!part) return null;
  const share = Math.round((part.value / whole.value) * 1e8) / 1e6;
  return { min: share, max: share, next: part.next, unit: 'percent', open: false, digits: false };
}

function readPlain(text: string, at: number): Amount | null {
  if (text[at] === '半') return finish(text, 0.5, 0.5, at + 1, false, false);
  if (text[at] === '几' || text[at] === '幾' || text[at] === '数' || text[at] === '數') {
    const { scale, next } = scalesAt(text, at + 1);
    return finish(text, scale > 1 ? 2 * scale : 3, null, next, true, false);
  }
  const pair = readPair(text, at);
  if (pair) return finish(text, pair.min, pair.max, pair.next, false, false);
  const number = readNumber(text, at);
  if (!number) return null;
  const open = '多余餘几幾'.includes(text[number.next] ?? ' ') && !text.startsWith('多于', number.next);
  return finish(
    text,
    number.value,
    open ? null : number.value,
    number.next + (open ? 1 : 0),
    open,
    number.digits,
  );
}

/** 一两, 三四, 十七八, 二三十: neighbours, a range. */
function readPair(text: string, at: number): { min: number; max: number; next: number } | null {
  const ten = text[at] === '十' ? 10 : 0;
  const start = ten ? at + 1 : at;
  const first = DIGITS.get(text[start] ?? '');
  const second = DIGITS.get(text[start + 1] ?? '');
  if (!first || !second || second !== first + 1 || DIGITS.has(text[start + 2] ?? '')) return null;
  const { scale, next } = scalesAt(text, start + 2);
  return { min: ten + first * scale, max: ten + second * scale, next };
}

/** The product of the scales at a place: 十亿. */
function scalesAt(text: string, at: number): { scale: number; next: number } {
  let scale = 1;
  let next = at;
  for (
    let by = SCALES.get(text[next] ?? '');
    by !== undefined && next - at < 4 && !text.startsWith('兆瓦', next);
    by = SCALES.get(text[next] ?? '')
  ) {
    scale *= by;
    next++;
  }
  return { scale, next };
}

/** Then the unit, and 半 after it: 一年半. */
function finish(
  text: string,
  min: number,
  max: number | null,
  next: number,
  open: boolean,
  digits: boolean,
): Amount {
  const from = digits && text[next] === ' ' ? next + 1 : next;
  const billions = digits ? /^[BT](?![A-Za-z0-9])/.exec(text.slice(from, from + 2)) : null;
  if (billions && max !== null && /[参參]/.test(text.slice(Math.max(0, next - 14), next + 6))) {
    const scale = billions[0] === 'B' ? 1e9 : 1e12;
    return { min: min * scale, max: max * scale, next: from + 1, unit: 'parameter', open, digits };
  }
  const unit = UNITS.find(([spelling]) => text.startsWith(spelling, from));
  const counts = unit === undefined || unit[0] === '个' || unit[0] === '個';
  const word = counts ? unitWord(text, from + (unit?.[0].length ?? 0)) : null;
  if (!unit) return { min, max, next, unit: word, open, digits };
  if (word) return { min, max, next: from + unit[0].length, unit: word, open, digits };
  let end = from + unit[0].length;
  let [low, high] = [min, max];
  if (text[end] === '半' && Number.isInteger(min)) {
    low += 0.5;
    high = max === null ? null : max + 0.5;
    end++;
  }
  const fifth = unit[1] === 'tenth' ? DIGITS.get(text[end] ?? '') : undefined;
  if (fifth !== undefined) {
    low += fifth / 10;
    high = high === null ? null : high + fifth / 10;
    end++;
  }
  return { min: low, max: high, next: end, unit: unit[1], open, digits };
}

/** 300兆瓦, 60个token: the unit that a word after the figure names. */
const unitWord = (text: string, at: number): string | null =>
  UNIT_WORDS.find(([word]) => text.startsWith(word, text[at] === ' ' ? at + 1 : at))?.[1] ?? null;

/** 半年到九个月: where the units differ, years become months. */
function withOtherEnd(text: string, first: Amount): Amount {
  const link = LINKS.find((sign) => text.startsWith(sign, first.next));
  const second = link === undefined ? null : readAmount(text, first.next + link.length);
  if (!second?.unit || second.open || first.open || first.max === null || second.max === null) return first;
  if (first.unit === null || first.unit === second.unit) {
    return first.min < second.max ? { ...second, min: first.min } : first;
  }
  const months = (value: number, unit: string) =>
    unit === 'year' ? value * 12 : unit === 'month' ? value : null;
  const low = months(first.min, first.unit);
  const high = months(second.max, second.unit);
  return low !== null && high !== null && low < high
    ? { ...second, min: low, max: high, unit: 'month' }
    : first;
}

/** 1.2万亿, 370亿: a number though nothing is counted. */
const isLarge = (text: string, start: number, { digits, min, next }: Amount): boolean =>
  min >= 1e4 &&
  (digits || /[一二两兩三四五六七八九十]/.test(text[start]!)) &&
  /[万亿萬億兆]/.test(text[next - 1]!);

/** Not 2023年, 5月, 一个 as an article, nor 十分 and its like. */
function isCounted(
  text: string,
  start: number,
  { min, max, unit, digits }: Amount,
  hedged: boolean,
): boolean {
  if (unit === 'year' && digits && min >= 1800 && min < 2100) return false;
  if (unit === 'year' && /^[二一][〇零九一二三四五六七八]{3}年/.test(text.slice(start, start + 5)))
    return false;
  const behind =
    unit === 'generation' && /[落差晚慢先前][^，。]{0,4}$/.test(text.slice(Math.max(0, start - 6), start));
  const article =
    min === 1 && max === 1 && !behind && (unit === 'item' || unit === 'person' || unit === 'generation');
  return hedged || !article;
}

interface ReadNumber {
  value: number;
  next: number;
  digits: boolean;
}

const LONGEST = 24;

/** Digits with 万 and 亿, or 三十五, 一百零五, 二〇二三, 十二亿. */
function readNumber(text: string, at: number): ReadNumber | null {
  if (isDigit(text[at])) return readDigits(text, at);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  /** The tenth of the scale just read: 三千二 is 3200. */
  let tenth = 1;
  let next = at;
  for (; next < text.length && next - at < LONGEST; next++) {
    const value = DIGITS.get(text[next]!);
    const scale =
      text.startsWith('兆瓦', next) || text.startsWith('千瓦', next) ? undefined : SCALES.get(text[next]!);
    if (value !== undefined) {
      if (value === 0) tenth = 1;
      digit = digit === null ? value : digit * 10 + value;
    } else if (scale !== undefined && scale < 1e4) {
      section += (digit ?? 1) * scale;
      digit = null;
      tenth = scale / 10;
    } else if (scale !== undefined) {
      if (next === at) return null;
      const below = section + (digit ?? 0);
      total =
        total > 0 && scale > total
          ? (total + below) * scale
          : total >= scale
            ? total + below * scale
            : below * scale;
      section = 0;
      digit = null;
      tenth = 1;
    } else break;
  }
  return next === at
    ? null
    : { value: total + section + (digit ?? 0) * (tenth >= 10 ? tenth : 1), next, digits: false };
}

function readDigits(text: string, at: number): ReadNumber {
  let next = at;
  while (
    isDigit(text[next]) ||
    ((text[next] === '.' || text[next] === ',') && isDigit(text[next + 1]) && next > at)
  )
    next++;
  let value = Number(text.slice(at, next).replaceAll(',', ''));
  const scaled = scalesAt(text, next);
  value *= scaled.scale;
  next = scaled.next;
  const rest = scaled.scale >= 1e4 ? /^(\d{1,4})([千百]?)(?![\d.,])/.exec(text.slice(next, next + 6)) : null;
  if (rest && (rest[2] || rest[1]!.length === 4)) {
    value += Number(rest[1]) * (SCALES.get(rest[2]!) ?? 1) * (scaled.scale >= 1e8 ? 1e4 : 1);
    next += rest[0].length;
  }
  return { value: Number.isFinite(value) ? value : 0, next, digits: true };
}
