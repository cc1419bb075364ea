import type { Sentence } from '../text/unit.js';
import type { Cast } from './cast.js';
import { type Mentions, personSpeaker } from './noun-phrase.js';
import { nameLength } from './people.js';
import type { Report } from './report.js';
import type { Speaker } from './types.js';

/** Who holds the floor before and after every sentence: whom its paragraph let speak last, else whom it names. */
export class Floor {
  private readonly before = new Map<Sentence, Speaker | null>();
  private speaker: Speaker | null = null;
  private block = -1;

  /** To be called for every sentence in order, once its reports are found. */
  pass(sentence: Sentence, reports: readonly Report[], named: Speaker | null): void {
    if (sentence.block !== this.block) this.speaker = null;
    this.block = sentence.block;
    this.before.set(sentence, this.speaker);
    const last = reports.findLast(({ speaker }) => speaker.name !== null)?.speaker;
    this.speaker = last ?? named ?? this.speaker;
  }

  /** Null where the paragraph has named nobody before the sentence. */
  at(sentence: Sentence): Speaker | null {
    return this.before.get(sentence) ?? null;
  }
}

/** Whom a sentence names with the whole name or a part of it: the first of them. */
export function englishNamed({ units }: Sentence, text: string, cast: Cast): Speaker | null {
  for (let at = 0; at < units.length; at++) {
    const length = nameLength(units, at) || (/^\p{Lu}\p{Ll}/u.test(units[at]!.text) ? 1 : 0);
    if (length === 0) continue;
    const person = cast.find(text.slice(units[at]!.start, units[at + length - 1]!.end));
    if (person && person.parts.length > 1) return personSpeaker(person);
    at += length - 1;
  }
  return null;
}

/** Whom of those introduced so far a Chinese sentence names. */
export function chineseNamed({ start, end }: Sentence, text: string, mentions: Mentions): Speaker | null {
  const words = text.slice(start, end);
  return mentions.people.findLast(({ name }) => name !== null && words.includes(name)) ?? null;
}
