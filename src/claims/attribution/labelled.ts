import { COLLECTIVES, DOCUMENTS, ROLES } from '../lexicon/speech.js';
import type { Unit } from '../text/unit.js';
import { speakerOf } from './noun-phrase.js';
import { nameLength } from './people.js';
import type { Report, Scene } from './report.js';
import { reportsAt } from './reporting-verb.js';
import { NOBODY } from './types.js';

const LONGEST_LABEL = 14;

/**
 * Who stands before a colon at the head of a line: "Pence: Clinton won’t …", "Wen Jialu, chief financial officer of Pinghe
 * Cloud: …", "Ethan Mollick at Wharton: “…”", "**4.50pm** Peru's minister confesses: …".
 */
export function labelled({ units, text, cast, mentions, turn }: Scene, at: number): Report | null {
  if (at !== 0 || turn) return null;
  const from = afterTime(units);
  let colon = from + 1;
  while (colon < from + LONGEST_LABEL && units[colon] && units[colon]!.text !== ':') {
    if (/^[.;!?—–"“]$/.test(units[colon]!.text)) return null;
    colon++;
  }
  if (units[colon]?.text !== ':' || units.length - colon < 4) return null;
  const quoted = /^["“]$/.test(units[colon + 1]!.text);
  const verb = reportsAt(units, colon - 1);
  const to = verb ? colon - 1 : colon;
  const words = units.slice(from, to);
  if (
    words.length === 0 ||
    words.some(({ tag, low }) => tag === 'AUX' || (tag === 'VERB' && !ROLES.has(low)))
  )
    return null;
  const person =
    cast.find(text.slice(words[0]!.start, words.at(-1)!.end)) !== null ||
    startsWithPerson(words, text, cast.find);
  const titled = words.every(
    ({ tag, text: word }) => /^\p{Lu}/u.test(word) || /^(?:ADP|DET)$/.test(tag) || /^['’]s?$/.test(word),
  );
  const speaking = words.some(
    ({ low, known }) =>
      ROLES.has(low) ||
      COLLECTIVES.has(low) ||
      PEOPLE.test(low) ||
      (titled && (DOCUMENTS.has(low) || known?.kind === 'organisation')),
  );
  const isLabel = person || (speaking && (titled || quoted || verb));
  const name = quoted && !isLabel ? nameIn(units, from, to, text) : null;
  if (!isLabel && name === null) return null;
  const speaker = name === null ? speakerOf(units, from, to, text, cast, mentions) : { ...NOBODY, name };
  const frame = { from: 0, to: colon + 1 };
  return speaker && { speaker, from: colon + 1, to: units.length, cue: colon, frame, stance: 'holds' };
}

/** "Gary Marcus: “…”", "Japan's Kimi Onoda: “…”": a whole name that nothing else introduces. */
function nameIn(units: readonly Unit[], from: number, to: number, text: string): string | null {
  for (let at = from; at < to; at++) {
    const length = nameLength(units, at);
    if (length >= 2 && at + length <= to) return text.slice(units[at]!.start, units[at + length - 1]!.end);
  }
  return null;
}

const PEOPLE =
  /^(?:man|woman|friend|colleague|reader|guy|neighbour|son|daughter|mother|father|wife|husband|uncle|aunt|brother|sister|nephew|niece|boss|delegate|diplomat|banker)$/;

/** After "**4.50pm**", "[Editor]" is none. */
function afterTime(units: readonly Unit[]): number {
  let at = 0;
  while (at < 8 && units[at] && /^(?:\*+|\d.*|[ap]m|•|▪|-|[A-Z]{2,4}T|\.)$/.test(units[at]!.text)) at++;
  return at < units.length - 1 ? at : 0;
}

/** A full name first, what stands beside it after a comma or a preposition. */
function startsWithPerson(words: readonly Unit[], text: string, find: (name: string) => unknown): boolean {
  for (const length of [2, 3]) {
    const last = words[length - 1];
    const next = words[length];
    if (!last || (next && next.text !== ',' && next.tag !== 'ADP')) continue;
    if (find(text.slice(words[0]!.start, last.end)) !== null) return true;
  }
  return false;
}
