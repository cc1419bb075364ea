import { COLLECTIVES, DOCUMENTS, PRONOUNS, ROLES, TITLES } from '../lexicon/speech.js';
import type { Unit } from '../text/unit.js';
import type { Cast } from './cast.js';
import { nameLength, type Person } from './people.js';
import { NOBODY, type Speaker } from './types.js';

/** What the text has named so far, for pronouns and "the report". */
export interface Mentions {
  person: Speaker | null;
  document: Speaker | null;
  group: Speaker | null;
  /** The organisation that a sentence was about last: "the company", 该公司. */
  company: Speaker | null;
  /** Who spoke without a name: 国家数据局有关负责人. */
  unnamed: Speaker[];
  /** People by their full names, the first named first. */
  people: Speaker[];
  /** Names of organisations in the document, for "a research institute". */
  organisations: readonly string[];
}

const GENERIC = new Set([
  'institute',
  'university',
  'company',
  'ministry',
  'firm',
  'startup',
  'start-up',
  'lab',
  'academy',
  'bank',
  'agency',
]);

/** "The company", "the Hangzhou-based start-up": the one a sentence was about last. */
const COMPANY =
  /^(?:company|firm|startup|start-up|lab|laboratory|developer|maker|chipmaker|group|giant|vendor|carmaker|retailer)$/;

/** Who the units of a noun phrase mean as a speaker; null where they mean nobody who speaks. */
export function speakerOf(
  units: readonly Unit[],
  from: number,
  to: number,
  text: string,
  cast: Cast,
  mentions: Mentions,
): Speaker | null {
  if (to <= from) return null;
  const outlet = nameOf(units, from, to, 'outlet');
  const person = personIn(units, from, to, text, cast);
  if (person) {
    const speaker = { ...personSpeaker(person), via: outlet };
    return speaker;
  }
  const first = units[from]!;
  if (
    PRONOUNS.has(units[to - 1]!.low) &&
    to - from <= 6 &&
    to > from + 1 &&
    /^(?:ADP|ADV|PROPN|SCONJ)$/.test(first.tag)
  )
    return heOrShe(mentions);
  if (to === from + 1 && PRONOUNS.has(first.low)) return heOrShe(mentions);
  if (to === from + 1 && (first.low === 'they' || first.low === 'it'))
    return mentions.group ?? mentions.document ?? mentions.company;
  if (to === from + 1 && /^(?:his|her)$/.test(first.low)) return heOrShe(mentions);
  if (to === from + 1 && /^(?:its|their)$/.test(first.low)) return mentions.group ?? mentions.company;
  const words = units.slice(from, to);
  if (words.length <= 4 && SOME.test(words.map(({ low }) => low).join(' ')))
    return mentions.group ?? { ...NOBODY, name: text.slice(first.start, words.at(-1)!.end), resolved: false };
  if (/^(?:i|we|you|one|who|which|that|this)$/.test(units[to - 1]!.low)) return null;
  const single = singleName(words) ?? (words.length === 1 && cast.find(first.text) ? first.text : null);
  if (single) {
    const known = cast.find(single);
    return known ? personSpeaker(known) : { ...NOBODY, name: single, resolved: false };
  }
  const isDocument = words.some(({ low }) => DOCUMENTS.has(low.replace(/s$/, '')) || DOCUMENTS.has(low));
  const organisation = nameOf(units, from, to, 'organisation');
  if (outlet && !organisation) return { ...NOBODY, name: outlet, affiliation: null, via: outlet };
  const phrase = text.slice(words[0]!.start, words.at(-1)!.end);
  if (isDocument) {
    if (/^(?:its|their|his|her)$/.test(first.low) && mentions.group) return mentions.group;
    if (organisation)
      return {
        ...NOBODY,
        name: textOf(units, from, to, organisation) ?? organisation,
        affiliation: organisation,
      };
    if (words.length <= 4 && mentions.document) return mentions.document;
    return { ...NOBODY, name: phrase.replace(/^(?:the|a|an) /i, '') };
  }
  const role = words.some(({ low }) => ROLES.has(low) || COLLECTIVES.has(low));
  if (organisation) {
    const holder = role ? cast.ofRole(organisation) : null;
    if (holder) return personSpeaker(holder);
    if (role) return { ...NOBODY, name: phrase, affiliation: organisation };
    return {
      ...NOBODY,
      name: textOf(units, from, to, organisation) ?? organisation,
      affiliation: organisation,
    };
  }
  const generic = words.at(-1)!.low;
  if (COMPANY.test(generic) && /^(?:the|this|that)$/.test(first.low) && mentions.company)
    return mentions.company;
  if (GENERIC.has(generic)) {
    const named = mentions.organisations.find((name) => name.toLowerCase().includes(generic));
    return { ...NOBODY, name: named ?? phrase, affiliation: named ?? null };
  }
  if (role) {
    const known = words.length === 2 && first.low === 'the' ? cast.titled(words[1]!.low) : null;
    return known ? personSpeaker(known) : { ...NOBODY, name: phrase };
  }
  if (words.some(({ known }) => known?.kind === 'country' || known?.kind === 'place'))
    return { ...NOBODY, name: phrase };
  return words.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN') ? { ...NOBODY, name: phrase } : null;
}

/** "One", "two of them", "a third", of those quoted before. */
const SOME =
  /^(?:one|two|three|several|a (?:second|third|fourth)|one of them|two of them|(?:some|both|most) of them)$/;

function heOrShe({ person }: Mentions): Speaker {
  return person ?? { ...NOBODY, resolved: false };
}

export function personSpeaker({ name, affiliation }: Person): Speaker {
  return { name, resolved: true, affiliation: affiliation || null, via: null };
}

/** The first person whom a stretch names whole. */
export function personIn(
  units: readonly Unit[],
  from: number,
  to: number,
  text: string,
  cast: Cast,
): Person | null {
  for (let at = from; at < to; at++) {
    const length = nameLength(units, at);
    if (length === 0) continue;
    const person = cast.find(text.slice(units[at]!.start, units[at + length - 1]!.end));
    if (person) return person;
    at += length - 1;
  }
  return null;
}

/** "Xue", "Mr. Lee": one capitalised word that is no known name. */
function singleName(words: readonly Unit[]): string | null {
  const rest = words.filter(({ low, text }) => !TITLES.has(low) && text !== '.');
  const [only] = rest;
  if (rest.length !== 1 || !only || only.kind !== 'word') return null;
  if (!/^\p{Lu}\p{Ll}/u.test(only.text) || only.tag === 'PRON' || only.tag === 'DET' || only.tag === 'ADV')
    return null;
  if (COLLECTIVES.has(only.low) || ROLES.has(only.low) || (/s$/.test(only.low) && only.tag === 'NOUN'))
    return null;
  return only.text;
}

function nameOf(units: readonly Unit[], from: number, to: number, kind: string): string | null {
  for (let at = from; at < to; at++) if (units[at]!.known?.kind === kind) return units[at]!.known!.name;
  return null;
}

function textOf(units: readonly Unit[], from: number, to: number, name: string): string | null {
  for (let at = from; at < to; at++) if (units[at]!.known?.name === name) return units[at]!.text;
  return null;
}
