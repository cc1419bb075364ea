import {
  ADVISING,
  COLLECTIVES,
  DOCUMENTS,
  GOES_ON,
  REJECTING,
  REPORTING,
  REPORTING_NOUNS,
  ROLES,
} from '../lexicon/speech.js';
import { nextStop } from '../text/grammar.js';
import type { Unit } from '../text/unit.js';
import { asideReport } from './aside-report.js';
import type { Cast } from './cast.js';
import { estimateReport } from './estimate-report.js';
import { labelled } from './labelled.js';
import { type Mentions, personIn, personSpeaker, speakerOf } from './noun-phrase.js';
import type { Report, Scene } from './report.js';
import { reportsAt } from './reporting-verb.js';
import { contentOf, isSpeech } from './said-content.js';
import { subjectBefore } from './subject-before.js';
import type { Speaker } from './types.js';

/** Every report of a sentence: "X said that …", "…, X said", "according to X, …", "…, adding that …". */
export function englishReports(scene: Scene): Report[] {
  const { units } = scene;
  const reports: Report[] = [];
  for (let at = 0; at < units.length; at++) {
    const report =
      labelled(scene, at) ??
      accordingTo(scene, at, reports) ??
      estimateReport(scene, at) ??
      nounReport(scene, at) ??
      asideReport(scene, at) ??
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
  if (cast.find(speaker.name)) {
    mentions.person = speaker;
    return;
  }
  const words = speaker.name.toLowerCase().split(/[^\p{L}-]+/u);
  const one = !speaker.resolved || words.some((word) => ROLES.has(word) || ONE.test(word));
  if (one && /^(?:an?|the|his|her|its|their|one|\p{Lu}.*)$/u.test(speaker.name.split(' ')[0]!)) {
    mentions.person = speaker;
    return;
  }
  mentions.group = speaker;
}

/** Of one person. */
const ONE =
  /^(?:official|analyst|researcher|engineer|expert|insider|employee|spokes(?:man|woman|person)|person|investor|banker|friend|colleague|diplomat|mp|man|woman)$/;

const PREFIXES: readonly (readonly string[])[] = [
  ['to', 'quote'],
  ['if', 'you', 'believe'],
  ['if', 'you', 'ask'],
  ['going', 'by'],
  ['as', 'told', 'by'],
  ['according', 'to'],
  ['as', 'per'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['as', 'reported', 'by'],
  ['as', 'quoted', 'by'],
  ['citing'],
];

function accordingTo(scene: Scene, at: number, earlier: readonly Report[]): Report | null {
  const { units, text, cast, mentions } = scene;
  const prefix = PREFIXES.find((words) => words.every((word, i) => units[at + i]?.low === word));
  if (!prefix || (prefix[0] === 'citing' && earlier.length > 0)) return null;
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
  const goesOn = end < at && units[stop]?.text === ',' && !NEW_CLAUSE.test(units[stop + 1]?.low ?? '');
  return { speaker, from: 0, to: goesOn ? units.length : end, cue: at, frame, stance };
}

/** What the narrator goes on with after a source. */
const NEW_CLAUSE = /^(?:and|but|though|although|while|whereas|yet|so|who|which)$/;

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
  if (!reportsAt(units, at)) return null;
  const stance = REJECTING.has(unit.low) ? 'rejects' : ADVISING.has(unit.low) ? 'advises' : 'holds';
  const before = units[at - 1];
  const inverted =
    !before || before.text === ',' || /^["”」]$/.test(before.text) || /^[?!.…]$/.test(before.text);
  if (
    inverted &&
    units[at + 1] &&
    units[at + 1]!.tag !== 'ADP' &&
    units[at + 1]!.low !== 'that' &&
    !/^t(?:ell|old)/.test(unit.low)
  ) {
    const end = phraseEnd(units, at + 1);
    const speaker = speakerOf(units, at + 1, end, text, cast, mentions);
    const closed =
      end >= units.length ||
      units[end]!.kind === 'sign' ||
      units[end]!.tag === 'ADP' ||
      /^(?:who|when|after|while|as)$/.test(units[end]!.low);
    if (
      speaker &&
      before &&
      closed &&
      (isSpeech(unit.low) || speaks(units, { from: at + 1, to: end }, speaker, cast))
    ) {
      return { speaker, from: 0, to: at, cue: at, frame: { from: at, to: end }, stance };
    }
  }
  const nearest = subjectBefore(units, at);
  const subject = nearest && whom(units, nearest);
  if (!subject || /^(?:and|or)$/.test(units[subject.to - 1]!.low)) return null;
  const aside = nameAside(units, subject.to) ? personIn(units, subject.to, at, text, cast) : null;
  const speaker = aside
    ? personSpeaker(aside)
    : speakerOf(units, subject.from, subject.to, text, cast, mentions);
  if (!speaker) return null;
  if (SHOWS.test(unit.low) && !speaks(units, subject, speaker, cast)) return null;
  const content = contentOf(units, at, subject);
  if (!content) return null;
  const via = content.via ?? speaker.via ?? viaBefore(units, subject.from);
  const isDocument = units
    .slice(subject.from, subject.to)
    .some(({ low }) => /^(?:report|survey|study|paper)s?$/.test(low));
  if (isDocument && speaker.name) mentions.document = speaker;
  return { ...content, speaker: { ...speaker, via }, cue: at, stance };
}

/** What things do that do not speak: "the affair showed that", "the move suggests". */
const SHOWS =
  /^(?:show|suggest|indicate|reveal|imply|prove|confirm|point|express|recall|hint|underline|underscore|highlight)(?:s|ed|ies|ied|es|n)?$/;

/** A person, a group, a document or a known name. */
function speaks(
  units: readonly Unit[],
  { from, to }: { from: number; to: number },
  { name, affiliation, via }: Speaker,
  cast: Cast,
) {
  if (name === null || affiliation !== null || via !== null || cast.find(name)) return true;
  return units
    .slice(from, to)
    .some(
      ({ low, tag, known }) =>
        COLLECTIVES.has(low) ||
        ROLES.has(low) ||
        DOCUMENTS.has(low.replace(/s$/, '')) ||
        DOCUMENTS.has(low) ||
        EVIDENCE.test(low) ||
        tag === 'PROPN' ||
        tag === 'PRON' ||
        known !== null,
    );
}

const EVIDENCE =
  /^(?:figures?|numbers?|documents?|records?|tests?|charts?|tables?|calculations?|estimates?|polls?|results?|filings?|benchmarks?|logs?|emails?|ministry|company|firm|agency|government|team|group|institute|university|bank|council|commission|office|readers?|\p{L}+(?:ists?|ians?|ggers?|viewers?|yers?))$/u;

/** "Its director, Shen Hao, grumbles": nothing but a name between commas. */
function nameAside(units: readonly Unit[], comma: number): boolean {
  if (units[comma]?.text !== ',') return false;
  let at = comma + 1;
  while (at - comma < 5 && /^\p{Lu}/u.test(units[at]?.text ?? '')) at++;
  return at > comma + 1 && units[at]?.text === ',';
}

/** "an architect who said …": the phrase before "who". */
function whom(units: readonly Unit[], subject: { from: number; to: number }) {
  if (units[subject.to - 1]?.low !== 'who') return subject;
  let to = subject.to - 1;
  if (subject.from < to && units[to - 1]?.text !== ',') return { from: subject.from, to };
  if (units[to - 1]?.text === ',') to--;
  return to > 0 ? subjectBefore(units, to) : null;
}

/** "In an interview with CNBC, X said": the outlet before the speaker. */
function viaBefore(units: readonly Unit[], subject: number): string | null {
  for (let at = 0; at < subject; at++) {
    if (units[at]!.known?.kind === 'outlet') return units[at]!.known!.name;
  }
  return null;
}
