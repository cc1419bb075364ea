import { COLLECTIVES, DOCUMENTS, ROLES } from '../lexicon/speech.js';
import { finiteIn } from '../text/grammar.js';
import type { Unit } from '../text/unit.js';
import { speakerOf } from './noun-phrase.js';
import type { Report, Scene } from './report.js';
import { subjectBefore } from './subject-before.js';
import type { Speaker } from './types.js';

/** Whose estimate a clause is that names its holder as the subject: "The Ashby Institute put the gap at seven months". */
export interface Holder {
  /** Offset of the subject. */
  from: number;
  /** Offset of the verb. */
  at: number;
  /** Offset of the end of the estimate. */
  end: number;
  speaker: Speaker;
}

const HOLDS =
  /^(?:puts?|counts?|counted|lists?|listed|ranks?|ranked|rates?|rated|expects?|expected|thinks?|thought|considers?|considered|reckons?|reckoned|estimates?|estimated|guess(?:es|ed)?|believes?|believed|gives?|gave|sees?|saw|values?|valued|calculates?|calculated|forecasts?|predicts?|predicted|measures?|measured|speaking|spoke|spoken|shown|place[sd]?|pegs?|pegged|quotes?|dates?|attributes?|attributed|blames?|blamed|calls?|called|names?|considers?|finds?|found|tracks?|tracked|cites?|cited)$/;
const INSTITUTION =
  /^(?:institute|university|ministry|council|agency|bureau|department|government|library|commission|register|academy|bank|association|survey|forecasters|engineers|colleagues|group|think-tank|office)$/;

/** The holders of a sentence, none of whom a verb of its own reports; models, countries and companies hold no estimates here. */
export function holdersOf({ units, text, cast, mentions }: Scene, reports: readonly Report[]): Holder[] {
  const found: Holder[] = [];
  for (let at = 1; at < units.length; at++) {
    const { low, tag } = units[at]!;
    if (!HOLDS.test(low) || (tag !== 'VERB' && tag !== 'AUX')) continue;
    if (reports.some(({ cue }) => cue === at) || isPassive(units, at)) continue;
    const subject = subjectBefore(units, at);
    if (!subject) continue;
    const speaker = speakerOf(units, subject.from, subject.to, text, cast, mentions);
    const words = units.slice(subject.from, subject.to);
    if (hasOwnVerb(units, subject) || /^(?:and|or)$/.test(words.at(-1)!.low)) continue;
    if (!speaker?.name || !(canHold(words, speaker, cast.find) || isCount(words, units, at))) continue;
    const to = endOf(units, at);
    found.push({
      from: units[subject.from]!.start,
      at: units[at]!.start,
      end: units[to - 1]!.end,
      speaker,
    });
  }
  return found;
}

function canHold(words: readonly Unit[], { name }: Speaker, find: (name: string) => unknown): boolean {
  if (find(name!) !== null || words.some(({ low }) => low === 'he' || low === 'she')) return true;
  return words.some(
    ({ low }) => COLLECTIVES.has(low) || ROLES.has(low) || DOCUMENTS.has(low) || INSTITUTION.test(low),
  );
}

/**
 * "Epoch AI counts 40", "SuperCLUE put it top of the class": of an organisation only what assesses others. What a company
 * "gives" or "puts out" is no estimate, nor that it "ranks third".
 */
function isCount(words: readonly Unit[], units: readonly Unit[], at: number): boolean {
  if (
    !words.some(
      ({ known, tag }) => known?.kind === 'organisation' || known?.kind === 'outlet' || tag === 'PROPN',
    )
  )
    return false;
  if (words.some(({ known }) => known?.kind === 'country' || known?.kind === 'model')) return false;
  const { low } = units[at]!;
  if (/^(?:estimat|count|reckon|list|calculat|forecast|predict|consider|expect|peg|attribut|track)/.test(low))
    return true;
  const next = units[at + 1];
  if (/^(?:rank|rate|place|date)/.test(low))
    return next !== undefined && (/^(?:PROPN|PRON)$/.test(next.tag) || /^(?:the|its|their)$/.test(next.low));
  return (
    /^puts?$/.test(low) &&
    units
      .slice(at + 2, at + 12)
      .some(({ low: word }) =>
        /^(?:at|ahead|behind|above|below|first|second|third|top|level|near)$/.test(word),
      )
  );
}

/** Where an estimate ends: at a semicolon, a stop, or what another clause adds. */
function endOf(units: readonly Unit[], at: number): number {
  let to = at + 1;
  while (to < units.length && !/^[;:.!?—–)]$/.test(units[to]!.text)) {
    if (
      units[to]!.text === ',' &&
      /^(?:but|though|although|while|whereas|which)$/.test(units[to + 1]?.low ?? '')
    )
      break;
    to++;
  }
  return to;
}

/** "A team released a model called …": a verb of which the stretch is no subject. */
function hasOwnVerb(units: readonly Unit[], { from, to }: { from: number; to: number }): boolean {
  const finite = finiteIn(units, from, to);
  return finite >= 0 && !units.slice(from, finite).some(({ low }) => /^(?:who|that|which)$/.test(low));
}

const isPassive = (units: readonly Unit[], at: number) =>
  units
    .slice(Math.max(0, at - 3), at)
    .some(({ low }) => /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(low)) &&
  units[at]!.low !== 'speaking';
