import {
  ADVISING,
  COLLECTIVES,
  DOCUMENTS,
  GOES_ON,
  NEEDS_CLAUSE,
  REJECTING,
  REPORTING,
  REPORTING_NOUNS,
  ROLES,
  TAKES_OBJECT,
} from '../lexicon/speech.js';
import { finiteIn, nextStop } from '../text/grammar.js';
import type { Unit } from '../text/unit.js';
import type { Cast } from './cast.js';
import { type Mentions, speakerOf } from './noun-phrase.js';
import { subjectBefore } from './subject-before.js';
import type { Attribution, Speaker } from './types.js';

/** Reported speech of one sentence, in units. */
export interface Report {
  speaker: Speaker;
  /** Units of what is said. */
  from: number;
  to: number;
  /** Unit of the verb. */
  cue: number;
  /** Units of the phrase that attributes, which are no claim themselves. */
  frame: { from: number; to: number };
  stance: Attribution['stance'];
  /** A view, wish or plan that is told of, not words that are reported: no claim is its holder’s. */
  attitude?: true;
}

export interface Scene {
  units: readonly Unit[];
  text: string;
  cast: Cast;
  mentions: Mentions;
}

/** Every report of a sentence: "X said that …", "…, X said", "according to X, …", "…, adding that …". */
export function englishReports(scene: Scene): Report[] {
  const { units } = scene;
  const reports: Report[] = [];
  for (let at = 0; at < units.length; at++) {
    const report =
      labelled(scene, at) ??
      accordingTo(scene, at) ??
      nounReport(scene, at) ??
      verbReport(scene, at, reports);
    if (!report) continue;
    reports.push(report);
    remember(scene.mentions, report.speaker, scene.cast);
    if (report.frame.to > at + 1 && report.frame.from <= at)
      at = Math.max(at, Math.min(report.frame.to, report.cue + 1) - 1);
  }
  return reports;
}

/** Who spoke last, for the pronouns that follow. */
export function remember(mentions: Mentions, speaker: Speaker, cast: Cast): void {
  if (speaker.name === null) return;
  if (cast.find(speaker.name)) mentions.person = speaker;
  else mentions.group = speaker;
}

/** "Pence: Clinton won’t …": a name before a colon at the head of a line. */
function labelled({ units, text, cast, mentions }: Scene, at: number): Report | null {
  if (at !== 0) return null;
  let colon = 1;
  while (colon < 6 && units[colon] && units[colon]!.kind !== 'sign') colon++;
  if (units[colon]?.text !== ':' || units.length - colon < 5) return null;
  if (
    units
      .slice(0, colon)
      .some(({ tag, text: word }) => !/^\p{Lu}/u.test(word) && tag !== 'ADP' && tag !== 'DET')
  )
    return null;
  const named = units
    .slice(0, colon)
    .some(
      ({ known, low }) =>
        known?.kind === 'organisation' || COLLECTIVES.has(low) || DOCUMENTS.has(low) || ROLES.has(low),
    );
  if (!named && !cast.find(text.slice(units[0]!.start, units[colon - 1]!.end))) return null;
  const speaker = speakerOf(units, 0, colon, text, cast, mentions);
  const frame = { from: 0, to: colon + 1 };
  return speaker && { speaker, from: colon + 1, to: units.length, cue: colon, frame, stance: 'holds' };
}

const PREFIXES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['as', 'per'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['as', 'reported', 'by'],
  ['as', 'quoted', 'by'],
  ['citing'],
];

function accordingTo(scene: Scene, at: number): Report | null {
  const { units, text, cast, mentions } = scene;
  const prefix = PREFIXES.find((words) => words.every((word, i) => units[at + i]?.low === word));
  if (!prefix) return null;
  const from = at + prefix.length;
  const stop = phraseEnd(units, from);
  const speaker = speakerOf(units, from, stop, text, cast, mentions);
  if (!speaker) return null;
  const isDocument = units
    .slice(from, stop)
    .some(({ low }) => /^(?:report|survey|study|paper|analysis|data)$/.test(low));
  if (isDocument) mentions.document = speaker;
  const said =
    /^(?:interview|report|article|story)$/.test(units[from + 1]?.low ?? '') && speaker.via !== null;
  const opening = at === 0 || (units[at - 1]!.kind === 'sign' && units[at - 1]!.text !== ',');
  const frame = { from: at, to: stop };
  const stance = 'holds' as const;
  if (opening && at <= 1) {
    const content = units[stop]?.text === ',' ? stop + 1 : stop;
    return {
      speaker: said ? { ...speaker } : speaker,
      from: content,
      to: units.length,
      cue: at,
      frame,
      stance,
    };
  }
  const end = units[at - 1]?.text === ',' ? at - 1 : at;
  return { speaker, from: 0, to: end, cue: at, frame, stance };
}

/** The end of a noun phrase: the next comma that no appositive or list follows, or a verb. */
function phraseEnd(units: readonly Unit[], from: number): number {
  const stop = nextStop(units, from);
  for (let at = from + 1; at < stop; at++) {
    const { low, tag } = units[at]!;
    if (
      low === 'that' ||
      low === 'which' ||
      low === 'who' ||
      ((tag === 'AUX' || tag === 'VERB') && !low.endsWith('ing') && !low.endsWith('ed'))
    )
      return at;
  }
  let end = stop;
  while (end > from && units[end - 1]!.text === '.') end--;
  return end;
}

/** "expressed concerns that …", "Xue’s view that …". */
function nounReport(scene: Scene, at: number): Report | null {
  const { units, text, cast, mentions } = scene;
  if (!REPORTING_NOUNS.has(units[at]!.low) || units[at + 1]?.low !== 'that') return null;
  let verb = at - 1;
  while (verb > 0 && at - verb < 5 && units[verb]!.tag !== 'VERB') verb--;
  const subject = verb > 0 ? subjectBefore(units, verb) : null;
  const owner = /^['’]s?$/.test(units[at - 1]?.text ?? '')
    ? { from: Math.max(0, at - 3), to: at - 1 }
    : subject;
  if (!owner) return null;
  const speaker = speakerOf(units, owner.from, owner.to, text, cast, mentions);
  if (!speaker) return null;
  return {
    speaker,
    from: at + 2,
    to: units.length,
    cue: at,
    frame: { from: owner.from, to: at + 2 },
    stance: REJECTING.has(units[verb]?.low ?? '') ? 'rejects' : 'holds',
  };
}

function verbReport(scene: Scene, at: number, earlier: readonly Report[]): Report | null {
  const { units, text, cast, mentions } = scene;
  const unit = units[at]!;
  if (unit.kind !== 'word' || !REPORTING.has(unit.low)) return null;
  const that = units[at + 1]?.low === 'that';
  if (
    at > 0 &&
    ((GOES_ON.has(unit.low) && (that || /^(?:,|and|by|after|from|in)$/.test(units[at - 1]!.low))) ||
      (that && /^(?:and|but|also|then|later|by)$/.test(units[at - 1]!.low)))
  ) {
    const speaker = earlier.at(-1)?.speaker ?? mentions.person;
    if (!speaker) return null;
    const from = units[at + 1]?.low === 'that' ? at + 2 : at + 1;
    return { speaker, from, to: units.length, cue: at, frame: { from: at, to: from }, stance: 'holds' };
  }
  if (
    unit.low.endsWith('ing') &&
    units[at - 1]?.tag !== 'AUX' &&
    !units.slice(Math.max(0, at - 3), at).some(({ tag }) => tag === 'AUX')
  )
    return null;
  if (unit.tag !== 'VERB' && unit.tag !== 'AUX' && unit.low !== 'said' && unit.low !== 'says') return null;
  const stance = REJECTING.has(unit.low) ? 'rejects' : ADVISING.has(unit.low) ? 'advises' : 'holds';
  const before = units[at - 1];
  const inverted =
    !before || before.text === ',' || /^["”」]$/.test(before.text) || /^[?!.…]$/.test(before.text);
  if (inverted && units[at + 1] && units[at + 1]!.low !== 'that' && !/^t(?:ell|old)/.test(unit.low)) {
    const end = phraseEnd(units, at + 1);
    const speaker = speakerOf(units, at + 1, end, text, cast, mentions);
    const closed = end >= units.length || units[end]!.kind === 'sign' || units[end]!.tag === 'ADP';
    if (speaker && before && closed && isSpeech(unit.low)) {
      return { speaker, from: 0, to: at, cue: at, frame: { from: at, to: end }, stance };
    }
  }
  const nearest = subjectBefore(units, at);
  const subject = nearest && whom(units, nearest);
  if (!subject) return null;
  const speaker = speakerOf(units, subject.from, subject.to, text, cast, mentions);
  if (!speaker) return null;
  const content = contentOf(units, at, subject);
  if (!content) return null;
  const via = content.via ?? speaker.via ?? viaBefore(units, subject.from);
  const isDocument = units
    .slice(subject.from, subject.to)
    .some(({ low }) => /^(?:report|survey|study|paper)s?$/.test(low));
  if (isDocument && speaker.name) mentions.document = speaker;
  return { ...content, speaker: { ...speaker, via }, cue: at, stance };
}

/** "an architect who said …": the phrase before "who". */
function whom(units: readonly Unit[], subject: { from: number; to: number }) {
  if (units[subject.to - 1]?.low !== 'who') return subject;
  let to = subject.to - 1;
  if (subject.from < to) return { from: subject.from, to };
  if (units[to - 1]?.text === ',') to--;
  return to > 0 ? subjectBefore(units, to) : null;
}

const isSpeech = (verb: string) =>
  !NEEDS_CLAUSE.has(verb) ||
  /^(?:add|added|wrote|writes|adds|report|reports|reported|told|tells)$/.test(verb);

/** "In an interview with CNBC, X said": the outlet before the speaker. */
function viaBefore(units: readonly Unit[], subject: number): string | null {
  for (let at = 0; at < subject; at++) {
    if (units[at]!.known?.kind === 'outlet') return units[at]!.known!.name;
  }
  return null;
}

function contentOf(units: readonly Unit[], verb: number, subject: { from: number; to: number }) {
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
    /^(?:as|during|on|at|in|last|this|yesterday|recently)$/.test(following.low) ||
    GOES_ON.has(following.low);
  const shows = units.slice(subject.from, subject.to).some((unit) => DOCUMENTS.has(unit.low));
  const named = units[subject.from]?.tag === 'PROPN';
  if (asideBefore && ends && (isSpeech(low) || shows || (named && !following?.tag.startsWith('ADP')))) {
    return { from: 0, to: subject.from - 1, frame: { ...frame, from: subject.from - 1 }, via };
  }
  if (!following) return null;
  if (following.kind === 'sign')
    return /^["“,]$/.test(following.text) && isSpeech(low) ? { from: next, to: length, frame, via } : null;
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
