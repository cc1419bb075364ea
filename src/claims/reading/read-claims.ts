import type { Claim } from '../../contract/index.js';
import type { Article } from '../../documents/article.js';
import { type Attributions, attribute } from '../attribution/attribute.js';
import { chineseRoles } from '../attribution/chinese-roles.js';
import { type Attribution, NOBODY } from '../attribution/types.js';
import { horizonOf, saidOnOf } from '../days/days.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { FURNITURE } from '../lexicon/modality.js';
import { TOPICS } from '../lexicon/nouns.js';
import { isClass } from '../pattern/classes.js';
import type { Sentence, Unit } from '../text/unit.js';
import { isDismissed, isRefuted } from './assertion.js';
import { sidesIn } from './candidate-sides.js';
import { type Candidate, likelyCandidates } from './candidates.js';
import { type ClauseReading, clauseReadings } from './clause-readings.js';
import { sentencesOfArticle } from './document-text.js';
import { DistanceUnit } from './elided-unit.js';
import type { QuoteSpan } from './quote-span.js';
import { checkableOf, scopeOf } from './scope.js';
import { ShortNames } from './short-names.js';
import { COMPARES, type Sides } from './sides.js';
import { relationOf, valueIn, valueKindOf } from './value.js';

/**
 * The claims of an article, in the order of its text: sentences into clauses, what each clause claims by its words and
 * frames, whose words they are, and whether they are asserted.
 */
export function readClaims(article: Article, gazetteer: Gazetteer): Claim[] {
  if (article.language === 'not-read') return [];
  const sentences = sentencesOfArticle(article, gazetteer);
  const attributions = attribute(article, sentences);
  const claims: Claim[] = [];
  /** The country that a sentence before names first. */
  let nation: string | null = null;
  /** The sides compared last. */
  let last: Sides | null = null;
  const names = new ShortNames();
  for (const { sentence, next, readings } of readingsOf(article, sentences, attributions)) {
    names.learn(sentence);
    const { units } = sentence;
    const likely = likelyCandidates(readings, units);
    const unsaid = likely.length > 0 && isUnsaid(article, sentence, next);
    for (const candidate of likely) {
      if (unsaid) {
        if (COMPARES.has(candidate.frame.type))
          last = lastOf(last, sidesIn(article, units, candidate, { nation, last }));
        continue;
      }
      const claim = claimOf(article, sentence, candidate, attributions, { nation, last });
      if (!claim) continue;
      claim.subject = names.expand(claim.subject);
      claim.object = names.expand(claim.object);
      claims.push(claim);
      if (COMPARES.has(claim.type)) last = lastOf(last, claim);
    }
    nation = countryIn(sentence) ?? nation;
  }
  claims.push(...roleClaims(article, sentences, attributions, [...claims]));
  claims.sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [index, claim] of claims.entries()) claim.id = `${article.id}-${index + 1}`;
  return claims;
}

/** A sentence, the one after it, and its clauses. */
export interface SentenceReading {
  sentence: Sentence;
  next: Sentence | null;
  readings: ClauseReading[];
}

/**
 * Sentence by sentence; without clauses where nobody and nothing of the race has been spoken of for some sentences.
 *
 * @param least as of `clauseReadings`
 */
export function* readingsOf(
  { language }: Article,
  sentences: readonly Sentence[],
  attributions: Attributions,
  least?: number,
): Generator<SentenceReading> {
  const distance = new DistanceUnit();
  /** The last sentence that names somebody or something of the race. */
  let topical = -1 - TOPIC_LASTS;
  for (const [index, sentence] of sentences.entries()) {
    distance.fill(sentence, index);
    if (isAbout(sentence)) topical = index;
    const reports = attributions.reports.get(sentence) ?? [];
    const scene = {
      units: sentence.units,
      language,
      reports,
      cues: new Set(reports.map(({ cue }) => cue)),
      said: saidNear(sentences, index),
      of: (start: number, end: number) => attributions.of(sentence, start, end),
    };
    yield {
      sentence,
      next: sentences[index + 1] ?? null,
      readings: index - topical > TOPIC_LASTS ? [] : clauseReadings(scene, least),
    };
  }
}

/** The comparison that what follows is taken to be of: the later, but not one without a side for one with both. */
function lastOf(last: Sides | null, { subject, object, relation }: Sides): Sides | null {
  if (subject === null || (object === null && last !== null && last.object !== null)) return last;
  return { subject, object, relation };
}

/** For how many sentences what they speak of goes without saying. */
const TOPIC_LASTS = 3;

/** The sentence speaks of somebody or something of the race. */
function isAbout({ units }: Sentence): boolean {
  return units.some(
    (unit) =>
      isClass(unit, 'rival') ||
      isClass(unit, 'product') ||
      TOPICS.has(unit.low) ||
      /[\u4e00-\u9fff]/.test(unit.low),
  );
}

const countryIn = ({ units }: Sentence) =>
  units.find(({ known }) => known?.kind === 'country')?.known?.name ?? null;

/** Whether a word stands in one of the two sentences before or in this one. */
const saidNear = (sentences: readonly Sentence[], index: number) => (word: string) =>
  sentences
    .slice(Math.max(0, index - 2), index + 1)
    .some(({ units }) => units.some(({ low }) => low === word));

/** Asked, refuted, taken back, or no part of the article. */
function isUnsaid({ text, blocks }: Article, sentence: Sentence, next: Sentence | null): boolean {
  const { start } = blocks[sentence.block]!;
  return (
    isQuestion(sentence) ||
    isDismissed(sentence, next) ||
    isRefuted(sentence) ||
    FURNITURE.test(text.slice(start, start + 24))
  );
}

function isQuestion({ units }: Sentence): boolean {
  return units.slice(-3).some(({ text }) => text === '?' || text === '？');
}

function claimOf(
  article: Article,
  sentence: Sentence,
  candidate: Candidate,
  attributions: Attributions,
  before: { nation: string | null; last: Sides | null },
): Claim | null {
  const { units } = sentence;
  const { frame, match, clause, span } = candidate;
  const attribution = attributions.of(sentence, span.start, span.end);
  if (attribution.stance === 'rejects' || (attribution.stance === 'advises' && !frame.deontic)) return null;
  const quoteFrom = firstUnit(units, span.start, clause.from);
  const place =
    frame.span === 'phrase' || frame.span === 'tail'
      ? { from: match.from, to: match.to, clauseFrom: match.from, clauseTo: match.to }
      : { from: match.from, to: match.to, clauseFrom: quoteFrom, clauseTo: clause.to };
  const value = valueIn(units, valueKindOf(frame), place);
  const quote = article.text.slice(span.start, span.end);
  const bounded = frame.type === 'count' || frame.type === 'share';
  const softened = units.slice(match.from, clause.to).find(({ quantity }) => quantity?.hedge)
    ?.quantity?.hedge;
  const saidOn = saidOnOf(article, sentence, attribution.cue, quote);
  const sides = sidesIn(article, units, candidate, before);
  return {
    ...placed(article, span, attribution),
    quote,
    type: frame.type,
    ...sides,
    value,
    relation: (bounded ? relationOf(units, value, place) : null) ?? sides.relation,
    hedge: candidate.hedge ?? softened ?? null,
    saidOn,
    horizon: horizonOf(units, clause, saidOn, frame.type),
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

/** Where the quote stands, and whose words it is. */
function placed(
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

/** "Jenny Xiao, a partner at Leonis Capital": the role is the outlet’s own claim about the person. */
function roleClaims(
  article: Article,
  sentences: readonly Sentence[],
  { cast, settings }: Attributions,
  others: readonly Claim[],
): Claim[] {
  const introduced =
    article.language === 'en'
      ? cast.people
      : sentences.flatMap(({ start, end }, sentence) =>
          chineseRoles(article.text.slice(start, end)).map((role) => ({
            name: role.name,
            role: { start: start + role.start, end: start + role.end },
            sentence,
          })),
        );
  return introduced.flatMap(({ name, role, sentence: index }) => {
    if (
      !role ||
      others.some(
        (other) => other.type === 'organisation' && other.start < role.end && role.start < other.end,
      )
    )
      return [];
    const sentence = sentences[index]!;
    const { voice } = settings[sentence.block]!;
    const narrated = voice === 'headline' ? voice : 'narrator';
    const attribution: Attribution = {
      ...NOBODY,
      ...role,
      voice: narrated,
      cue: sentence.start,
      stance: 'holds',
    };
    const inRole = sentence.units.filter(({ start }) => start >= role.start && start < role.end);
    return [
      {
        ...placed(article, role, attribution),
        quote: article.text.slice(role.start, role.end),
        type: 'organisation',
        subject: name,
        object: inRole.find(({ known }) => known?.kind === 'organisation')?.text ?? null,
        value: null,
        relation: 'affiliated-with',
        hedge: null,
        saidOn: saidOnOf(article, sentence, sentence.start),
        horizon: null,
        scope: 'same',
        checkable: 'record',
      },
    ];
  });
}
