import { FRACTIONS, ONES, PLURALS, SCALES, SUFFIXES, TENS } from './english-words.js';
import type { Token } from './tokens.js';

/** A number that was read, and the index after its last token. */
export interface ReadNumber {
  value: number;
  next: number;
  /** In words or digits with a scale ("4 million"); a bare "5" has none and takes that of the range's other end. */
  scaled: boolean;
  /** The largest scale, for the other end of a range. */
  scale: number;
  /** "dozens", "several": a lower bound, not a value. */
  vague: boolean;
  /** A share of a whole: "half", "two-thirds". */
  share: boolean;
  digits: boolean;
}

type Tokens = readonly Token[];

const word = (tokens: Tokens, at: number): string => (tokens[at]?.kind === 'word' ? tokens[at]!.low : '');
const isHyphen = (token: Token | undefined) => token?.low === '-' || token?.low === '‑';

/** The index of the word after `at`, over one hyphen without white space; -1 where there is none. */
function joined(tokens: Tokens, at: number): number {
  return isHyphen(tokens[at]) && !tokens[at]!.spaced && tokens[at + 1] && !tokens[at + 1]!.spaced
    ? at + 1
    : at;
}

/**
 * Reads a number at a token: digits with a scale, words ("one hundred and five"), fractions, "a dozen", "half a
 * million", "one and a half", "several". Looks a bounded number of tokens ahead.
 */
export function readNumber(tokens: Tokens, at: number): ReadNumber | null {
  return readVague(tokens, at) ?? readFraction(tokens, at) ?? readMixed(tokens, at);
}

function number(value: number, next: number, extra: Partial<ReadNumber> = {}): ReadNumber {
  return { value, next, scaled: false, scale: 1, vague: false, share: false, digits: false, ...extra };
}

/** "several" and "a few" say three or more; "dozens", "hundreds of" say twice the scale or more. */
function readVague(tokens: Tokens, at: number): ReadNumber | null {
  const low = word(tokens, at);
  if (low === 'several') return scaledBy(tokens, number(3, at + 1, { vague: true }));
  if (low === 'a' && word(tokens, at + 1) === 'few')
    return scaledBy(tokens, number(3, at + 2, { vague: true }));
  if (low === 'a' && word(tokens, at + 1) === 'couple') {
    return number(2, word(tokens, at + 2) === 'of' ? at + 3 : at + 2);
  }
  const scale = low === 'tens' ? 10 : PLURALS.get(low);
  if (scale === undefined || word(tokens, at + 1) !== 'of') return null;
  const inner = PLURALS.get(word(tokens, at + 2));
  const nested = inner ?? (low === 'dozens' ? undefined : PLURALS.get(`${word(tokens, at + 2)}s`));
  return number(2 * scale * (nested ?? 1), nested === undefined ? at + 1 : at + 3, {
    vague: true,
    scaled: true,
  });
}

/** What stands after a share: "a third of them", "a third are". */
const PARTED = new Set('of are were is was have had come came'.split(' '));

/** "half", "a third", "two-thirds", "half a million", "half a year". */
function readFraction(tokens: Tokens, at: number): ReadNumber | null {
  const low = word(tokens, at);
  if (low === 'half') {
    const article = word(tokens, at + 1) === 'a' || word(tokens, at + 1) === 'an';
    const scale = SCALES.get(word(tokens, at + 2));
    const isPart = article && scale !== undefined;
    if (isPart) return number(scale / 2, at + 3, { scaled: true, scale });
    return number(0.5, article ? at + 2 : at + 1, { share: !article });
  }
  const top = low === 'a' ? 1 : (ONES.get(low) ?? 0);
  const bottomAt = joined(tokens, at + 1);
  const bottom = FRACTIONS.get(word(tokens, bottomAt));
  if (top === 0 || bottom === undefined || (bottom === 2 && low !== 'a' && top !== 1)) return null;
  const isOf = PARTED.has(word(tokens, bottomAt + 1));
  if (low !== 'a' ? top >= bottom || !(isOf || bottomAt > at + 1 || top > 1) : !isOf) return null;
  return number(top / bottom, bottomAt + 1, { share: true });
}

/** Digits or words, then "and a half", then a scale. */
function readMixed(tokens: Tokens, at: number): ReadNumber | null {
  const whole = readDigits(tokens, at) ?? readWords(tokens, at);
  if (!whole) return null;
  if (word(tokens, whole.next) === 'and' && word(tokens, whole.next + 1) === 'a') {
    const bottom = FRACTIONS.get(word(tokens, whole.next + 2));
    if (bottom === 2) return scaledBy(tokens, { ...whole, value: whole.value + 0.5, next: whole.next + 3 });
  }
  return withRest(tokens, scaledBy(tokens, withDecimals(tokens, whole)));
}

/** "two point six", "two-point-nine": the decimals in words. */
function withDecimals(tokens: Tokens, whole: ReadNumber): ReadNumber {
  const point = joined(tokens, whole.next);
  if (whole.digits || whole.value >= 100 || word(tokens, point) !== 'point') return whole;
  let decimals = '';
  let next = whole.next;
  for (let at = joined(tokens, point + 1); decimals.length < 4; at = joined(tokens, at + 1)) {
    const digit = ONES.get(word(tokens, at));
    if (digit === undefined || digit > 9) break;
    decimals += digit;
    next = at + 1;
  }
  return decimals === '' ? whole : { ...whole, value: Number(`${whole.value}.${decimals}`), next };
}

/** "twenty-eight thousand six hundred forty-two": what is below the thousand follows in words. */
function withRest(tokens: Tokens, read: ReadNumber): ReadNumber {
  if (read.digits || read.scale < 100) return read;
  const at = word(tokens, read.next) === 'and' ? read.next + 1 : read.next;
  const rest = word(tokens, at) === 'a' ? null : readWords(tokens, at);
  if (!rest) return read;
  const { value, next, scale } = scaledBy(tokens, rest);
  return scale < read.scale && value < read.scale ? { ...read, value: read.value + value, next } : read;
}

function readDigits(tokens: Tokens, at: number): ReadNumber | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const slash =
    tokens[at + 1]?.low === '/' && tokens[at + 2]?.kind === 'number' && token.value < tokens[at + 2]!.value;
  if (slash && [2, 3, 4, 5, 8].includes(tokens[at + 2]!.value)) {
    return number(token.value / tokens[at + 2]!.value, at + 3, { digits: true });
  }
  const suffix = tokens[at + 1];
  const scale = suffix && !suffix.spaced ? SUFFIXES.get(suffix.low) : undefined;
  if (scale !== undefined) return number(token.value * scale, at + 2, { scaled: true, scale, digits: true });
  return number(token.value, at + 1, { digits: true });
}

/** "twenty-five", "one hundred and five", "a hundred"; below a thousand, for `scaledBy` does the rest. */
function readWords(tokens: Tokens, at: number): ReadNumber | null {
  if (word(tokens, at) === 'a' || word(tokens, at) === 'an') {
    const scale = SCALES.get(word(tokens, at + 1));
    return scale === undefined ? null : number(1, at + 1);
  }
  const low = readBelowHundred(tokens, at);
  if (!low || word(tokens, low.next) !== 'hundred') return low;
  const hundreds = number(low.value * 100, low.next + 1);
  const rest = readBelowHundred(
    tokens,
    word(tokens, hundreds.next) === 'and' ? hundreds.next + 1 : hundreds.next,
  );
  return rest && tokens[rest.next - 1]!.kind === 'word'
    ? number(hundreds.value + rest.value, rest.next)
    : hundreds;
}

function readBelowHundred(tokens: Tokens, at: number): ReadNumber | null {
  const tens = TENS.get(word(tokens, at));
  if (tens === undefined) {
    const ones = ONES.get(word(tokens, at));
    return ones === undefined ? null : number(ones, at + 1);
  }
  const next = joined(tokens, at + 1);
  const ones = ONES.get(word(tokens, next)) ?? 0;
  return ones > 0 && ones < 10 ? number(tens + ones, next + 1) : number(tens, at + 1);
}

/** Takes the scales that follow: "4 million", "two hundred thousand", over a hyphen too. */
function scaledBy(tokens: Tokens, read: ReadNumber): ReadNumber {
  let result = read;
  for (let count = 0; count < 3; count++) {
    const at = joined(tokens, result.next);
    const token = tokens[at];
    const scale =
      SCALES.get(word(tokens, at)) ?? (result.digits && token?.spaced ? spacedSuffix(token) : undefined);
    if (scale === undefined) break;
    result = {
      ...result,
      value: result.value * scale,
      next: at + 1,
      scaled: true,
      scale: result.scale * scale,
    };
  }
  return result;
}

function spacedSuffix({ low }: Token): number | undefined {
  return low === 'bn' || low === 'mn' || low === 'tn' ? SUFFIXES.get(low) : undefined;
}
