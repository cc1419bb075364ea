import type { Unit } from '../text/unit.js';
import { classTest } from './classes.js';
import { nounForms, verbForms } from './inflect.js';

/**
 * A pattern over units, written in words:
 *
 * - `behind` the word itself; `widen|narrow` either; `_` parts the words of a longer choice: `as_well`
 * - `trail/v` any form of a verb, `model/n` a noun’s singular and plural
 * - `{time}` a class of units (`classes.ts`)
 * - `~` up to four units of any kind but a sentence’s signs, `~2` up to two
 * - `{percent}|half` a class or a word
 * - `word?` may be missing
 *
 * In Chinese every character is a unit: `落后` is two, `~` up to eight.
 */
export interface Pattern {
  source: string;
  elements: Element[];
}

type Element =
  | {
      kind: 'words';
      /** By their first word. */
      choices: ReadonlyMap<string, readonly (readonly string[])[]>;
      optional: boolean;
      part: 'verb' | 'noun' | null;
    }
  | { kind: 'class'; name: string; test: (unit: Unit) => boolean; optional: boolean }
  | { kind: 'either'; options: readonly Element[]; optional: boolean }
  | { kind: 'gap'; most: number };

const HAN = /[\u4e00-\u9fff]/;
const STOPS = new Set(';:；：。!?！？()（）');

export function parsePattern(source: string): Pattern {
  const elements = source
    .trim()
    .split(/\s+/)
    .map((piece): Element => {
      const optional = piece.endsWith('?') && piece.length > 1;
      const body = optional ? piece.slice(0, -1) : piece;
      const gap = /^~(\d*)$/.exec(body);
      if (gap) return { kind: 'gap', most: gap[1] === '' ? (HAN.test(source) ? 8 : 4) : Number(gap[1]) };
      return elementOf(body, optional);
    });
  return { source, elements };
}

function elementOf(body: string, optional: boolean): Element {
  const named = /^\{([a-z-]+)\}$/.exec(body);
  if (named) return { kind: 'class', name: named[1]!, test: classTest(named[1]!), optional };
  if (body.includes('{')) {
    const choices = body.split('|');
    const words = choices.filter((choice) => !choice.startsWith('{')).join('|');
    const classes = choices.filter((choice) => choice.startsWith('{'));
    return {
      kind: 'either',
      options: [...classes, ...(words === '' ? [] : [words])].map((choice) => elementOf(choice, false)),
      optional,
    };
  }
  return {
    kind: 'words',
    choices: choicesOf(body),
    optional,
    part: body.endsWith('/v') ? 'verb' : body.endsWith('/n') ? 'noun' : null,
  };
}

function choicesOf(body: string): Map<string, string[][]> {
  const choices = new Map<string, string[][]>();
  for (const words of formsOf(body)) choices.set(words[0]!, [...(choices.get(words[0]!) ?? []), words]);
  return choices;
}

function formsOf(body: string): string[][] {
  const [words, mark] = body.split(/\/(?=[vn]$)/) as [string, string | undefined];
  return words.split('|').flatMap((choice) => {
    const forms = mark === 'v' ? verbForms(choice) : mark === 'n' ? nounForms(choice) : [choice];
    return forms.map((form) => (HAN.test(form) ? [...form] : form.split('_')));
  });
}

/** The end of the first match that begins at a unit; -1 where there is none. */
export function matchPattern(
  { elements }: Pattern,
  units: readonly Unit[],
  at: number,
  limit: number,
): number {
  return matchFrom(elements, 0, units, at, limit);
}

function matchFrom(
  elements: readonly Element[],
  index: number,
  units: readonly Unit[],
  at: number,
  limit: number,
): number {
  const element = elements[index];
  if (!element) return at;
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.most && at + skipped <= limit; skipped++) {
      const end = matchFrom(elements, index + 1, units, at + skipped, limit);
      if (end >= 0) return end;
      if (at + skipped >= limit || STOPS.has(units[at + skipped]!.text)) break;
    }
    return -1;
  }
  const end = matchThrough(element, elements, index, units, at, limit);
  return end < 0 && element.optional ? matchFrom(elements, index + 1, units, at, limit) : end;
}

/** The end where an element that is no gap, or one of its options, stands at a unit and the rest follows; else -1. */
function matchThrough(
  element: Exclude<Element, { kind: 'gap' }>,
  elements: readonly Element[],
  index: number,
  units: readonly Unit[],
  at: number,
  limit: number,
): number {
  if (at >= limit) return -1;
  if (element.kind === 'either') {
    for (const option of element.options) {
      if (option.kind === 'gap') continue;
      const end = matchThrough(option, elements, index, units, at, limit);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (element.kind === 'class')
    return element.test(units[at]!) ? matchFrom(elements, index + 1, units, at + 1, limit) : -1;
  for (const choice of element.choices.get(units[at]!.low) ?? []) {
    if (!standsAt(choice, units, at, limit)) continue;
    if (element.part === 'verb' && !mayBeVerb(units, at)) continue;
    if (element.part === 'noun' && units[at]!.tag === 'VERB' && !isDetermined(units, at)) continue;
    const end = matchFrom(elements, index + 1, units, at + choice.length, limit);
    if (end >= 0) return end;
  }
  return -1;
}

/** Whether the words of a choice, whose first is known to stand at a unit, go on there. */
function standsAt(choice: readonly string[], units: readonly Unit[], at: number, limit: number): boolean {
  if (at + choice.length > limit) return false;
  for (let word = 1; word < choice.length; word++) if (units[at + word]!.low !== choice[word]) return false;
  return true;
}

/** The tagger is not always right: a noun counts as a verb but after a determiner, an adjective or a preposition. */
function mayBeVerb(units: readonly Unit[], at: number): boolean {
  const { tag } = units[at]!;
  const before = units[at - 1]?.tag;
  if (tag === 'VERB' || tag === 'AUX' || tag === 'X') return true;
  if (tag === 'NOUN' || tag === 'PROPN')
    return before !== 'DET' && before !== 'ADJ' && before !== 'PART' && before !== 'ADP' && before !== 'NUM';
  return tag === 'ADJ' && before === 'AUX';
}

/** "America's lead", "its wide edge": a noun, whatever the tagger says. */
function isDetermined(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    before?.tag === 'DET' ||
    before?.low === "'s" ||
    /^(?:its|their|our|his|her|my|your)$/.test(before?.low ?? '')
  );
}

/** The classes and the words with which a pattern can begin. */
export function beginningsOf({ elements, source }: Pattern): { classes: string[]; words: string[] } {
  const classes = new Set<string>();
  const words = new Set<string>();
  const add = (element: Element) => {
    if (element.kind === 'class') classes.add(element.name);
    else if (element.kind === 'words') for (const word of element.choices.keys()) words.add(word);
    else if (element.kind === 'either') element.options.forEach(add);
    else throw new Error(`"${source}" may begin with anything`);
  };
  for (const element of elements) {
    add(element);
    if (element.kind === 'gap' || !element.optional) break;
  }
  return { classes: [...classes], words: [...words] };
}

/** The words one of which must stand after the beginning of any match; the fewest, null where nothing but classes must. */
export function neededWords({ elements }: Pattern): string[] | null {
  let fewest: string[] | null = null;
  for (const element of elements.slice(1)) {
    if (element.kind !== 'words' || element.optional) continue;
    const words = [...element.choices.keys()];
    if (fewest === null || words.length < fewest.length) fewest = words;
  }
  return fewest;
}
