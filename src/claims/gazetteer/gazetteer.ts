import { simplified } from '../text/simplified.js';
import type { KnownName, NameKind } from '../text/unit.js';
import { type Word, wordsOf } from '../text/words.js';
import { ORGANISATIONS } from './makers.js';
import { modelAt } from './model-name.js';
import { OUTLETS } from './outlets.js';
import { COUNTRIES, PLACES } from './places.js';

/** A name as texts write it. */
export interface Surface {
  text: string;
  known: KnownName;
}

interface Entry {
  words: readonly string[];
  known: KnownName;
}

/** Finds known names in a row of words. */
export interface Gazetteer {
  /** The longest name that begins at a word, and how many words it takes. */
  at(words: readonly Word[], index: number): { known: KnownName; length: number } | null;
}

/**
 * A gazetteer of the names built in and of further ones. Latin names are told by their capitals; Chinese ones are
 * looked up in simplified characters. Looking up takes a bounded number of steps a word.
 */
export function gazetteerOf(further: Iterable<Surface>): Gazetteer {
  const entries = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const { text, known } of [...builtIn(), ...further]) {
    const plain = simplified(text);
    const words = wordsOf(plain, 0, plain.length).map((word) => word.text);
    if (words.length === 0 || words.length > 14 || seen.has(plain)) continue;
    seen.add(plain);
    const list = entries.get(words[0]!);
    if (list) list.push({ words, known });
    else entries.set(words[0]!, [{ words, known }]);
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    at(words, index) {
      const model = modelAt(words, index);
      const entry = entries
        .get(words[index]!.text)
        ?.find((each) => each.words.every((word, offset) => words[index + offset]?.text === word));
      if (model && model.length >= (entry?.words.length ?? 0)) return model;
      return entry ? { known: entry.known, length: entry.words.length } : null;
    },
  };
}

function* builtIn(): Generator<Surface> {
  yield* surfaces('country', COUNTRIES);
  yield* surfaces('outlet', OUTLETS);
  yield* surfaces('organisation', ORGANISATIONS);
  for (const text of PLACES) yield { text, known: { kind: 'place', name: text } };
}

function* surfaces(kind: NameKind, table: Readonly<Record<string, string>>): Generator<Surface> {
  for (const [name, texts] of Object.entries(table)) {
    for (const text of texts.split('|')) yield { text, known: { kind, name } };
  }
}
