import type { Sentence } from '../text/unit.js';
import { nameOf, oratorOf } from './orator.js';
import { TurnNames } from './turn-names.js';
import { turnsOf } from './turns.js';
import { type DocumentBlock, NOBODY, type Speaker } from './types.js';

/** How a whole block is spoken: a turn of a transcript, a block quote, or the narrator. */
export interface Setting {
  voice: 'direct' | 'block-quote' | 'narrator' | 'headline';
  speaker: Speaker;
  /** Where the words begin: after "NAME:". */
  start: number;
}

const NARRATOR =
  /^(?:so|sounds|well|but|ok|okay|now|anyway|still|i|we|that|this|these|today|yesterday|in short|in other words)\b/i;
const QUOTE_FOLLOWS = /(?:[:：]|get this|the following|写道)[.。]?$/i;
const LONGEST_HEADLINE = 160;

/**
 * The setting of every block. A paragraph that ends in a colon sets off what follows as another’s words, until a
 * paragraph in the narrator’s manner; turns are taken for a transcript where there are at least two.
 */
export function settingsOf(
  text: string,
  blocks: readonly DocumentBlock[],
  sentences: readonly Sentence[],
  people: readonly string[] = [],
): Setting[] {
  const orator = oratorOf(text, blocks);
  const turns = turnsOf(text, blocks);
  const transcript = turns.some(Boolean);
  const firstTurn = turns.findIndex(Boolean);
  const names = transcript
    ? new TurnNames(
        turns.flatMap((turn) => (turn ? [nameOf(turn.name)] : [])),
        people,
        text.slice(0, blocks[firstTurn]!.start),
      )
    : null;
  const { lastOf, outletOf } = indexed(sentences, blocks.length);
  let quoting: Speaker | null = null;
  let speaking: Setting | null = null;
  return blocks.map((block, index) => {
    const { start, end, kind } = block;
    const words = text.slice(start, Math.min(end, start + 400));
    const turn = turns[index];
    if (names && turn) {
      speaking = {
        voice: 'direct',
        speaker: { ...NOBODY, name: names.of(nameOf(turn.name)) },
        start: turn.start,
      };
      return speaking;
    }
    if (transcript && speaking && kind === 'paragraph' && index > firstTurn) return { ...speaking, start };
    if (isHeadline(blocks, index, text)) return { voice: 'headline', speaker: NOBODY, start };
    if (kind === 'quote')
      return { voice: 'block-quote', speaker: quoting ?? outletBefore(outletOf, index) ?? NOBODY, start };
    if (orator && index > orator.block && kind === 'paragraph')
      return { voice: 'direct', speaker: orator.speaker, start };
    const whole = text.slice(start, end).trimEnd();
    const narrates = NARRATOR.test(words) || kind === 'heading';
    const introduces = QUOTE_FOLLOWS.test(whole) || publishes(lastOf[index]);
    if (introduces) {
      quoting = outletBefore(outletOf, index + 1) ?? quoting;
      return { voice: 'narrator', speaker: NOBODY, start };
    }
    if (narrates) quoting = null;
    if (quoting && !narrates) return { voice: 'block-quote', speaker: quoting, start };
    return { voice: 'narrator', speaker: NOBODY, start };
  });
}

function isHeadline(blocks: readonly DocumentBlock[], index: number, text: string): boolean {
  const { kind, start, end } = blocks[index]!;
  if (kind === 'heading') return true;
  if (end - start > LONGEST_HEADLINE || blocks.length < 3) return false;
  const ends =
    index === 0 && end - start < 80
      ? /[.。]$/.test(text.slice(start, end))
      : /[.!?。！？…:：,，;；"”」]$/.test(text.slice(start, end));
  return (index <= 2 || index === blocks.length - 1) && !ends && kind === 'paragraph';
}

/** The last sentence of every block, and the outlet that it names last. */
function indexed(sentences: readonly Sentence[], blocks: number) {
  const lastOf: (Sentence | undefined)[] = new Array(blocks);
  const outletOf: (string | undefined)[] = new Array(blocks);
  for (const sentence of sentences) {
    lastOf[sentence.block] = sentence;
    const outlet = sentence.units.findLast(({ known }) => known?.kind === 'outlet')?.known?.name;
    if (outlet) outletOf[sentence.block] = outlet;
  }
  return { lastOf, outletOf };
}

/** The outlet that one of the two paragraphs before names last, as a speaker. */
function outletBefore(outletOf: readonly (string | undefined)[], block: number): Speaker | null {
  const name = outletOf[block - 1] ?? outletOf[block - 2];
  return name ? { ...NOBODY, name, affiliation: name, via: name } : null;
}

/** The paragraph’s last sentence says that an outlet published an article, with which the next paragraphs go on. */
function publishes(last: Sentence | undefined): boolean {
  if (!last || last.units.length >= 24) return false;
  const has = (words: RegExp) => last.units.some(({ low }) => words.test(low));
  const outlet = last.units.some(({ known }) => known?.kind === 'outlet');
  return outlet && has(/^(?:published|writes|wrote|reports)$/) && has(/^(?:article|story|piece)$/);
}
