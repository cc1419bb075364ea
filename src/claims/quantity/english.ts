import { countedNoun } from './counted-noun.js';
import { type ReadNumber, readNumber } from './english-number.js';
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DURATIONS,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  MONTHS,
  ONES,
  UNITS,
} from './english-words.js';
import type { Quantity, QuantityRelation } from './quantity.js';
import { type Token, tokensOf } from './tokens.js';

/** A figure with what stands against it: "$3 billion", "20%", "five-year". */
interface Figure extends ReadNumber {
  first: number;
  unit: string | null;
  /** The unit was said with it, not taken from the noun that follows. */
  own: boolean;
}

interface Hedge {
  text: string;
  bound: 'at-least' | 'at-most' | 'about';
  /** Index of its first token before, or after its last token behind. */
  at: number;
}

const DASHES = new Set(['-', '–', '—', '‑', '~']);

/** The quantities of a text in English, left to right, none inside another. */
export function englishQuantities(text: string): Quantity[] {
  const tokens = tokensOf(text);
  const found: Quantity[] = [];
  let at = 0;
  let free = 0;
  while (at < tokens.length) {
    const first = readFigure(tokens, at, text);
    if (!first) {
      at++;
      continue;
    }
    const { figures, next } = readRange(tokens, first, text);
    const before = hedgeBefore(tokens, first.first, free);
    const after = hedgeAfter(tokens, next);
    const wanted = isQuantity(tokens, figures, next, before ?? after);
    if (wanted) found.push(quantity(text, tokens, figures, next, before, after));
    at = wanted ? (after?.at ?? next) : next;
    free = at;
  }
  return found;
}

function quantity(
  text: string,
  tokens: readonly Token[],
  figures: readonly Figure[],
  next: number,
  before: Hedge | null,
  after: Hedge | null,
): Quantity {
  const start = tokens[before?.at ?? figures[0]!.first]!.start;
  const end = tokens[(after?.at ?? next) - 1]!.end;
  const unit = figures.at(-1)!.unit ?? figures[0]!.unit ?? countedNoun(tokens, next);
  const share = figures[0]!.share && !(unit !== null && DURATIONS.has(unit));
  const values = figures.map(({ value }) => (share ? rounded(value * 100) : value));
  const hedge = before ?? after;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bound = hedge?.bound ?? (figures[0]!.vague ? 'at-least' : null);
  const ranged = values.length > 1 && low !== high;
  const relation: QuantityRelation =
    ranged && bound !== 'at-least' && bound !== 'at-most' ? 'range' : (bound ?? 'exact');
  return {
    start,
    end,
    text: text.slice(start, end),
    min: relation === 'at-most' ? null : low,
    max: relation === 'at-least' ? null : high,
    unit: share ? 'percent' : unit,
    relation,
    hedge: [before?.text, after?.text].filter((words) => words !== undefined).join(' … ') || null,
  };
}

/** A number with the currency before it and the unit behind it; null where digits name something. */
function readFigure(tokens: readonly Token[], at: number, text: string): Figure | null {
  const currency = currencyAt(tokens, at);
  const start = currency ? currency.next : at;
  const number = readNumber(tokens, start) ?? (currency ? null : readArticle(tokens, at));
  if (!number) return null;
  if (number.digits && !currency && isPartOfName(tokens, start, number.next, text)) return null;
  let next = number.next;
  let unit: string | null = currency?.unit ?? null;
  const behind = unitAt(tokens, next);
  if (behind && (!currency || behind.unit === currency.unit)) {
    unit = behind.unit;
    next = behind.next;
  }
  return { ...number, first: at, next, unit, own: unit !== null };
}

/** "a year", "a month or two": an article is a number only before a duration. */
function readArticle(tokens: readonly Token[], at: number): ReadNumber | null {
  const low = tokens[at]!.low;
  if (low !== 'a' && low !== 'an') return null;
  const unit = UNITS.get(tokens[at + 1]?.low ?? '');
  if (!unit || !DURATIONS.has(unit)) return null;
  return { value: 1, next: at + 1, scaled: true, scale: 1, vague: false, share: false, digits: false };
}

/** "$", "US$", "A$", "RMB". */
function currencyAt(tokens: readonly Token[], at: number): { unit: string; next: number } | null {
  const token = tokens[at]!;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign) return { unit: sign, next: at + 1 };
  if (token.kind !== 'word') return null;
  const signed = CURRENCY_SIGNS.get(tokens[at + 1]?.text ?? '');
  if (signed && token.text.length <= 2 && token.text === token.text.toUpperCase()) {
    return { unit: token.low === 'us' ? 'USD' : `${token.text}$`, next: at + 2 };
  }
  const code = CURRENCY_CODES.get(token.low);
  const next = tokens[at + 1]?.low === '.' ? at + 2 : at + 1;
  return code && tokens[next]?.kind === 'number' ? { unit: code, next } : null;
}

/** "%", "per cent", "percentage points", "years", "-year", "fold". */
function unitAt(tokens: readonly Token[], at: number): { unit: string; next: number } | null {
  const hyphen =
    DASHES.has(tokens[at]?.low ?? '') && !tokens[at]!.spaced && tokens[at + 1] && !tokens[at + 1]!.spaced;
  const index = hyphen ? at + 1 : at;
  const token = tokens[index];
  if (!token) return null;
  if (token.low === '%') return { unit: 'percent', next: index + 1 };
  if (token.low === 'per' && tokens[index + 1]?.low === 'cent') return { unit: 'percent', next: index + 2 };
  if (token.low === 'percentage') {
    const points = tokens[index + 1]?.low === 'points' || tokens[index + 1]?.low === 'point';
    return points ? { unit: 'percentage point', next: index + 2 } : null;
  }
  const unit = token.kind === 'word' ? UNITS.get(token.low) : undefined;
  return unit ? { unit, next: index + 1 } : null;
}

/** "X to Y", "X–Y", "between X and Y", "X or Y"; the first takes the scale and unit of the second where it has none. */
function readRange(
  tokens: readonly Token[],
  first: Figure,
  text: string,
): { figures: Figure[]; next: number } {
  const link = tokens[first.next];
  const alone = { figures: [first], next: first.next };
  if (!link) return alone;
  const dash = DASHES.has(link.low);
  const between = link.low === 'and' && tokens[first.first - 1]?.low === 'between';
  const hyphened =
    link.low === '-' && tokens[first.next + 1]?.low === 'to' && tokens[first.next + 2]?.low === '-';
  if (!dash && !between && link.low !== 'to' && link.low !== 'or') return alone;
  const at = first.next + (hyphened ? 3 : 1);
  if (at >= tokens.length) return alone;
  const second = readOther(tokens, at, text);
  if (!second) return alone;
  const sameUnit = first.unit === null || second.unit === null || first.unit === second.unit;
  if (!sameUnit || second.vague || first.vague) return alone;
  if (link.low === 'or' && second.value - first.value !== 1 && !first.unit && !second.unit) return alone;
  if (dash && first.value >= second.value && !second.scaled) return alone;
  if (dash && first.unit === null && second.unit === null && first.digits && isScore(first, second))
    return alone;
  const scaled =
    !first.scaled && second.scaled && first.value < second.value / second.scale
      ? { ...first, value: first.value * second.scale }
      : first;
  return { figures: [scaled, second], next: second.next };
}

/** The other end: a figure, or after "a year or" a bare number. */
function readOther(tokens: readonly Token[], at: number, text: string): Figure | null {
  if (tokens[at]!.low === 'a' || tokens[at]!.low === 'an') {
    const figure = readFigure(tokens, at, text);
    return figure && figure.unit !== null ? figure : null;
  }
  return readFigure(tokens, at, text);
}

/** "2-1" without a unit is the score of a match. */
function isScore(first: Figure, second: Figure): boolean {
  return !second.scaled && first.value < 20 && second.value < 20;
}

/** The longest hedge that ends just before a token and does not reach back over `free`. */
function hedgeBefore(tokens: readonly Token[], first: number, free: number): Hedge | null {
  const skips = tokens[first - 1]?.low === 'between' || tokens[first - 1]?.low === 'from' ? 1 : 0;
  const end = first - skips;
  for (let length = 4; length >= 1; length--) {
    const at = end - length;
    if (at < free || at < 0) continue;
    const words = tokens
      .slice(at, end)
      .map(({ low }) => low)
      .join(' ');
    const bound = HEDGES_BEFORE.get(words);
    if (bound) return { text: words, bound, at };
  }
  return null;
}

function hedgeAfter(tokens: readonly Token[], next: number): Hedge | null {
  for (let length = 4; length >= 1; length--) {
    if (next + length > tokens.length) continue;
    const words = tokens
      .slice(next, next + length)
      .map(({ low }) => low)
      .join(' ');
    const bound = HEDGES_AFTER.get(words);
    if (bound) return { text: words, bound, at: next + length };
  }
  return null;
}

/** Whether digits are a year, a day of a month, a time, an ordinal, or part of a name ("GPT-4", "Llama 2", "01.AI"). */
function isPartOfName(tokens: readonly Token[], at: number, next: number, text: string): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  if (isHan(text, token.start - 1) || isHan(text, tokens[next - 1]!.end)) return true;
  if (before && !token.spaced && (before.kind === 'word' || '#:/_.@'.includes(before.low))) return true;
  if (
    before &&
    !token.spaced &&
    DASHES.has(before.low) &&
    !before.spaced &&
    tokens[at - 2]?.kind === 'word'
  ) {
    if (!ONES.has(tokens[at - 2]!.low) && !UNITS.has(tokens[at - 2]!.low) && tokens[at - 2]!.low !== 'to')
      return true;
  }
  if (behind && !behind.spaced && behind.kind === 'word' && next === at + 1 && !UNITS.has(behind.low))
    return true;
  if (behind && !behind.spaced && ':/_@'.includes(behind.low) && next === at + 1) return true;
  if (behind?.low === '.' && !behind.spaced && tokens[at + 2]?.kind === 'word' && !tokens[at + 2]!.spaced)
    return true;
  if (next > at + 1 || unitAt(tokens, next)) return false;
  return isDateOrTime(tokens, at) || isNumbered(tokens, at);
}

function isDateOrTime(tokens: readonly Token[], at: number): boolean {
  const { value, text } = tokens[at]!;
  const before = tokens[at - 1]?.low === '.' ? tokens[at - 2]?.low : tokens[at - 1]?.low;
  const behind = tokens[at + 1];
  if (MONTHS.has(before ?? '') || (value <= 31 && MONTHS.has(behind?.low ?? ''))) return true;
  if (behind?.low === 'am' || behind?.low === 'pm') return true;
  if (
    (behind?.low === 'a' || behind?.low === 'p') &&
    tokens[at + 2]?.low === '.' &&
    tokens[at + 3]?.low === 'm'
  )
    return true;
  return text.length === 4 && value >= 1800 && value < 2100;
}

const NUMBERED = new Set(
  'no number chapter section article version page row level channel phase stage group room route item step type class grade season episode week day round game lap act part volume vol interstate highway apollo covid'.split(
    ' ',
  ),
);

/** A plain small number after a capitalised word ("Llama 2", "Row 21") names; so does one after "number". */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low === '.' ? tokens[at - 2] : tokens[at - 1];
  if (!before || before.kind !== 'word') return false;
  if (NUMBERED.has(before.low)) return true;
  const behind = tokens[at + 1];
  const counts = behind?.kind === 'word' && behind.text === behind.low && behind.low.endsWith('s');
  const capital = before.text !== before.low && tokens[at - 2] !== undefined && tokens[at - 2]!.low !== '.';
  return capital && !counts && tokens[at]!.text.length <= 4;
}

function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Numbers in words that count nothing: "one of them", "a year" as a rate, "second". */
function isQuantity(
  tokens: readonly Token[],
  figures: readonly Figure[],
  next: number,
  hedge: Hedge | null,
): boolean {
  const [first] = figures as [Figure];
  const low = tokens[first.first]!.low;
  if (figures.length > 1 || hedge || first.digits) return true;
  if (low === 'a' || low === 'an') return first.next - first.first > 2 || isLapse(tokens, next);
  const behind = tokens[next];
  if (low === 'one' && !first.scaled && !first.own) {
    const counts = behind?.kind === 'word' && behind.spaced && countedNoun(tokens, next, true) !== null;
    return counts && tokens[first.first - 1]?.low !== 'no' && tokens[first.first - 1]?.low !== 'the';
  }
  if (low === 'one' && first.unit && DURATIONS.has(first.unit)) return tokens[next - 1]!.low !== 'day';
  if (low === 'half')
    return first.own || behind?.low === 'of' || behind?.low === 'the' || isHalfOf(tokens, first.first);
  return true;
}

/** "a year behind", "a month after": a lapse of time. */
function isLapse(tokens: readonly Token[], next: number): boolean {
  return ['behind', 'ahead', 'ago', 'after', 'before', 'later', 'earlier', 'older', 'following'].includes(
    tokens[next]?.low ?? '',
  );
}

function isHalfOf(tokens: readonly Token[], at: number): boolean {
  return ['by', 'in', 'about', 'than'].includes(tokens[at - 1]?.low ?? '');
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
