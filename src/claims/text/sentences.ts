import type { Span } from '../../documents/mapped-text.js';

const LONGEST = 1_500;
const ENDS = new Set('.!?…。！？；');
const CLOSERS = new Set('"”’』」)）]】\'');
const OPENERS = new Set('"“‘「『(（[【');
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof sen rep gov gen lt col st inc ltd co corp llc plc vs vol fig approx est jan feb mar apr jun
  jul aug sep sept oct nov dec e.g i.e cf al dept univ assn bros jr sr etc`.split(/\s+/),
);
/** After "U.S." and the like, only these begin a sentence. */
const STARTERS = new Set(
  `the this that these those it its he she they we you i in on at by for but and so yet as if when while although
  though however according a an there what how why with after before since his her their our my some many most
  instead meanwhile still also`.split(/\s+/),
);

/**
 * The sentences of a stretch of text, as offsets into it. One pass; a sentence longer than 1,500 characters is cut
 * at a space.
 */
export function sentencesOf(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  const cut = (end: number) => {
    while (start < end && isSpace(text[start]!)) start++;
    let stop = end;
    while (stop > start && isSpace(text[stop - 1]!)) stop--;
    if (stop > start) spans.push({ start, end: stop });
    start = end;
  };
  for (let at = from; at < to; at++) {
    const character = text[at]!;
    if (ENDS.has(character)) {
      let next = at + 1;
      while (next < to && (ENDS.has(text[next]!) || CLOSERS.has(text[next]!)) && next - at < 6) next++;
      if (isWide(character) || endsHere(text, start, at, next, to)) {
        cut(next);
        at = next - 1;
        continue;
      }
    }
    if (at - start >= LONGEST && (isSpace(character) || at - start >= 2 * LONGEST)) cut(at);
  }
  cut(to);
  return spans;
}

const isWide = (character: string) => '。！？；'.includes(character);
const isSpace = (character: string) => /\s/.test(character);

function endsHere(text: string, start: number, at: number, next: number, to: number): boolean {
  if (next >= to) return true;
  if (!isSpace(text[next]!)) return false;
  let first = next + 1;
  while (first < to && (isSpace(text[first]!) || OPENERS.has(text[first]!)) && first - next < 4) first++;
  const follows = text[first] ?? '';
  if (follows >= 'a' && follows <= 'z') return false;
  if (text[at] !== '.') return true;
  let word = at;
  while (word > start && at - word < 30 && !/[\s"“(]/.test(text[word - 1]!)) word--;
  const last = text.slice(word, at).toLowerCase();
  if (next > at + 1) return true;
  if (last === 'no') return !/\d/.test(follows);
  if (ABBREVIATIONS.has(last)) return false;
  if (!/^(?:[a-z]\.)*[a-z]$/.test(last)) return true;
  let end = first;
  while (end < to && end - first < 20 && /[A-Za-z]/.test(text[end]!)) end++;
  return STARTERS.has(text.slice(first, end).toLowerCase());
}
