import { COLLECTIVES, DOCUMENTS, ROLES } from '../lexicon/speech.js';
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
  speaker: Speaker;
}

const HOLDS =
  /^(?:puts?|counts?|counted|lists?|listed|ranks?|ranked|rates?|rated|expects?|expected|thinks?|thought|considers?|considered|reckons?|reckoned|estimates?|estimated|guess(?:es|ed)?|believes?|believed|gives?|gave|sees?|saw|values?|valued|calculates?|calculated|forecasts?|predicts?|predicted|measures?|measured|speaking|shown)$/;
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
    if (!speaker?.name || !(canHold(words, speaker, cast.find) || isCount(words, low))) continue;
    found.push({ from: units[subject.from]!.start, at: units[at]!.start, speaker });
  }
  return found;
}

function canHold(words: readonly Unit[], { name }: Speaker, find: (name: string) => unknown): boolean {
  if (find(name!) !== null || words.some(({ low }) => low === 'he' || low === 'she')) return true;
  return words.some(
    ({ low }) => COLLECTIVES.has(low) || ROLES.has(low) || DOCUMENTS.has(low) || INSTITUTION.test(low),
  );
}

/** "Epoch AI counts 40": what a company "gives" or "puts out" is no estimate. */
const isCount = (words: readonly Unit[], verb: string) =>
  /^(?:estimat|count|reckon|list|rank|calculat|forecast|predict|consider)/.test(verb) &&
  words.some(({ known }) => known?.kind === 'organisation');

const isPassive = (units: readonly Unit[], at: number) =>
  units
    .slice(Math.max(0, at - 3), at)
    .some(({ low }) => /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(low)) &&
  units[at]!.low !== 'speaking';
