import { countedNoun } from './counted-noun.js';
import { isNamed, isPartOfName } from './english-names.js';
import { type ReadNumber, readNumber } from './english-number.js';
import { currencyAt, unitAt } from './english-unit.js';
import { DURATIONS, HEDGES_AFTER, HEDGES_BEFORE, ONES, RISES, TENS, UNITS } from './english-words.js';
import type { Quantity, QuantityRelation } from './quantity.js';
import { DASHES, type Token, tokensOf } from './tokens.js';

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

/** The quantities of a text in English, left to right, none inside another. */
export function englishQuantities(text: string): Quantity[] {
  const tokens = tokensOf(text);
  const found: Quantity[] = [];
  let at = 0;
  let free = 0;
  while (at < tokens.length) {
    const first = isRestOfRange(tokens, at) ? null : readFigure(tokens, at, text);
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
  const unit =
    figures.at(-1)!.unit ??
    figures[0]!.unit ??
    countedNoun(tokens, figures[0]!.vague && tokens[next]?.low === 'of' ? next + 1 : next);
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

/** "Sept. 20-24", "2014-15": what follows a dash after digits that were no quantity is none either. */
function isRestOfRange(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at - 1];
  return (
    dash !== undefined &&
    DASHES.has(dash.low) &&
    !dash.spaced &&
    !tokens[at]!.spaced &&
    tokens[at - 2]?.kind === 'number'
  );
}

/** A number with the currency before it and the unit behind it; null where digits name something. */
function readFigure(tokens: readonly Token[], at: number, text: string): Figure | null {
  const currency = currencyAt(tokens, at);
  const start = currency ? currency.next : at;
  const fold = foldOf(tokens[at]!);
  if (fold !== null) return { ...PLAIN, value: fold, first: at, next: at + 1, unit: 'times', own: true };
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
  const part = unit !== null && DURATIONS.has(unit) ? partAfter(tokens, next) : null;
  const amount = number.value + (part?.value ?? 0);
  next = part?.next ?? next;
  const value = isNegative(tokens, start, at) ? -amount : amount;
  return { ...number, value, first: at, next, unit, own: unit !== null };
}

/** "a year and a half", "two years and a quarter": the part after the unit. */
function partAfter(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  if (tokens[at]?.low !== 'and' || tokens[at + 1]?.low !== 'a') return null;
  const value = { half: 0.5, quarter: 0.25 }[tokens[at + 2]?.low ?? ''];
  return value === undefined ? null : { value, next: at + 3 };
}

/** "-1.3%", "$-50bn", "minus 5": a sign with white space before it and none behind it. */
function isNegative(tokens: readonly Token[], start: number, at: number): boolean {
  const sign = tokens[start - 1];
  if (sign?.low === 'minus') return true;
  if (sign?.low === '-' && tokens[start - 2]?.low === 'minus') return true;
  return (sign?.low === '-' || sign?.low === '−') && sign.spaced && !tokens[start]!.spaced && start === at;
}

/** "a year", "a month or two": an article is a number only before a duration. */
function readArticle(tokens: readonly Token[], at: number): ReadNumber | null {
  const low = tokens[at]!.low;
  if (low !== 'a' && low !== 'an') return null;
  const unit = UNITS.get(tokens[at + 1]?.low ?? '');
  if (!unit || !DURATIONS.has(unit)) return null;
  return { ...PLAIN, value: 1, next: at + 1 };
}

const PLAIN = { scaled: true, scale: 1, vague: false, share: false, digits: false };

/** "eightfold", "twice". */
function foldOf({ kind, low }: Token): number | null {
  if (kind !== 'word') return null;
  if (low === 'twice') return 2;
  return low.endsWith('fold') ? (ONES.get(low.slice(0, -4)) ?? TENS.get(low.slice(0, -4)) ?? null) : null;
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
  const article = /^an?$/.test(tokens[first.first - 1]?.low ?? '') ? 2 : 1;
  const hanging = link.low === '-' && tokens[first.next + 1]?.low === 'and';
  const between = (link.low === 'and' || hanging) && tokens[first.first - article]?.low === 'between';
  const hyphened =
    link.low === '-' && tokens[first.next + 1]?.low === 'to' && tokens[first.next + 2]?.low === '-';
  if ((!dash || hanging) && !between && link.low !== 'to' && link.low !== 'or') return alone;
  const at = first.next + (hyphened ? 3 : hanging ? 2 : 1);
  if (at >= tokens.length) return alone;
  const second = readOther(tokens, at, text);
  if (!second || (link.low === 'to' && first.unit !== null && isChange(tokens, first.first))) return alone;
  const sameUnit =
    first.unit === null || first.unit === second.unit || (second.unit === null && first.unit !== 'percent');
  if (!sameUnit || second.vague || first.vague) return alone;
  if (link.low === 'or' && second.value - first.value !== 1 && !first.unit && !second.unit) return alone;
  if (dash && first.unit === null && second.unit === null && first.digits && isScore(first, second)) {
    return { figures: [], next: second.next };
  }
  if (dash && first.value >= second.value && !second.scaled) return alone;
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

/** "rose 5 points to 20", "by $43 billion to $419 billion": a change and where it led, no range. */
function isChange(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    if (RISES.has(tokens[i]!.low)) return true;
    if (tokens[i]!.low === 'from' || tokens[i]!.low === 'between') return false;
  }
  return false;
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

/** Numbers in words that count nothing: "one of them", "a year" as a rate, "second". */
function isQuantity(
  tokens: readonly Token[],
  figures: readonly Figure[],
  next: number,
  hedge: Hedge | null,
): boolean {
  const [first] = figures;
  if (!first) return false;
  const low = tokens[first.first]!.low;
  const behindName = isNamed(tokens, first.first);
  if (behindName && figures.length === 1 && !first.own) return false;
  if (figures.length > 1 || hedge || first.digits) return true;
  if (low === 'a' || low === 'an')
    return (
      first.value !== 1 ||
      first.next - first.first > 2 ||
      tokens[first.first - 1]?.low === 'by' ||
      isLapse(tokens, next) ||
      (tokens[next]?.low === ',' &&
        tokens[next + 1]?.low === low &&
        tokens[next + 2]?.low === tokens[next - 1]!.low)
    );
  const behind = tokens[next];
  if (low === 'one' && !first.scaled && !first.own) {
    const counts = behind?.kind === 'word' && behind.spaced && countedNoun(tokens, next, true) !== null;
    if (behind?.low === 'of') return tokens[first.first - 1]?.low !== 'no';
    return counts && tokens[first.first - 1]?.low !== 'no' && tokens[first.first - 1]?.low !== 'the';
  }
  if (low === 'one' && first.unit && DURATIONS.has(first.unit)) return tokens[next - 1]!.low !== 'day';
  if (low === 'half')
    return (
      !first.share ||
      first.own ||
      behind?.low === 'of' ||
      behind?.low === 'the' ||
      isHalfOf(tokens, first.first)
    );
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
