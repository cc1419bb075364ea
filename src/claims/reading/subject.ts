import type { Frame } from '../lexicon/frame.js';
import { TITLES } from '../lexicon/speech.js';
import { isClass } from '../pattern/classes.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import type { Clause } from '../text/clauses.js';
import { isFiniteVerb } from '../text/grammar.js';
import type { Unit } from '../text/unit.js';

const LONGEST = 14;
/** Words between an owner and what is owned. */
const OWNED = 4;
const PLURAL_PRONOUN = /^(?:they|them|their|these)$/;
const PRONOUN = /^(?:it|its|they|them|their|these)$/;
const GENERIC = /^(?:startup|start-up|company|firm|lab|laboratory|maker|developer)$/;
const NATION = /^(?:nation|country)$/;

/**
 * The noun phrase before the pattern, in the words of the document. A pronoun stands for the nearest phrase before it
 * that can be meant, "the startup, 01.AI," for its name, "the nation" for the country named last (`nation`).
 */
export function subjectOf(
  text: string,
  units: readonly Unit[],
  clause: Clause,
  match: PatternMatch<Frame>,
  nation: string | null = null,
): string | null {
  let from = clause.from;
  while (
    from < match.from &&
    (units[from]!.kind === 'sign' || ['SCONJ', 'CCONJ', 'ADV', 'ADP'].includes(units[from]!.tag))
  )
    from++;
  let to = from;
  while (to < match.from && !['VERB', 'AUX'].includes(units[to]!.tag) && !endsPhrase(units, to)) to++;
  while (to > from && ['ADV', 'ADP', 'PART'].includes(units[to - 1]!.tag)) to--;
  if (to === from) return withoutPhrase(text, units, clause, match);
  const last = units[to - 1]!;
  if (to === from + 1 && PRONOUN.test(last.low)) return antecedent(text, units, from, last.low) ?? last.text;
  if (to - from <= 3 && GENERIC.test(last.low)) {
    const named = units[to]?.text === ',' ? units[to + 1] : undefined;
    if (named?.known?.kind === 'organisation') return named.text;
  }
  if (NATION.test(units[from + 1]?.low ?? '') && units[from]!.low === 'the') {
    const country = countryBefore(units, from) ?? nation;
    const rest = text.slice(units[from + 1]!.end, last.end);
    if (country) return country + rest;
  }
  const end = Math.min(to, from + LONGEST);
  return text.slice(units[from]!.start, units[end - 1]!.end);
}

/** A sign that ends a noun phrase: not the point of "Mr." */
const endsPhrase = (units: readonly Unit[], at: number) =>
  units[at]!.kind === 'sign' && !(units[at]!.text === '.' && TITLES.has(units[at - 1]?.low ?? ''));

/** Where no noun phrase precedes the pattern: a pronoun within it, the name it begins with, or one before. */
function withoutPhrase(
  text: string,
  units: readonly Unit[],
  clause: Clause,
  { from, to, entry }: PatternMatch<Frame>,
): string | null {
  const inside = units.slice(clause.from, to);
  const pronoun = inside.find(({ low }) => PRONOUN.test(low));
  if (pronoun) return antecedent(text, units, clause.from, pronoun.low);
  const head = headBefore(text, units, clause.from);
  if (head) return head;
  const before = entry.type === 'organisation' ? organisationBefore(units, clause.from) : null;
  if (before) return before;
  const verb = units[from]!.tag === 'VERB' && from === clause.from;
  const named = units.slice(clause.from, verb ? from : to).find((unit) => isClass(unit, 'actor'));
  return named?.text ?? null;
}

/** The name that a sentence opens with, where commas part it from its verb: "DeepSeek's R1, released …, matched …". */
function headBefore(text: string, units: readonly Unit[], from: number): string | null {
  if (units[from]?.tag !== 'VERB' && units[from]?.tag !== 'AUX') return null;
  let to = 0;
  while (to < from && units[to]!.kind !== 'sign' && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(units[to]!.tag))
    to++;
  const named = units.slice(0, to).some((unit) => unit.known !== null || isClass(unit, 'product'));
  return named && units[to]?.text === ',' ? text.slice(units[0]!.start, units[to - 1]!.end) : null;
}

/** The nearest actors before a plural pronoun, the nearest organisation or country before "it"; null where none is. */
function antecedent(text: string, units: readonly Unit[], before: number, pronoun: string): string | null {
  for (let at = before - 1; at >= 0; at--) {
    const unit = units[at]!;
    if (PLURAL_PRONOUN.test(pronoun)) {
      if (unit.kind !== 'word' || !unit.low.endsWith('s') || !isClass(unit, 'maker')) continue;
      const start = units[at - 1]?.known?.kind === 'country' ? units[at - 1]!.start : unit.start;
      return text.slice(start, unit.end);
    }
    if (unit.known && isClass(unit, 'maker') && !isClass(units[at + 1] ?? unit, 'product')) return unit.text;
  }
  return null;
}

function countryBefore(units: readonly Unit[], before: number): string | null {
  for (let at = before - 1; at >= 0; at--)
    if (units[at]!.known?.kind === 'country') return units[at]!.known!.name;
  return null;
}

function organisationBefore(units: readonly Unit[], before: number): string | null {
  for (let at = before - 1; at >= 0; at--)
    if (units[at]!.known?.kind === 'organisation') return units[at]!.text;
  return null;
}

/** The first name or rival after the subject, within or after the pattern. */
export function objectOf(
  text: string,
  units: readonly Unit[],
  clause: Clause,
  match: PatternMatch<Frame>,
): string | null {
  const subject = subjectOf(text, units, clause, match);
  for (let at = match.from; at < clause.to; at++) {
    const unit = units[at]!;
    if (!isClass(unit, 'rival') || subject?.includes(unit.text)) continue;
    return text.slice(unit.start, listEnd(units, at, clause.to));
  }
  return null;
}

/** How far a list of names goes on: "OpenAI and Anthropic", "OpenAI, Google and Anthropic". */
function listEnd(units: readonly Unit[], at: number, limit: number): number {
  let end = wholeEnd(units, at, limit);
  for (let next = after(units, at, end); next < limit; next = after(units, next, end)) {
    let name = next;
    while (name < limit && /^(?:,|and|or)$/.test(units[name]!.low)) name++;
    const { known } = units[name] ?? { known: null };
    if (name === next || name >= limit || !/^(?:organisation|model|country)$/.test(known?.kind ?? '')) break;
    if (isFiniteVerb(units, Math.min(name + 1, limit - 1))) break;
    end = wholeEnd(units, name, limit);
    next = name;
  }
  return end;
}

function after(units: readonly Unit[], from: number, end: number): number {
  let at = from;
  while (at < units.length && units[at]!.start < end) at++;
  return at;
}

/** How far the name goes on: "US rivals", "Meta's Llama", "DeepSeek's latest models". */
function wholeEnd(units: readonly Unit[], at: number, limit: number): number {
  const { known, end } = units[at]!;
  const next = units[at + 1];
  if (!next || at + 1 >= limit) return end;
  const goesOn = (isClass(next, 'rival') || isClass(next, 'product')) && next.kind === 'word';
  if (known?.kind === 'country' && goesOn) return next.end;
  if (next.low !== "'s" && next.low !== "'") return end;
  for (let to = at + 2; to < Math.min(limit, at + 2 + OWNED); to++) {
    if (isClass(units[to]!, 'product') || isClass(units[to]!, 'rival')) return units[to]!.end;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(units[to]!.tag)) break;
  }
  return end;
}
