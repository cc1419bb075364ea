import type { ClaimType, Relation } from '../../contract/index.js';
import type { Frame } from '../lexicon/frame.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import type { Clause } from '../text/clauses.js';
import { finiteIn } from '../text/grammar.js';
import type { Unit } from '../text/unit.js';
import { complement, hasSide, isSide, OPENNESS, phraseEnd } from './side-phrases.js';
import { objectOf, subjectOf } from './subject.js';

/** Who is compared with whom, in the words of the document, and how the first stands to the second. */
export interface Sides {
  subject: string | null;
  object: string | null;
  relation: Relation;
}

/** The types of claims that set two sides against each other. */
export const COMPARES: ReadonlySet<ClaimType> = new Set(['lag', 'trend', 'overtake', 'capability']);

/** A distance, of whoever is behind; and one of whoever is ahead. */
const DISTANCE = new Set('gap lag distance difference divide deficit delay interval disparity'.split(' '));
const ADVANTAGE = new Set('lead advantage edge margin headstart'.split(' '));
/** With these a subject has a distance; with "put" or "estimate" it only speaks of one. */
const HAS = new Set(
  `have has had hold holds held close closes closed closing narrow narrows narrowed narrowing shrink shrinks shrank cut cuts
  reduce reduces reduced widen widens widened bridge bridges bridged keep keeps kept maintain maintains maintained extend
  extends extended lose loses lost retain retains retained enjoy enjoys enjoyed face faces faced boast boasts build builds
  built open opens opened erase erases erased`.split(/\s+/),
);
/** Nouns that are verbs as well. */
const VERBS_TOO = /^(?:lag|lead|delay|edge)$/;
const PRONOUN = /^(?:it|its|they|them|their|these|we|our|i|he|she|who|which|that|this|both)$/;
/** "Its next model" is not the one before. */
const OWNED = /^(?:its|their|our|his|her) \S/i;

/** The sides of a comparison; a side that goes without saying is that of the comparison before (`last`). */
export function sidesOf(
  text: string,
  units: readonly Unit[],
  clause: Clause,
  match: PatternMatch<Frame>,
  { relation, nation, last }: { relation: Relation; nation: string | null; last: Sides | null },
): Sides {
  const at = distanceIn(units, clause, match);
  if (at < 0) return ofVerb(text, units, clause, match, { relation, nation, last });
  const leads = ADVANTAGE.has(units[at]!.low);
  const near = complement(text, units, at, clause.to);
  const own = near.of ?? owner(text, units, clause, at) ?? holder(text, units, clause, at, match, nation);
  if (near.between) return pointed(near.between[0], near.between[1], units, relation);
  const [first, second] = own ?? [null, null];
  const other = second ?? near.against;
  if (first === null && other === null) return carried(last, leads, relation);
  if (first === null) {
    const known = last && [last.subject, last.object].find((one) => one !== null && one !== other);
    return leads
      ? turned({ subject: known ?? null, object: other, relation })
      : { subject: known ?? null, object: other, relation };
  }
  if (second !== null) return pointed(first, second, units, relation);
  return leads
    ? turned({ subject: first, object: other, relation })
    : { subject: first, object: other, relation };
}

/** Where a lead stands: who has it is ahead. */
function turned({ subject, object, relation }: Sides): Sides {
  return relation === 'behind' ? { subject, object, relation: 'ahead' } : { subject, object, relation };
}

/** The distance that a match is of: the noun in it, else the last one before it in its clause. */
function distanceIn(units: readonly Unit[], clause: Clause, { from, to }: PatternMatch<Frame>): number {
  for (let at = from; at < to; at++) if (isDistance(units, at)) return at;
  for (let at = from - 1; at >= clause.from; at--) if (isDistance(units, at)) return at;
  return -1;
}

function isDistance(units: readonly Unit[], at: number): boolean {
  const { low, tag } = units[at]!;
  if (!DISTANCE.has(low) && !ADVANTAGE.has(low)) return false;
  const before = units[at - 1];
  if (!before || /^(?:DET|ADJ|NUM|PART)$/.test(before.tag) || /^(?:its|their|our)$|['’]s?$/.test(before.low))
    return true;
  if (!VERBS_TOO.test(low)) return tag !== 'VERB';
  const after = units[at + 1];
  return (
    tag === 'NOUN' &&
    (!after || /^(?:AUX|PUNCT)$/.test(after.tag) || /^(?:of|over|between|has)$/.test(after.low))
  );
}

/** "US-China", "Sino-American". */
const JOINED = /^(\p{Lu}[\p{L}.]+)[-–—/](\p{Lu}[\p{L}.]+)$/u;

/** Whose distance it is, before the noun: "America's lead", "the US lead", "the US-China gap". */
function owner(
  text: string,
  units: readonly Unit[],
  clause: Clause,
  gap: number,
): [string, string | null] | null {
  let from = gap;
  while (from > clause.from && isOfPhrase(units[from - 1]!)) from--;
  for (let at = from; at < gap; at++) {
    const joined = JOINED.exec(units[at]!.text);
    if (joined) return [joined[1]!.replace('Sino', 'China'), joined[2]!];
  }
  const sides: number[] = [];
  for (let at = from; at < gap; at++) if (isSide(units[at]!)) sides.push(at);
  const [first] = sides;
  const last = sides.at(-1);
  if (first === undefined || last === undefined) return null;
  const countries = sides.filter((at) => units[at]!.known?.kind === 'country');
  if (countries.length === 2 && countries[1] - countries[0] <= 2)
    return [units[countries[0]]!.text, units[countries[1]]!.text];
  return [text.slice(units[first]!.start, units[last]!.end), null];
}

const isOfPhrase = ({ tag, low, text, known }: Unit) =>
  known !== null ||
  /^(?:ADJ|NOUN|PROPN|NUM|ADV|PART)$/.test(tag) ||
  /^(?:'s|[-–—/])$/.test(low) ||
  text === '’';

/** Who has the distance: the subject of "has", "closed", "widened". */
function holder(
  text: string,
  units: readonly Unit[],
  clause: Clause,
  gap: number,
  match: PatternMatch<Frame>,
  nation: string | null,
): [string, null] | null {
  const has = units.slice(clause.from, gap).some(({ low, tag }) => HAS.has(low) && tag !== 'NOUN');
  if (!has || finiteIn(units, clause.from, gap) < 0) return null;
  const subject = subjectOf(text, units, clause, { ...match, from: Math.min(match.from, gap) }, nation);
  return subject !== null && names(units, clause.from, gap, subject) ? [subject, null] : null;
}

/** Whether a phrase in the words of some units holds a side. */
const names = (units: readonly Unit[], from: number, to: number, phrase: string) =>
  units.slice(from, to).some((unit) => isSide(unit) && phrase.includes(unit.text));

/** Two sides of a distance that has no direction of its own: the United States and closed models stand ahead. */
function pointed(one: string, other: string, units: readonly Unit[], relation: Relation): Sides {
  const ahead = (phrase: string) =>
    units.some(({ text, known }) => known?.name === 'United States' && phrase.includes(text)) ||
    /\b(?:US|U\.S\.|American?|closed|proprietary)(?!\w)/.test(phrase);
  const swapped = ahead(one) && !ahead(other);
  const behind: Relation = relation === 'ahead' ? 'behind' : relation;
  return { subject: swapped ? other : one, object: swapped ? one : other, relation: behind };
}

/** A distance of nobody named is that of the comparison before. */
export function carried(last: Sides | null, leads: boolean, relation: Relation): Sides {
  if (last === null) return { subject: null, object: null, relation };
  const ahead = last.relation === 'ahead' || last.relation === 'leads' || last.relation === 'surpasses';
  const [follower, leader] = ahead ? [last.object, last.subject] : [last.subject, last.object];
  return leads
    ? turned({ subject: leader, object: follower, relation })
    : { subject: follower, object: leader, relation: relation === 'ahead' ? 'behind' : relation };
}

/** Says who is behind; a bare "it is three months" does not. */
const BEHIND = /\b(?:behind|trail\w*|lag\w*|follow\w*|late\w*|slow\w*)\b/;

/** The sides of a verb: who stands before it and who after it. */
function ofVerb(
  text: string,
  units: readonly Unit[],
  clause: Clause,
  found: PatternMatch<Frame>,
  { relation, nation, last }: { relation: Relation; nation: string | null; last: Sides | null },
): Sides {
  const verb = verbOf(units, found);
  const match = { ...found, from: verb };
  const object = objectOf(text, units, clause, match) ?? openIn(text, units, match.from, clause.to);
  const phrase = subjectOf(text, units, clause, match, nation);
  const meant = nation !== null && phrase?.startsWith(nation);
  if (phrase !== null && (meant || names(units, 0, match.to, phrase)))
    return { subject: phrase, object, relation };
  const words = units
    .slice(clause.from, clause.to)
    .map(({ low }) => low)
    .join(' ');
  const pronoun = units.slice(clause.from, match.from).some(({ low }) => PRONOUN.test(low));
  if (phrase === null && /^(?:which|who|that)$/.test(clause.lead ?? '')) {
    const named = sideBefore(text, units, clause.from);
    if (named) return { subject: named, object, relation };
  }
  const inside =
    pronoun && /^(?:it|that)$/.test(phrase?.toLowerCase() ?? '') ? takerIn(text, units, match) : null;
  if (inside) return { subject: inside, object: afterTaker(text, units, match, clause, inside), relation };
  if (phrase !== null && OWNED.test(phrase)) return { subject: phrase, object, relation };
  if (last === null) return { subject: null, object, relation };
  if (object === null && phrase === null && relation === 'behind' && !BEHIND.test(words))
    return carried(last, false, relation);
  if (object === null) return { subject: last.subject, object: last.object, relation };
  const same = last.subject !== null && (object.includes(last.subject) || last.subject.includes(object));
  return { subject: same ? last.object : last.subject, object, relation };
}

/** Where the verb of a match stands that begins with its subject; else where the match begins. */
export function verbOf(units: readonly Unit[], { from, to }: PatternMatch<Frame>): number {
  const verb = units.findIndex(({ tag }, at) => at >= from && at < to && (tag === 'VERB' || tag === 'AUX'));
  return verb > from && hasSide(units, from, verb) ? verb : from;
}

/** Of whom a relative clause speaks: the last side before it. */
function sideBefore(text: string, units: readonly Unit[], before: number): string | null {
  for (let at = before - 1; at >= 0; at--) {
    if (!isSide(units[at]!) || OPENNESS.test(units[at]!.low)) continue;
    const country = units[at - 1]?.known?.kind === 'country';
    return text.slice(units[country ? at - 1 : at]!.start, units[at]!.end);
  }
  return null;
}

/** "It took Chinese developers 15 months to match GPT-4": whom it took. */
function takerIn(text: string, units: readonly Unit[], { from, to }: PatternMatch<Frame>): string | null {
  if (!/^(?:take|takes|took|taken|taking)$/.test(units[from]!.low)) return null;
  const end = phraseEnd(units, from + 1, to);
  return hasSide(units, from + 1, end) ? text.slice(units[from + 1]!.start, units[end - 1]!.end) : null;
}

function afterTaker(
  text: string,
  units: readonly Unit[],
  { from }: PatternMatch<Frame>,
  clause: Clause,
  taker: string,
): string | null {
  const start = units.findIndex((unit, at) => at > from && isSide(unit) && !taker.includes(unit.text));
  if (start < 0 || start >= clause.to) return null;
  return text.slice(units[start]!.start, units[phraseEnd(units, start, clause.to) - 1]!.end);
}

/** "Closed ones": a side that is named by how it can be had. */
function openIn(text: string, units: readonly Unit[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    if (OPENNESS.test(units[at]!.low) && at > from)
      return text.slice(units[at]!.start, units[Math.min(at + 1, to - 1)]!.end);
  }
  return null;
}
