export interface Token {
  kind: 'number' | 'word' | 'sign';
  /** In small letters. */
  low: string;
  text: string;
  start: number;
  end: number;
  /** Of a number in digits. */
  value: number;
  /** White space stands before it. */
  spaced: boolean;
}

/** Signs that part the ends of a range. */
export const DASHES = new Set(['-', '–', '—', '‑', '~']);

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isSpace = (unit: number) => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;

/** Letters of words: all of Unicode above ASCII but punctuation and Han. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return (unit >= 0xc0 && unit < 0x2000) || (unit >= 0xac00 && unit < 0xd7b0);
}

/** Words, numbers in digits ("27,349.19"), and signs, left to right, each unit looked at a bounded number of times. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    let kind: Token['kind'] = 'sign';
    let value = Number.NaN;
    if (isDigit(unit) || (unit === 0x2e && isDigit(text.charCodeAt(at + 1)) && spaced)) {
      kind = 'number';
      at = endOfNumber(text, at);
      value = Number(text.slice(start, at).replaceAll(',', ''));
    } else if (isLetter(unit)) {
      kind = 'word';
      while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    } else at++;
    const piece = text.slice(start, at);
    tokens.push({ kind, text: piece, low: piece.toLowerCase(), start, end: at, value, spaced });
    spaced = false;
  }
  return tokens;
}

/** Digits, with commas before three more of them, and a point before digits. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  let pointed = false;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) at++;
    else if (unit === 0x2c && !pointed && isThree(text, at + 1)) at += 4;
    else if (unit === 0x2e && !pointed && isDigit(text.charCodeAt(at + 1))) {
      pointed = true;
      at += 2;
    } else break;
  }
  return at;
}

function isThree(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}
