/** A word or a sign with its offsets. */
export interface Word {
  text: string;
  start: number;
  end: number;
  sign: boolean;
}

const APOSTROPHES = new Set("'’");
const JOINERS = new Set('-‑.&');
const SUFFIX = /^(?:s|re|ve|ll|d|m)$/i;

const isHan = (code: number) => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
const isSpace = (code: number) => code <= 0x20 || code === 0xa0 || code === 0x3000;

function isWordPart(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  }
  return (code >= 0xc0 && code < 0x2000) || (code >= 0xac00 && code < 0xd7b0);
}

/**
 * Words as readers see them: "01.AI", "Yi-34B", "U.S.", "R&D" and "open-source" are one each, "China’s" is two,
 * every Chinese character is its own.
 */
export function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const start = at;
    if (isHan(code)) at++;
    else if (isWordPart(code)) at = endOfWord(text, at, to);
    else if (APOSTROPHES.has(text[at]!)) at = endOfSuffix(text, at, to);
    else at++;
    words.push({
      text: text.slice(start, at),
      start,
      end: at,
      sign: !isHan(code) && !isWordPart(code) && at === start + 1,
    });
  }
  return words;
}

function endOfWord(text: string, start: number, to: number): number {
  let at = start;
  for (;;) {
    while (at < to && isWordPart(text.charCodeAt(at))) at++;
    const next = at + 1 < to && isWordPart(text.charCodeAt(at + 1));
    if (next && JOINERS.has(text[at]!)) at += 2;
    else if (next && APOSTROPHES.has(text[at]!) && isNegation(text, at)) at += 2;
    else break;
  }
  const dotted =
    text[at] === '.' &&
    at < to &&
    /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(text.slice(start, Math.min(at, start + 9)));
  return dotted ? at + 1 : at;
}

/** "don’t", "isn’t": one word, so that its negation is seen. */
function isNegation(text: string, apostrophe: number): boolean {
  return text[apostrophe - 1] === 'n' && text[apostrophe + 1] === 't';
}

/** "’s", "’re": a unit of its own. */
function endOfSuffix(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to && at - start < 4 && isWordPart(text.charCodeAt(at))) at++;
  return SUFFIX.test(text.slice(start + 1, at)) ? at : start + 1;
}
