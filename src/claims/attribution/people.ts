import { REPORTING, ROLES, TITLES } from '../lexicon/speech.js';
import type { Sentence, Unit } from '../text/unit.js';

/** A person as the document introduces them. */
export interface Person {
  name: string;
  parts: readonly string[];
  /** The role phrase beside the name, as it stands. */
  affiliation: string | null;
  /** Offsets of that phrase where it is a claim about the person in itself. */
  role: { start: number; end: number } | null;
  /** Index of the sentence that introduces them. */
  sentence: number;
}

const NOT_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december the a an in on at this that these those it its he she they we i but and however while if
  according meanwhile also still mr mrs ms dr prof artificial intelligence large language model models open source ai
  university institute ministry academy department company group forum summit conference center centre bank capital
  ventures labs inc corp ltd chief executive officer president founder professor q yes no not so now then today technology
  commission council association agency committee times post daily street journal news review act house senate service secret court party campaign survey bureau board federal state
  union league society foundation network week police force index report study research lab security defense deputy prime vice senior former`.split(
    /\s+/,
  ),
);
const LONGEST_ROLE = 22;

/** Names of people: capitalised words that a title, a role or a verb of speech stands beside, and those the gazetteer knows. */
export function peopleOf(sentences: readonly Sentence[], text: string): Person[] {
  const people = new Map<string, Person>();
  for (const [index, { units }] of sentences.entries()) {
    const titled = isTitle(units);
    for (let at = 0; at < units.length; at++) {
      const length = nameLength(units, at);
      if (length === 0) continue;
      const person = titled && !units[at]!.known ? null : personAt(units, at, at + length, text, index);
      if (person) {
        const known = people.get(person.name);
        if (!known) people.set(person.name, person);
        else if (!known.affiliation && person.affiliation) {
          people.set(person.name, {
            ...known,
            affiliation: person.affiliation,
            role: person.role,
            sentence: index,
          });
        }
      }
      at += length - 1;
    }
  }
  return [...people.values()];
}

/** Most words have capitals, as in headlines: they tell no names. */
function isTitle(units: readonly Unit[]): boolean {
  const words = units.filter(({ kind, text }) => kind === 'word' && /^\p{L}{3,}/u.test(text));
  return words.length >= 4 && words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.7 * words.length;
}

/** How many units from here read as a person’s full name. */
export function nameLength(units: readonly Unit[], at: number): number {
  const first = units[at]!;
  if (first.known) return first.known.kind === 'person' ? 1 : 0;
  let end = at;
  while (end < units.length && end - at < 4 && isNamePart(units[end]!, units[end - 1], end > at)) end++;
  const length = end - at;
  const next = units[end];
  const body = next !== undefined && /^\p{Lu}/u.test(next.text) && BODY.test(next.low);
  return length >= 2 && length <= 4 && !body ? length : 0;
}

/** "The Lion City Institute" is nobody’s name. */
const BODY =
  /^(?:institute|institution|centre|center|university|college|academy|foundation|council|agency|association|bureau|commission|laborator(?:y|ies)|labs?|group|bank|network|society|initiative|observatory|forum|capital|ventures|partners|research)$/;

function isNamePart(unit: Unit, before: Unit | undefined, further: boolean): boolean {
  if (unit.kind !== 'word' || NOT_NAMES.has(unit.low) || ROLES.has(unit.low)) return false;
  if (!/^\p{Lu}[\p{L}'’.-]*$/u.test(unit.text) || /^\p{Lu}{2,}$/u.test(unit.text)) return false;
  return !further || (before !== undefined && unit.start - before.end <= 2);
}

function personAt(
  units: readonly Unit[],
  from: number,
  to: number,
  text: string,
  sentence: number,
): Person | null {
  const first = units[from]!;
  const name = first.known?.kind === 'person' ? first.text : text.slice(first.start, units[to - 1]!.end);
  const after = roleAfter(units, to, text);
  const before = roleBefore(units, from, text);
  const within = units[from - 1]?.tag === 'ADP' && units[from - 2]?.tag === 'PROPN';
  const speaks = !within && speechBeside(units, from, to);
  const isWho =
    !(from > 1 && /^(?:at|of|by|from|with)$/.test(units[from - 1]!.low)) &&
    units[to]?.text === ',' &&
    /^(?:who|whose)$/.test(units[to + 1]?.low ?? '');
  if (!after && !before && !speaks && !isWho && first.known?.kind !== 'person') return null;
  return {
    name,
    parts: name.split(/[\s]+/),
    affiliation: after?.text ?? before?.text ?? null,
    role: stretchOf(after) ?? (before?.organisation ? stretchOf(before) : null),
    sentence,
  };
}

/** "X, a partner at Leonis Capital," "X, who recently joined Tencent". */
function roleAfter(units: readonly Unit[], to: number, text: string) {
  if (units[to]?.text !== ',' && units[to]?.text !== '(') return null;
  let end = to + 1;
  let role = false;
  while (end < units.length && end - to < LONGEST_ROLE) {
    const unit = units[end]!;
    if (ROLES.has(unit.low)) role = true;
    if (unit.kind === 'sign' && /^[;:.)—–"“”]$/.test(unit.text)) break;
    if (unit.text === ',') break;
    if ((unit.tag === 'VERB' || unit.tag === 'AUX') && REPORTING.has(unit.low) && !unit.low.endsWith('ing'))
      break;
    if (unit.tag === 'AUX' && end > to + 2) break;
    end++;
  }
  if (!role || end === to + 1) return null;
  const stretch = { start: units[to + 1]!.start, end: units[end - 1]!.end };
  return { ...stretch, text: text.slice(stretch.start, stretch.end) };
}

/** "OpenAI CEO Sam Altman", "Tencent’s Yao Shunyu", "Mr. Lee", "a technologist, Kai-Fu Lee". */
function roleBefore(units: readonly Unit[], from: number, text: string): RoleBefore | null {
  const none = { start: 0, end: 0, organisation: false };
  let at = from - 1;
  if (at < 0) return null;
  if (TITLES.has(units[at]!.low) || (units[at]!.text === '.' && TITLES.has(units[at - 1]?.low ?? '')))
    return { ...none, text: '' };
  if (units[at]!.text === ',') at--;
  const last = at;
  const possessive = /^['’]s?$/.test(units[at]?.text ?? '') && units[at - 1]?.known?.kind === 'organisation';
  if (possessive) return { ...none, text: units[at - 1]!.known!.name };
  if (!ROLES.has(units[at]?.low ?? '')) return null;
  while (at > 0 && last - at < 10) {
    const { tag, kind, text: word } = units[at - 1]!;
    if (kind === 'sign' && word !== '&' && !/^['’]s?$/.test(word)) break;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP' || tag === 'SCONJ' || tag === 'CCONJ') break;
    at--;
    if (tag === 'DET') break;
  }
  const stretch = { start: units[at]!.start, end: units[last]!.end };
  const organisation = units.slice(at, last).some(({ known }) => known?.kind === 'organisation');
  return { ...stretch, text: text.slice(stretch.start, stretch.end), organisation };
}

interface RoleBefore {
  text: string;
  start: number;
  end: number;
  /** It names an organisation, and so says something of the person. */
  organisation: boolean;
}

const stretchOf = (role: { start: number; end: number } | null) =>
  role && { start: role.start, end: role.end };

function speechBeside(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = to; at < Math.min(units.length, to + 3); at++) {
    if (units[at]!.kind === 'sign') break;
    if (REPORTING.has(units[at]!.low)) return true;
  }
  const before = units[from - 1];
  return (
    before !== undefined && REPORTING.has(before.low) && (before.tag === 'VERB' || before.low === 'said')
  );
}
