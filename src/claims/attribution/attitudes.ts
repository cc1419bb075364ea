import { ABOUT, ATTITUDE_NOUNS, ATTITUDES, ATTITUDES_ABOUT } from '../lexicon/attitudes.js';
import { isFiniteVerb } from '../text/grammar.js';
import type { Unit } from '../text/unit.js';
import { speakerOf } from './noun-phrase.js';
import type { Report, Scene } from './report.js';
import { subjectBefore } from './subject-before.js';
import { NOBODY, type Speaker } from './types.js';

const CLOSES = /^[;:.,—–!?"“”()]$/;
const LONGEST = 40;

/**
 * What a sentence says somebody wants, questions, praises or plans, beside what it reports as said: "called for lower
 * taxes", "questioned the figures", "the decision to leave". They are about a view, and no claim is the speaker’s for them.
 */
export function attitudesIn(scene: Scene, reports: readonly Report[]): Report[] {
  const { units } = scene;
  const found: Report[] = [];
  for (let at = 1; at < units.length - 1; at++) {
    if (reports.some(({ cue, frame }) => cue === at || (frame.from <= at && at < frame.to))) continue;
    const report = verbAttitude(scene, at) ?? nounAttitude(scene, at);
    if (report) found.push(report);
  }
  return found;
}

function verbAttitude(scene: Scene, at: number): Report | null {
  const { units } = scene;
  const { low, tag } = units[at]!;
  const about = ATTITUDES_ABOUT.has(low);
  if ((!about && !ATTITUDES.has(low)) || (tag !== 'VERB' && tag !== 'AUX')) return null;
  let from = at + 1;
  while (units[from]?.tag === 'ADV') from++;
  const next = units[from];
  if (!next || (next.kind === 'sign' && !/^["“]$/.test(next.text))) return null;
  if (about && ABOUT.has(next.low)) {
    if (!/^(?:to|that|whether|how|why|what)$/.test(next.low)) from++;
  } else if (!ATTITUDES.has(low)) return null;
  else if (next.tag === 'ADP' || next.low === 'by') return null;
  const speaker = holder(scene, at);
  return speaker && made(units, speaker, at, from);
}

function nounAttitude(scene: Scene, at: number): Report | null {
  const { units } = scene;
  if (!ATTITUDE_NOUNS.has(units[at]!.low) || units[at]!.tag === 'VERB') return null;
  const next = units[at + 1]!;
  if (!/^(?:to|that|about|whether|over|against)$/.test(next.low)) return null;
  if (next.low === 'to' && units[at + 2]?.tag !== 'VERB' && units[at + 2]?.tag !== 'AUX') return null;
  const from = /^(?:about|over|against)$/.test(next.low) ? at + 2 : at + 1;
  const { mentions } = scene;
  return made(units, mentions.person ?? mentions.group ?? NOBODY, at, from);
}

/** Whose attitude it is: the subject before the verb, over participles and coordination. */
function holder({ units, text, cast, mentions }: Scene, at: number): Speaker | null {
  const subject = subjectBefore(units, at);
  const words = subject ? units.slice(subject.from, subject.to) : [];
  if (words.some(({ low }) => /^(?:i|we|you|let|that|this|who)$/.test(low))) return null;
  const own = subject && speakerOf(units, subject.from, subject.to, text, cast, mentions);
  return own ?? mentions.person ?? mentions.group;
}

function made(units: readonly Unit[], speaker: Speaker, at: number, from: number): Report | null {
  const to = contentEnd(units, from);
  if (to - from < 1) return null;
  return { speaker, from, to, cue: at, frame: { from: at, to: from }, stance: 'advises', attitude: true };
}

/** To the next sign that closes it, or "and" with a verb of its own. */
function contentEnd(units: readonly Unit[], from: number): number {
  let to = from;
  while (to < units.length && to - from < LONGEST) {
    const unit = units[to]!;
    if (unit.kind === 'sign' && CLOSES.test(unit.text) && to > from && !/^["“”]$/.test(unit.text)) break;
    if (/^(?:and|but|while|after|because|when|as)$/.test(unit.low) && verbSoon(units, to + 1)) break;
    to++;
  }
  return to;
}

function verbSoon(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + 5); at++) if (isFiniteVerb(units, at)) return true;
  return false;
}
