import type { ClaimType, Language, Relation } from '../../contract/index.js';
import type { Report } from '../attribution/report.js';
import type { Frame } from '../lexicon/frame.js';
import { CHINESE_FRAMES, ENGLISH_FRAMES } from '../lexicon/frames.js';
import { classTest, isClass } from '../pattern/classes.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import { chineseClauses } from '../text/chinese-clauses.js';
import { type Clause, englishClauses } from '../text/clauses.js';
import { finiteIn, isFiniteVerb } from '../text/grammar.js';
import { inheritedFrom } from '../text/inherited-subject.js';
import type { Unit } from '../text/unit.js';
import { englishAssertion } from './assertion.js';
import { chineseAssertion } from './chinese-assertion.js';
import { isNoFigure } from './chinese-no-figure.js';
import { isPeriod } from './elided-unit.js';
import { clauseEvidence } from './evidence.js';
import { isSetting, type QuoteSpan, spanOf } from './quote-span.js';
import { chanceOf, LEAST_CHANCE } from './weights.js';

/** A clause with the frame that it meets. */
export interface Candidate {
  frame: Frame;
  match: PatternMatch<Frame>;
  clause: Clause;
  span: QuoteSpan;
  relation: Relation;
  hedge: string | null;
  /** What speaks for and against it, by name. */
  evidence: readonly string[];
  /** How likely a careful reader would mark it, by the evidence. */
  chance: number;
}

type Match = PatternMatch<Frame>;

/** A bare phrase asserts none of these. */
const NEEDS_VERB: ReadonlySet<ClaimType> = new Set(['count', 'compute']);

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

/** What the frames of each clause would have it claim, one of each type and span, before it is weighed. In order. */
export function possibleCandidates(
  units: readonly Unit[],
  reports: readonly Report[],
  language: Language,
  said: (word: string) => boolean,
): Candidate[] {
  const english = language === 'en';
  const cues = new Set(reports.map(({ cue }) => cue));
  const cuts = new Set(reports.flatMap(({ from, to, frame }) => [from, to, frame.from, frame.to]));
  const clauses = english ? englishClauses(units, cuts) : chineseClauses(units, cuts);
  return clauses.flatMap((clause) => {
    if (reports.some((report) => attributes(report, clause, units))) return [];
    if (!english && isSetting(units, clause)) return [];
    const verbless =
      english &&
      finiteIn(units, clause.from, clause.to) < 0 &&
      !/^(?:and|but)$/.test(clause.lead ?? '') &&
      !isGapped(units, clause);
    const head = english ? inheritedFrom(units, clauses, clause) : clause.from;
    const matches = (english ? ENGLISH_FRAMES : CHINESE_FRAMES)
      .matches(units, head, clause.to)
      .filter(({ from, to }) => to > clause.from && isOfClause(units, from, clause))
      .filter(({ entry }) => !(verbless && NEEDS_VERB.has(entry.type) && entry.span === 'clause'))
      .filter(({ entry }) => entry.after.length === 0 || entry.after.some(said))
      .filter(({ entry }) => entry.needs.every((name) => has(units, clause, name)));
    return matches.length === 0 ? [] : possible(units, clauses, clause, matches, cues, english);
  });
}

/** The candidates that are likely enough, the likeliest first where two say the same; in order. */
export function likelyCandidates(candidates: readonly Candidate[], units: readonly Unit[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.chance - a.chance)) {
    if (candidate.chance < LEAST_CHANCE) break;
    if (!chosen.some((other) => clash(candidate, other))) chosen.push(candidate);
  }
  return joined(
    chosen.sort(
      (a, b) => a.clause.from - b.clause.from || a.span.start - b.span.start || a.match.to - b.match.to,
    ),
    units,
  );
}

/** A match that begins with an inherited subject has its verb in the clause itself. */
const isOfClause = (units: readonly Unit[], from: number, clause: Clause) =>
  from >= clause.from || (units[from]!.tag !== 'VERB' && finiteIn(units, from, clause.from) < 0);

/** The clause only says who speaks; "A released a model and said …" says more. */
function attributes({ frame, cue }: Report, clause: Clause, units: readonly Unit[]): boolean {
  if (clause.from < frame.from || clause.to > frame.to) return false;
  return clause.to > cue || finiteIn(units, clause.from, clause.to) < 0;
}

function has(units: readonly Unit[], { from, to }: Clause, name: string): boolean {
  const test = classTest(name);
  for (let at = from; at < to; at++) if (test(units[at]!)) return true;
  return false;
}

/** For each type, and for whole clauses and phrases apart, the strongest frame that the clause asserts. */
function possible(
  units: readonly Unit[],
  clauses: readonly Clause[],
  clause: Clause,
  matches: readonly Match[],
  cues: ReadonlySet<number>,
  english: boolean,
): Candidate[] {
  const rank = new Map(matches.map((match) => [match, rankOf(units, clause, match)]));
  const ranked = [...matches].sort(
    (a, b) => rank.get(b)! - rank.get(a)! || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const found = new Map<string, Candidate>();
  for (const match of ranked) {
    const { type, span } = match.entry;
    const key = `${type} ${span === 'phrase' || span === 'tail' ? span : ''}`;
    if (found.has(key)) continue;
    const candidate = candidateOf(units, clauses, clause, match, cues, english);
    if (candidate) found.set(key, candidate);
  }
  const evidence = clauseEvidence(units, clause, ranked, english);
  return [...found.values()].map((candidate) => {
    const own = evidence.of(candidate.match);
    return { ...candidate, evidence: own, chance: chanceOf(own) };
  });
}

/** The frame’s rank, less where its verb only describes the subject: "models built from scratch fall short". */
function rankOf(units: readonly Unit[], clause: Clause, { entry, from, to }: Match): number {
  const first = units[from]!;
  const describes =
    first.tag === 'VERB' &&
    from > clause.from &&
    !first.low.endsWith('ing') &&
    !isFiniteVerb(units, from) &&
    finiteIn(units, to, clause.to) >= 0;
  return entry.rank - (describes ? 3 : 0);
}

function candidateOf(
  units: readonly Unit[],
  clauses: readonly Clause[],
  clause: Clause,
  match: Match,
  cues: ReadonlySet<number>,
  english: boolean,
): Candidate | null {
  const frame = match.entry;
  const { from, to } = match;
  const { asserted, wanted, planned, negated, hedge } = english
    ? englishAssertion(units, clauses, clause, from, to, cues, frame.pattern)
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
  return span && { frame, match, clause, span, relation, hedge, evidence: [], chance: 0 };
}

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

/** "…, China 15": the verb of the clause before is meant. */
function isGapped(units: readonly Unit[], { from, to, lead }: Clause): boolean {
  const last = units[to - 1]?.kind === 'sign' ? to - 2 : to - 1;
  return lead === ',' && last - from < 4 && units[last]?.quantity != null && units[last - 1]?.known != null;
}

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
