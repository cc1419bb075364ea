import { CLAIM_TYPES, type ClaimType, type Relation } from '../../contract/index.js';
import { type Frame, frames } from '../lexicon/frame.js';
import { classTest, isClass } from '../pattern/classes.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import type { Clause } from '../text/clauses.js';
import { finiteIn } from '../text/grammar.js';
import type { Unit } from '../text/unit.js';
import { englishAssertion } from './assertion.js';
import { chineseAssertion } from './chinese-assertion.js';
import { isNoFigure } from './chinese-no-figure.js';
import type { ClauseReading } from './clause-readings.js';
import { isPeriod } from './elided-unit.js';
import { type QuoteSpan, spanOf } from './quote-span.js';
import { chanceOf, LEAST_CHANCE } from './weights.js';

/** A clause with the frame that it meets. */
export interface Candidate {
  frame: Frame;
  match: PatternMatch<Frame>;
  clause: Clause;
  span: QuoteSpan;
  relation: Relation;
  hedge: string | null;
}

type Match = PatternMatch<Frame>;

/** A plan is a fact of these. */
const PLANNED: ReadonlySet<ClaimType> = new Set(['organisation', 'compute', 'release']);

/** What a frame says when it is negated; where nothing stands here, nothing is said. */
const NEGATED: Partial<Record<ClaimType, Partial<Record<Relation, Relation>>>> = {
  overtake: { surpasses: 'does-not-surpass' },
  capability: {
    surpasses: 'does-not-surpass',
    level: 'less-than',
    'less-than': 'less-than',
    equals: 'less-than',
  },
  compute: { other: 'other' },
  derivation: {
    'derived-from': 'not-derived-from',
    'fine-tuned-from': 'not-derived-from',
    'not-derived-from': 'not-derived-from',
  },
  openness: { open: 'closed', closed: 'closed' },
  lag: { level: 'behind', behind: 'level' },
  trend: { narrowing: 'other', widening: 'other', increasing: 'other', decreasing: 'other', other: 'other' },
  rank: { leads: 'other', equals: 'other' },
};

/** The candidates that are likely enough, the likeliest first where two say the same; in order. */
export function likelyCandidates(readings: readonly ClauseReading[], units: readonly Unit[]): Candidate[] {
  const likely = readings.flatMap((reading) => {
    return CLAIM_TYPES.flatMap((type, index) => {
      const chance = chanceOf(reading.odds[index]!);
      const candidate = chance < LEAST_CHANCE ? null : candidateOf(reading, type);
      return candidate ? [{ candidate, chance }] : [];
    });
  });
  const chosen: Candidate[] = [];
  for (const { candidate } of likely.sort((a, b) => b.chance - a.chance))
    if (!chosen.some((other) => clash(candidate, other))) chosen.push(candidate);
  return joined(
    chosen.sort(
      (a, b) => a.clause.from - b.clause.from || a.span.start - b.span.start || a.match.to - b.match.to,
    ),
    units,
  );
}

/** What a clause claims of a type: by its strongest frame that is asserted, else by its words alone. */
export function candidateOf(reading: ClauseReading, type: ClaimType): Candidate | null {
  const ofType = (matches: readonly Match[]) => matches.filter(({ entry }) => entry.type === type);
  const strong = ofType(reading.matches);
  const own = strong.length > 0 ? strong : ofType(reading.wider());
  if (own.length === 0) return plain(reading, type);
  for (const match of own) {
    const candidate = framed(reading, match);
    if (candidate) return candidate;
  }
  return null;
}

function framed({ scene, clauses, clause }: ClauseReading, match: Match): Candidate | null {
  const { units, language } = scene;
  const english = language === 'en';
  const frame = match.entry;
  const { from, to } = match;
  const { asserted, wanted, planned, negated, hedge } = english
    ? englishAssertion(units, clauses, clause, from, to, scene.cues, frame.pattern)
    : chineseAssertion(units, clauses, clause, from, to);
  const own = frame.deontic && !/^(?:we|let)$/.test(units[from - 1]?.low ?? '');
  if (!asserted && !(wanted && own) && !(planned && PLANNED.has(frame.type))) return null;
  if (frame.type === 'count' && english && isArticle(units, match)) return null;
  if (english && isPurpose(units, clause)) return null;
  if (to === from + 1 && isClass(units[from]!, 'time') && isPeriod(units, from)) return null;
  const relation = negated ? NEGATED[frame.type]?.[frame.relation] : frame.relation;
  if (!relation) return null;
  if (english ? isMaker(units, match) : isNoFigure(units, clause, match)) return null;
  const denied = negated || /^(?:not|n't|no|hardly)$/.test(units[from]!.low);
  if (denied && frame.type === 'lag' && relation === 'level' && hasTime(units, clause)) return null;
  const span = spanOf(units, clauses, clause, match, !english);
  return span && { frame, match, clause, span, relation, hedge };
}

/** What it asserts is not told by any frame: it is read, and not measured. */
function plain(
  { scene, clauses, clause, assertion, verb }: ClauseReading,
  type: ClaimType,
): Candidate | null {
  const { units, language } = scene;
  const { asserted, planned, hedge } = assertion;
  if (!asserted && !(planned && PLANNED.has(type))) return null;
  const frame = FRAMELESS[type];
  const match = { entry: frame, from: verb, to: Math.min(verb + 1, clause.to) };
  const span = spanOf(units, clauses, clause, match, language !== 'en');
  return span && { frame, match, clause, span, relation: frame.relation, hedge };
}

/** What a claim is read by that no frame meets. */
const FRAMELESS = Object.fromEntries(
  CLAIM_TYPES.map((type) => [type, frames(type, 'other', {})`-`[0]!]),
) as Readonly<Record<ClaimType, Frame>>;

/** "For China to become a leader, …": what would be, not what is. */
function isPurpose(units: readonly Unit[], { from, to }: Clause): boolean {
  if (units[from]?.low !== 'for') return false;
  const at = units.slice(from, Math.min(to, from + 7)).findIndex(({ low }) => low === 'to');
  return at > 1 && units[from + at + 1]?.tag === 'VERB' && finiteIn(units, from, from + at) < 0;
}

/** "The technology behind ChatGPT", "the company behind Kimi": who or what made it, no distance. */
function isMaker(units: readonly Unit[], { entry, from, to }: Match): boolean {
  if (entry.type !== 'lag' && entry.type !== 'capability') return false;
  for (let at = from; at < to; at++)
    if (units[at]!.low === 'behind' && MAKERS.test(units[at - 1]?.low ?? '')) return true;
  return false;
}

const MAKERS =
  /^(?:technology|tech|system|company|firm|lab|laboratory|team|start-?up|developers?|makers?|people|engineers?|researchers?|scientists?|group|giant|minds?|brains?|idea|man|woman|founders?)$/;

/** "We are not one year behind": how far, is not said. */
const hasTime = (units: readonly Unit[], { from, to }: Clause) =>
  units.slice(from, to).some(classTest('time'));

/** "One model costs …", "in a sample of 90 models" count nothing. */
function isArticle(units: readonly Unit[], { from, to }: Match): boolean {
  const counts = units.slice(from, to).filter(({ quantity }) => quantity !== null);
  if (units[from - 1]?.low === 'of' && units[from - 2]?.low === 'sample') return true;
  return (
    counts.length === 1 &&
    counts[0]!.low.startsWith('one ') &&
    (counts[0]!.quantity!.max ?? 1) <= 1 &&
    units[from - 1]?.low !== 'only'
  );
}

/** Two candidates of one type over the same words say the same. */
function clash(a: Candidate, b: Candidate): boolean {
  if (a.frame.type !== b.frame.type) return false;
  const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  return shared > 0.4 * Math.min(a.span.end - a.span.start, b.span.end - b.span.start);
}

/** An introduction that asserts the same as the clause it introduces is one claim with it. */
function joined(candidates: readonly Candidate[], units: readonly Unit[]): Candidate[] {
  return candidates.flatMap((candidate, index) => {
    const next = candidates[index + 1];
    const last = candidates[index - 1];
    if (next && introduces(candidate, next, units)) return [];
    if (last && introduces(last, candidate, units)) {
      return [{ ...candidate, span: { start: last.span.start, end: candidate.span.end } }];
    }
    return [candidate];
  });
}

function introduces(first: Candidate, second: Candidate, units: readonly Unit[]): boolean {
  const { clause, frame } = first;
  return (
    frame.type === second.frame.type &&
    frame.span === 'clause' &&
    second.frame.span === 'clause' &&
    units[clause.to]?.text === ',' &&
    clause.to + 1 >= second.clause.from &&
    finiteIn(units, clause.from, clause.to) < 0
  );
}
