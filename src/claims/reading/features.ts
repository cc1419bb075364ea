import type { Attribution } from '../attribution/types.js';
import type { Frame } from '../lexicon/frame.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import type { Clause } from '../text/clauses.js';
import type { Unit } from '../text/unit.js';
import type { Assertion } from './assertion.js';
import { LEADS } from './quote-span.js';

/** A clause in its sentence. */
export interface ClauseView {
  units: readonly Unit[];
  clause: Clause;
  /** Where its subject begins, be it in a clause before. */
  head: number;
  english: boolean;
}

/** How a clause is put, by whom, and the frames that it meets, the strongest first. */
export interface ClauseSetting {
  matches: readonly PatternMatch<Frame>[];
  assertion: Assertion;
  attribution: Attribution;
}

/** The names of frames begin so. */
export const OF_FRAMES = 'f:';

/** What the words of a clause show, by name, what is no word after a colon: each, pairs of them, in Chinese three in a row; what leads it in, its length. */
export function wordFeatures(view: ClauseView): ReadonlySet<string> {
  const { units, clause, english } = view;
  const words = wordsOf(view);
  const features = new Set<string>([english ? ':en' : ':zh', `:lead ${clause.lead}`]);
  let before = '^';
  let twoBefore = '';
  for (const word of words) {
    features.add(word);
    features.add(`${before} ${word}`);
    if (!english && twoBefore) features.add(`${twoBefore} ${before} ${word}`);
    twoBefore = before;
    before = word;
  }
  features.add(`${before} $`);
  if (!english && twoBefore) features.add(`${twoBefore} ${before} $`);
  features.add(`:length ${Math.min(12, Math.floor(words.length / (english ? 3 : 2)))}`);
  if (!units.slice(clause.from, clause.to).some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
    features.add(':verbless');
  return features;
}

/** What else a clause shows: its frames, how it is put, whose words it is. */
export function settingFeatures({ matches, assertion, attribution }: ClauseSetting): ReadonlySet<string> {
  const features = new Set<string>([`:voice ${attribution.voice}`]);
  if (attribution.name !== null) features.add(':named');
  if (!assertion.asserted) features.add(':not asserted');
  if (assertion.wanted) features.add(':wanted');
  if (assertion.negated) features.add(':negated');
  frameFeatures(matches, features);
  return features;
}

/** The words of a clause and its subject, names and figures by their kind, English ones without their endings. */
function wordsOf({ units, clause, head, english }: ClauseView): string[] {
  let { to } = clause;
  let from = head;
  while (to > from && units[to - 1]!.kind === 'sign' && !/^[%％)）]$/.test(units[to - 1]!.text)) to--;
  while (from < to && (units[from]!.kind === 'sign' || LEADS.has(units[from]!.low))) from++;
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(wordOf(units[at]!, english));
  return words;
}

function wordOf({ known, quantity, low, tag }: Unit, english: boolean): string {
  if (known) return `<${known.kind}>`;
  if (quantity) return quantity.unit === null ? '<figure>' : `<${quantity.unit.toLowerCase()}>`;
  if (/^(?:19|20)\d\d$/.test(low)) return '<year>';
  if (/^[\d.,]+$/.test(low)) return '<number>';
  if (tag === 'PROPN') return '<name>';
  return english ? withoutEnding(low) : low;
}

const ENDINGS = ['ing', 'ed', 'es', 's', 'ly'];

function withoutEnding(word: string): string {
  if (word.length < 5) return word;
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length > 2);
  return ending ? word.slice(0, -ending.length) : word;
}

function frameFeatures(matches: readonly PatternMatch<Frame>[], features: Set<string>): void {
  if (matches.length === 0) {
    features.add(`${OF_FRAMES}none`);
    return;
  }
  const counts = new Map<string, number>();
  const best = new Map<string, number>();
  for (const { entry } of matches) {
    best.set(entry.type, Math.max(best.get(entry.type) ?? 0, entry.rank));
    counts.set(entry.type, (counts.get(entry.type) ?? 0) + 1);
  }
  for (const [type, rank] of best) {
    features.add(`${OF_FRAMES}${type}`);
    features.add(`${OF_FRAMES}${type} ${rank}`);
  }
  for (const [type, count] of counts) features.add(`${OF_FRAMES}${type} times ${Math.min(4, count)}`);
  const { type, relation } = matches[0]!.entry;
  features.add(`${OF_FRAMES}first ${type}`);
  features.add(`${OF_FRAMES}first ${type} ${relation}`);
}
