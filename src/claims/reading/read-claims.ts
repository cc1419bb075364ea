import type { Claim, ClaimType, Relation } from '../../contract/index.js';
import type { Article } from '../../documents/article.js';
import { type Attributions, attribute } from '../attribution/attribute.js';
import { type Attribution, NOBODY } from '../attribution/types.js';
import { horizonOf, saidOnOf } from '../days/days.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import type { Frame } from '../lexicon/frame.js';
import { CHINESE_FRAMES, ENGLISH_FRAMES } from '../lexicon/frames.js';
import { isClass } from '../pattern/classes.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import { type Clause, chineseClauses, englishClauses } from '../text/clauses.js';
import { finiteIn, isFiniteVerb } from '../text/grammar.js';
import type { Sentence, Unit } from '../text/unit.js';
import { chineseAssertion, englishAssertion, isDismissed } from './assertion.js';
import { sentencesOfArticle } from './document-text.js';
import { type QuoteSpan, spanOf } from './quote-span.js';
import { checkableOf, scopeOf } from './scope.js';
import { objectOf, subjectOf } from './subject.js';
import { relationOf, valueIn } from './value.js';

/** A clause with the frame that it meets. */
interface Candidate {
  frame: Frame;
  match: PatternMatch<Frame>;
  clause: Clause;
  span: QuoteSpan;
  relation: Relation;
  hedge: string | null;
  /** The frame’s rank, less where its verb only describes the subject: "models built from scratch fall short". */
  rank: number;
}

/** A bare phrase asserts none of these. */
const NEEDS_VERB: ReadonlySet<ClaimType> = new Set(['count', 'compute']);

const NEGATED: Partial<Record<ClaimType, Partial<Record<Relation, Relation>>>> = {
  overtake: { surpasses: 'does-not-surpass' },
  capability: { surpasses: 'does-not-surpass', level: 'less-than', 'less-than': 'less-than' },
  derivation: {
    'derived-from': 'not-derived-from',
    'fine-tuned-from': 'not-derived-from',
    'not-derived-from': 'not-derived-from',
  },
  openness: { open: 'closed', closed: 'closed' },
  lag: { level: 'behind' },
};

/**
 * The claims of an article, in the order of its text, found by the grammar: sentences into clauses, a frame for each
 * clause, whose words they are, and whether they are asserted.
 */
export function readClaims(article: Article, gazetteer: Gazetteer): Claim[] {
  if (article.language === 'not-read') return [];
  const sentences = sentencesOfArticle(article, gazetteer);
  const attributions = attribute(article, sentences);
  const claims: Claim[] = [];
  let previous: Sentence | null = null;
  for (const [index, sentence] of sentences.entries()) {
    if (!isQuestion(sentence) && !isDismissed(sentence, sentences[index + 1] ?? null)) {
      const candidates = candidatesOf(article, sentence, previous, attributions);
      for (const candidate of candidates) {
        const claim = claimOf(article, sentence, candidate, attributions);
        if (claim) claims.push(claim);
      }
    }
    previous = sentence;
  }
  claims.push(...roleClaims(article, sentences, attributions, claims));
  claims.sort((a, b) => a.start - b.start || a.end - b.end);
  return claims.map((claim, index) => ({ ...claim, id: `${article.id}-${index + 1}` }));
}

function isQuestion({ units }: Sentence): boolean {
  for (let at = units.length - 1; at >= Math.max(0, units.length - 3); at--) {
    if (units[at]!.text === '?' || units[at]!.text === '？') return true;
  }
  return false;
}

function candidatesOf(
  article: Article,
  sentence: Sentence,
  previous: Sentence | null,
  attributions: Attributions,
): Candidate[] {
  const { units } = sentence;
  const chinese = article.language !== 'en';
  const reports = attributions.reports.get(sentence) ?? [];
  const cuts = new Set(reports.flatMap(({ from, to, frame }) => [from, to, frame.from, frame.to]));
  const clauses = chinese ? chineseClauses(units, cuts) : englishClauses(units, cuts);
  if (!isAbout(sentence) && !(previous && previous.block === sentence.block && isAbout(previous))) return [];
  const found: Candidate[] = [];
  for (const clause of clauses) {
    if (reports.some(({ frame }) => clause.from >= frame.from && clause.to <= frame.to)) continue;
    const verbless = !chinese && finiteIn(units, clause.from, clause.to) < 0;
    const matches = (chinese ? CHINESE_FRAMES : ENGLISH_FRAMES).matches(units, clause.from, clause.to);
    const candidates = matches
      .filter(({ entry }) => !(verbless && NEEDS_VERB.has(entry.type) && entry.span === 'clause'))
      .filter(({ entry }) =>
        entry.needs.every((name) => units.slice(clause.from, clause.to).some((unit) => isClass(unit, name))),
      )
      .map((match) => candidateOf(article, sentence, clauses, clause, match))
      .filter((candidate) => candidate !== null);
    found.push(...best(candidates));
  }
  return joined(found, units);
}

function candidateOf(
  article: Article,
  sentence: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  match: PatternMatch<Frame>,
): Candidate | null {
  const { units } = sentence;
  const frame = match.entry;
  const read = article.language === 'en' ? englishAssertion : chineseAssertion;
  const { asserted, wanted, negated, hedge } = read(units, clauses, clause, match.from, match.to);
  if (!asserted && !(wanted && frame.deontic)) return null;
  const relation = negated ? NEGATED[frame.type]?.[frame.relation] : frame.relation;
  if (!relation) return null;
  const span = spanOf(units, clauses, clause, match, article.language !== 'en');
  const describes = units[match.from]!.tag === 'VERB' && match.from > clause.from && !isFiniteVerb(units, match.from) && !units[match.from]!.low.endsWith('ing') && finiteIn(units, match.to, clause.to) >= 0;
  return span && { frame, match, clause, span, relation, hedge, rank: frame.rank - (describes ? 3 : 0) };
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

/** The strongest frame over the whole clause, and phrases of other types beside it. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.rank - a.rank ||
      b.match.to - b.match.from - (a.match.to - a.match.from) ||
      a.match.from - b.match.from,
  );
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    const clashes = chosen.some((other) =>
      candidate.frame.span === 'phrase' || other.frame.span === 'phrase'
        ? covers(candidate.span, other.span) || (candidate.frame.type === other.frame.type && meets(candidate, other))
        : true,
    );
    if (!clashes) chosen.push(candidate);
  }
  return chosen;
}

const meets = ({ match: a }: Candidate, { match: b }: Candidate) => a.from < b.to && b.from < a.to;

function covers(a: QuoteSpan, b: QuoteSpan): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0.6 * Math.max(a.end - a.start, b.end - b.start);
}

function claimOf(
  article: Article,
  sentence: Sentence,
  candidate: Candidate,
  attributions: Attributions,
): Claim | null {
  const { units } = sentence;
  const { frame, match, clause, span } = candidate;
  const attribution = attributions.of(sentence, span.start, span.end);
  if (attribution.stance === 'rejects' || (attribution.stance === 'advises' && !frame.deontic)) return null;
  const place =
    frame.span === 'phrase'
      ? { from: match.from, to: match.to, clauseFrom: match.from, clauseTo: match.to }
      : { from: match.from, to: match.to, clauseFrom: firstUnit(units, span.start, clause.from), clauseTo: clause.to };
  const value = valueIn(units, frame.value, place);
  const quote = article.text.slice(span.start, span.end);
  const figure = ['lag', 'count', 'share', 'overtake'].includes(frame.type) && frame.relation !== 'ahead';
  const relation =
    candidate.relation === frame.relation && figure && frame.type !== 'lag' && frame.type !== 'overtake'
      ? (relationOf(units, value, place) ?? candidate.relation)
      : candidate.relation;
  return {
    ...shared(article, span, attribution),
    ...days(article, sentence, units, clause, attribution),
    quote,
    type: frame.type,
    subject: subjectOf(article.text, units, clause, match),
    object: objectOf(article.text, units, clause, match),
    value,
    relation,
    hedge:
      candidate.hedge ??
      units.slice(match.from, clause.to).find(({ quantity }) => quantity?.hedge)?.quantity?.hedge ??
      null,
    scope: scopeOf(frame.type, quote),
    checkable: checkableOf(frame.type, quote, value),
  };
}

/** The unit at which a quote begins: before its clause where it took the subject along. */
function firstUnit(units: readonly Unit[], start: number, from: number): number {
  let at = from;
  while (at > 0 && units[at - 1]!.start >= start) at--;
  return at;
}

function shared(
  article: Article,
  { start, end }: QuoteSpan,
  { name, resolved, voice, affiliation, via }: Attribution,
) {
  const raw = article.rawSpan(start, end);
  return {
    id: '',
    start,
    end,
    rawStart: raw?.start ?? null,
    rawEnd: raw?.end ?? null,
    speaker: name,
    speakerResolved: resolved,
    voice,
    affiliation,
    via,
    foundBy: ['grammar'],
  };
}

function days(
  article: Article,
  sentence: Sentence,
  units: readonly Unit[],
  clause: Clause,
  { cue }: Attribution,
) {
  const saidOn = saidOnOf(article, sentence, cue);
  return { saidOn, horizon: horizonOf(units.slice(clause.from, clause.to), saidOn) };
}

/** "Jenny Xiao, a partner at Leonis Capital": the role is a claim about the person. */
function roleClaims(
  article: Article,
  sentences: readonly Sentence[],
  attributions: Attributions,
  others: readonly Claim[],
): Claim[] {
  return attributions.cast.people.flatMap(({ name, role }) => {
    if (
      !role ||
      others.some(({ start, end, type }) => type === 'organisation' && start < role.end && role.start < end)
    )
      return [];
    const sentence = sentences.find(({ start, end }) => start <= role.start && role.end <= end);
    if (!sentence) return [];
    const setting = attributions.settings[sentence.block]!;
    const quote = article.text.slice(role.start, role.end);
    const voice = setting.voice === 'headline' ? ('headline' as const) : ('narrator' as const);
    const speaker = { ...NOBODY, ...role, voice,
      cue: sentence.start,
      stance: 'holds' as const,
    };
    return [
      {
        ...shared(article, role, speaker),
        quote,
        type: 'organisation' as const,
        subject: name,
        object:
          sentence.units.find(
            ({ known, start }) => known?.kind === 'organisation' && start >= role.start && start < role.end,
          )?.text ?? null,
        value: null,
        relation: 'affiliated-with' as const,
        hedge: null,
        saidOn: saidOnOf(article, sentence, sentence.start),
        horizon: null,
        scope: 'same' as const,
        checkable: 'record' as const,
      },
    ];
  });
}

/** The sentence speaks of somebody or something of the race. */
function isAbout({ units }: Sentence): boolean {
  return units.some(
    (unit) => isClass(unit, 'rival') || isClass(unit, 'product') || /[\u4e00-\u9fff]/.test(unit.low),
  );
}
