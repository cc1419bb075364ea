import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { quantitiesOf } from '../quantity/quantities-of.js';
import { countAfterName, joinDoubts, joinRatios } from '../quantity/ratios.js';
import { simplified } from './simplified.js';
import { tagsOf } from './tagger.js';
import type { Tag, Unit } from './unit.js';
import { type Word, wordsOf } from './words.js';

export interface UnitOptions {
  gazetteer: Gazetteer;
  /** English sentences are tagged; Chinese ones are read in simplified characters. */
  chinese: boolean;
}

/** The units of a stretch of text: words, with known names and quantities as one unit each. */
export function unitsOf(text: string, from: number, to: number, { gazetteer, chinese }: UnitOptions): Unit[] {
  const stretch = text.slice(from, to);
  const plain = chinese ? simplified(stretch) : stretch;
  const words = wordsOf(plain, 0, plain.length);
  const quantities = quantitiesOf(plain);
  const tags = chinese ? null : tagsOfWords(words);
  const units: Unit[] = [];
  let next = 0;
  for (let index = 0; index < words.length; ) {
    const word = words[index]!;
    while (next < quantities.length && quantities[next]!.end <= word.start) next++;
    const quantity = quantities[next];
    const name = quantity && quantity.start <= word.start ? null : gazetteer.at(words, index);
    let last = index;
    if (name) last = index + name.length - 1;
    else if (quantity && quantity.start <= word.start) {
      while (last + 1 < words.length && words[last + 1]!.start < quantity.end) last++;
    }
    const end = words[last]!.end;
    const piece = plain.slice(word.start, end);
    const isQuantity = !name && quantity !== undefined && quantity.start <= word.start;
    units.push({
      kind: name ? 'name' : isQuantity ? 'quantity' : word.sign ? 'sign' : 'word',
      text: stretch.slice(word.start, end),
      low: lowOf(piece),
      start: from + word.start,
      end: from + end,
      tag: name ? 'PROPN' : isQuantity ? 'NUM' : word.sign ? 'PUNCT' : (tags?.[index] ?? 'X'),
      known: name?.known ?? null,
      quantity: isQuantity ? quantity : null,
    });
    index = last + 1;
  }
  return chinese ? units : joinRatios(joinDoubts(countAfterName(units)));
}

const lowOf = (text: string) => text.toLowerCase().replaceAll('’', "'");

const LONGEST_TAGGED = 30;

/**
 * The tag of every word: that of the tagger’s last token in it ("open-source" is a noun, "pre-trained" a verb). The
 * tagger gets the words parted by spaces and cut to a length, for its time grows faster than that of an unbroken
 * string.
 */
function tagsOfWords(words: readonly Word[]): Tag[] {
  const pieces = words.map(({ text }) => text.slice(0, LONGEST_TAGGED));
  const tagged = tagsOf(pieces.join(' '));
  let from = 0;
  let next = 0;
  return pieces.map((piece) => {
    const to = from + piece.length;
    let tag: Tag = 'X';
    for (; next < tagged.length && tagged[next]!.offset < to; next++) {
      if (tagged[next]!.tag !== 'PUNCT') tag = tagged[next]!.tag;
    }
    from = to + 1;
    return tag;
  });
}
