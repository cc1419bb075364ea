import type { Sentence } from '../text/unit.js';
import type { Floor } from './floor.js';
import type { Quotation } from './quotations.js';
import type { Report } from './report.js';
import type { Setting } from './settings.js';
import { type Attribution, NOBODY, type Speaker } from './types.js';

/**
 * The speaker of every quotation: by the report beside it, else whoever spoke the quotation before, else who holds the
 * floor in its paragraph.
 */
export function directSpeech(
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  reports: ReadonlyMap<Sentence, readonly Report[]>,
  settings: readonly Setting[],
  floor: Floor,
  named: (sentence: Sentence) => Speaker | null,
  text: string,
): Attribution[] {
  const found: Attribution[] = [];
  let previous: { speaker: Speaker; end: number; cue: number } | null = null;
  let first = 0;
  for (const { pieces } of quotations) {
    const { start } = pieces[0]!;
    const { end, block } = pieces.at(-1)!;
    while (first < sentences.length && sentences[first]!.end < start - 1) first++;
    const beside = reportBeside(sentences, first, reports, start, end);
    const setting = settings[pieces[0]!.block]!;
    const near: boolean =
      previous !== null &&
      (sameBlock(sentences, previous.end, block) ||
        /^[\s"“”「」『』]*$/.test(text.slice(previous.end, Math.min(start, previous.end + 12))));
    const sentence = sentences[first];
    const holding = sentence && setting.voice === 'narrator' ? (floor.at(sentence) ?? named(sentence)) : null;
    const speaker: Speaker =
      beside?.speaker ??
      (near ? previous!.speaker : setting.speaker.name ? setting.speaker : (holding ?? NOBODY));
    const cue: number = beside ? beside.cue : near ? previous!.cue : start;
    const via = speaker.via ?? setting.speaker.via;
    for (const piece of pieces) {
      found.push({
        ...speaker,
        via,
        start: piece.start - 1,
        end: piece.end + 1,
        voice: 'direct',
        cue,
        stance: 'holds',
      });
    }
    if (speaker.name !== null) previous = { speaker, end, cue };
  }
  return found;
}

function sameBlock(sentences: readonly Sentence[], offset: number, block: number): boolean {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.block === block;
}

function reportBeside(
  sentences: readonly Sentence[],
  first: number,
  reports: ReadonlyMap<Sentence, readonly Report[]>,
  start: number,
  end: number,
): { speaker: Speaker; cue: number } | null {
  let best: { speaker: Speaker; cue: number; distance: number } | null = null;
  for (let at = first; at < sentences.length && sentences[at]!.start <= end + 2; at++) {
    const sentence = sentences[at]!;
    for (const { speaker, cue, frame } of reports.get(sentence) ?? []) {
      const offset = sentence.units[cue]!.start;
      if (offset >= start && offset <= end) continue;
      const from = sentence.units[frame.from]!.start;
      const to = sentence.units[Math.max(frame.from, frame.to - 1)]!.end;
      const distance = offset < start ? start - to : Math.max(0, from - end);
      if (!best || distance < best.distance) best = { speaker, cue: offset, distance };
    }
  }
  return best && best.distance < 160 ? best : null;
}
