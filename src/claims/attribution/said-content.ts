import { ADVISING, DOCUMENTS, GOES_ON, NEEDS_CLAUSE, REPORTING, TAKES_OBJECT } from '../lexicon/speech.js';
import { finiteIn, nextStop } from '../text/grammar.js';
import type { Unit } from '../text/unit.js';

/** Whether a verb reports speech without a clause that follows it. */
export const isSpeech = (verb: string) =>
  !NEEDS_CLAUSE.has(verb) ||
  /^(?:add|added|wrote|writes|adds|report|reports|reported|told|tells)$/.test(verb);

/** What a verb of reporting reports: the units of it, and those of the phrase that attributes. */
export function contentOf(units: readonly Unit[], verb: number, subject: { from: number; to: number }) {
  const length = units.length;
  const frame = { from: subject.from, to: verb + 1 };
  let next = verb + 1;
  let via: string | null = null;
  const low = units[verb]!.low;
  if (/^t(?:ell|ells|old)$/.test(low)) {
    while (
      next < length &&
      next - verb < 10 &&
      !/^(?:that|:|,)$/.test(units[next]!.low) &&
      units[next]!.kind !== 'sign'
    ) {
      if (units[next]!.known?.kind === 'outlet') via = units[next]!.known!.name;
      next++;
      if (via && units[next]?.low !== 'that' && units[next]?.tag !== 'ADP' && units[next - 1]!.tag !== 'ADP')
        break;
      if (/^(?:he|she|they|it|we|there)$/.test(units[next]?.low ?? '')) break;
    }
  } else if (
    units[next]?.tag === 'ADP' ||
    finiteIn(units, next, next + 7) < 0 ||
    /^(?:last|this|on|in|earlier|recently)$/.test(units[next]?.low ?? '')
  ) {
    const that = thatAfter(units, next);
    if (that > 0) {
      for (let at = next; at < that; at++)
        if (units[at]!.known?.kind === 'outlet') via = units[at]!.known!.name;
      next = that;
    }
  }
  const following = units[next];
  const asideBefore = subject.from > 0 && /^[,"”]$/.test(units[subject.from - 1]!.text);
  if (following?.low === 'that')
    return { from: next + 1, to: saidEnd(units, next + 1), frame: { ...frame, to: next + 1 }, via };
  if (following?.text === ':') return { from: next + 1, to: length, frame: { ...frame, to: next + 1 }, via };
  if (following?.text === ',' && units[subject.from - 1]?.text === ',') {
    return { from: 0, to: length, frame: { ...frame, from: subject.from - 1, to: next + 1 }, via };
  }
  const ends =
    !following ||
    following.kind === 'sign' ||
    following.tag === 'ADP' ||
    /^(?:afterwards|later|then|yesterday|today|flatly|simply|bluntly|drily|dryly|quietly)$/.test(
      following.low,
    ) ||
    /^(?:as|during|on|at|in|last|this|yesterday|recently)$/.test(following.low) ||
    GOES_ON.has(following.low);
  const shows = units.slice(subject.from, subject.to).some((unit) => DOCUMENTS.has(unit.low));
  const named = units[subject.from]?.tag === 'PROPN';
  const closes = !following || following.text === '.';
  if (
    asideBefore &&
    ends &&
    (closes || isSpeech(low) || shows || (named && !following?.tag.startsWith('ADP')))
  ) {
    return { from: 0, to: subject.from - 1, frame: { ...frame, from: subject.from - 1 }, via };
  }
  if (!following) return null;
  if (following.kind === 'sign')
    return /^["“,]$/.test(following.text) && isSpeech(low) ? { from: next, to: length, frame, via } : null;
  const plain = /^(?:say|says|said)$/.test(low) && /^(?:DET|PRON|PROPN|NUM)$/.test(following.tag);
  const figure = following.kind === 'quantity' || units[next + 1]?.kind === 'quantity';
  if (plain || (figure && FIGURES.test(low) && following.tag !== 'ADP'))
    return { from: next, to: saidEnd(units, next), frame: { ...frame, to: next }, via };
  const finite = finiteIn(units, next, Math.min(length, next + 30));
  const relative = /^(?:which|that|who)$/.test(units[subject.from - 1]?.low ?? '');
  const direct = !NEEDS_CLAUSE.has(low) || (finite - next < 9 && nextStop(units, next) > finite);
  if (
    (finite > next || (finite === next && relative)) &&
    direct &&
    following.tag !== 'ADP' &&
    following.low !== 'to'
  )
    return { from: next, to: saidEnd(units, next), frame: { ...frame, to: next }, via };
  if (TAKES_OBJECT.has(low))
    return { from: next, to: saidEnd(units, next), frame: { ...frame, to: next }, via };
  if (ADVISING.has(low)) return { from: next, to: length, frame: { ...frame, to: next }, via };
  if (/^(?:is|was|are|were|about)$/.test(following.low) || NEEDS_CLAUSE.has(low)) return null;
  return null;
}

/** Verbs whose object may be a bare figure: "says about forty". */
const FIGURES =
  /^(?:say|says|said|estimate[sd]?|reckons?|reckoned|claims?|claimed|predicts?|predicted|forecasts?|guess(?:es|ed)?)$/;

const GOES_OWN = /^(?:according|citing|despite|forcing|prompting|leading|contradicting|drawing)$/;

/** Where what is said ends: at a semicolon, at what the narrator adds after a comma, at the next report. */
function saidEnd(units: readonly Unit[], from: number): number {
  for (let at = from + 2; at < units.length - 1; at++) {
    const { text, low } = units[at]!;
    const next = units[at + 1]!;
    if (text === ';') return at;
    if (text === ',' && (GOES_OWN.test(next.low) || GOES_ON.has(next.low))) return at;
    if (
      (low === 'and' || low === 'but') &&
      next.tag === 'VERB' &&
      REPORTING.has(next.low) &&
      /(?:s|ed|id)$/.test(next.low)
    )
      return units[at - 1]!.text === ',' ? at - 1 : at;
  }
  return units.length;
}

function thatAfter(units: readonly Unit[], from: number): number {
  for (let at = from; at < Math.min(units.length, from + 14); at++) {
    if (units[at]!.low === 'that') return at;
    if (units[at]!.kind === 'sign' && units[at]!.text !== ',') return -1;
  }
  return -1;
}
