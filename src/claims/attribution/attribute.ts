import type { Article } from '../../documents/article.js';
import { COLLECTIVES, ROLES } from '../lexicon/speech.js';
import type { Sentence, Unit } from '../text/unit.js';
import { attitudesIn } from './attitudes.js';
import { Carried, CarriedByPronoun } from './carried.js';
import { type Cast, castOf } from './cast.js';
import { chineseReports } from './chinese.js';
import { introduced, mentioned } from './chinese-mentions.js';
import { companyOf } from './company.js';
import { directSpeech } from './direct-speech.js';
import { englishReports, remember } from './english.js';
import { chineseNamed, englishNamed, Floor } from './floor.js';
import { type Holder, holdersOf } from './holders.js';
import type { Mentions } from './noun-phrase.js';
import { personSpeaker } from './noun-phrase.js';
import { peopleOf } from './people.js';
import { type Quotation, quotationsOf } from './quotations.js';
import type { Report } from './report.js';
import { type Setting, settingsOf } from './settings.js';
import { type Attribution, NOBODY, type Speaker } from './types.js';

/** Whose words every stretch of a document is. */
export interface Attributions {
  cast: Cast;
  settings: readonly Setting[];
  /** Reports by sentence, in units. */
  reports: ReadonlyMap<Sentence, readonly Report[]>;
  /** Views, wishes and plans that are told of; empty unless asked for. */
  attitudes: ReadonlyMap<Sentence, readonly Report[]>;
  quotations: readonly Quotation[];
  /** The narrowest attribution of a stretch of text in a sentence; the block’s setting where nothing narrower is. */
  of(sentence: Sentence, start: number, end: number): Attribution;
}

/** @param withAttitudes also what people are told to want or to think of things; claims do not need it */
export function attribute(
  article: Article,
  sentences: readonly Sentence[],
  withAttitudes = false,
): Attributions {
  const { text, blocks, language } = article;
  const chinese = language !== 'en';
  const cast = castOf(chinese ? [] : peopleOf(sentences, text));
  const settings = settingsOf(
    text,
    blocks,
    sentences,
    cast.people.map(({ name }) => name),
  );
  const quotations = quotationsOf(text, blocks);
  const mentions: Mentions = {
    person: null,
    document: null,
    group: null,
    company: null,
    people: [],
    unnamed: [],
    organisations: organisationsIn(sentences),
  };
  const reports = new Map<Sentence, Report[]>();
  const holders = new Map<Sentence, Holder[]>();
  const attitudes = new Map<Sentence, Report[]>();
  const carried = new Carried();
  const byPronoun = new CarriedByPronoun();
  const floor = new Floor();
  for (const sentence of sentences) {
    const { voice } = settings[sentence.block]!;
    const scene = {
      units: sentence.units,
      text,
      cast,
      mentions,
      headline: voice === 'headline',
      turn: voice === 'direct',
    };
    const before = mentions.person;
    if (chinese) mentioned(sentence, text, mentions, blocks[sentence.block]!.kind === 'heading');
    else rememberSubject(sentence, cast, mentions, text);
    const found = chinese ? chineseReports(scene) : englishReports(scene);
    if (chinese) {
      introduced(sentence, text, mentions, found);
      if (voice === 'narrator') carried.carry(sentence, found, mentions);
    }
    if (!chinese && voice === 'narrator') byPronoun.carry(sentence, found, mentions);
    reports.set(sentence, found);
    floor.pass(sentence, found, mentions.person === before ? null : mentions.person);
    if (!chinese) holders.set(sentence, holdersOf(scene, found));
    if (!chinese && withAttitudes) attitudes.set(sentence, attitudesIn(scene, found));
  }
  const named = (sentence: Sentence) =>
    chinese ? chineseNamed(sentence, text, mentions) : englishNamed(sentence, text, cast);
  const direct = directSpeech(quotations, sentences, reports, settings, floor, named, text);
  /** Who is quoted in a sentence without a report: the rest of it is theirs too. */
  const speaksIn = (sentence: Sentence) =>
    (reports.get(sentence) ?? []).length === 0
      ? direct.find(
          (each) => each.name !== null && each.start < sentence.end && each.end > sentence.start + 1,
        )
      : undefined;
  const roles = cast.people.flatMap(({ role }) => (role ? [role] : []));
  /** A role beside a name is the narrator’s to tell. */
  const introduces = (start: number, end: number) => roles.some((role) => within(role, start, end));
  const bySentence = new Map<Sentence, (Attribution & { frame: Stretch })[]>();
  for (const [sentence, found] of reports) {
    bySentence.set(
      sentence,
      found
        .map((report) => asAttribution(report, sentence, settings[sentence.block]!, chinese))
        .sort((a, b) => a.end - a.start - (b.end - b.start)),
    );
  }
  return {
    cast,
    settings,
    reports,
    attitudes,
    quotations,
    of(sentence, start, end) {
      const setting = settings[sentence.block]!;
      const middle = (start + end) / 2;
      const quoted = direct.find((each) => each.start <= middle && middle <= each.end);
      const reported = bySentence
        .get(sentence)
        ?.find((each) => each.start <= middle && middle <= each.end && !within(each.frame, start, end));
      const inner = reported && quoted && reported.cue > quoted.start && reported.cue < quoted.end;
      if (quoted && !inner) return quoted;
      if (reported && !introduces(start, end)) return reported;
      const voice = setting.voice;
      const around = voice === 'narrator' && !introduces(start, end) && speaksIn(sentence);
      if (around) return { ...around, start, end, voice: 'indirect' };
      const holder = voice === 'narrator' ? holderIn(holders.get(sentence) ?? [], start, end) : null;
      if (holder) return holder;
      return { ...setting.speaker, start, end, voice, cue: sentence.start, stance: 'holds' };
    },
  };
}

/** The one whose estimate a stretch is that begins with them. */
function holderIn(holders: readonly Holder[], start: number, end: number): Attribution | null {
  const holder = holders.findLast(
    ({ from, at, end: last }) => from - 4 <= start && at < end && (start + end) / 2 <= last,
  );
  return holder
    ? { ...holder.speaker, start, end, voice: 'indirect', cue: holder.at, stance: 'holds' }
    : null;
}

interface Stretch {
  start: number;
  end: number;
}

const within = (outer: Stretch, start: number, end: number) =>
  outer.start - 2 <= start && end <= outer.end + 2;

function asAttribution(
  report: Report,
  { units, end }: Sentence,
  setting: Setting,
  chinese: boolean,
): Attribution & { frame: Stretch } {
  const first = units[report.from];
  const last = units[Math.max(report.from, report.to - 1)];
  const voice =
    setting.voice === 'headline'
      ? 'headline'
      : setting.voice === 'block-quote' && report.speaker.name === null
        ? 'block-quote'
        : 'indirect';
  return {
    ...report.speaker,
    via: report.speaker.via ?? setting.speaker.via,
    start: first?.start ?? end,
    end: report.to >= units.length ? end : (last?.end ?? end),
    voice: chinese && voice === 'block-quote' ? 'indirect' : voice,
    cue: units[report.cue]!.start,
    stance: report.stance,
    frame: {
      start: units[report.frame.from]?.start ?? end,
      end: units[Math.max(report.frame.from, report.frame.to - 1)]?.end ?? end,
    },
  };
}

/** A sentence that begins with a person makes them the one whom "she" means next. */
function rememberSubject({ units }: Sentence, cast: Cast, mentions: Mentions, text: string): void {
  const company = companyOf(units);
  if (company) mentions.company = company;
  const organisation = units[0]?.known?.kind === 'organisation' ? units[0] : undefined;
  if (organisation && !/^['’]s?$/.test(units[1]?.text ?? '')) {
    mentions.group = { ...NOBODY, name: organisation.text, affiliation: organisation.known?.name ?? null };
  }
  const someone = someoneAt(units, text);
  if (someone) mentions.person = someone;
  for (let at = 0; at < Math.min(units.length, 3); at++) {
    for (const length of [1, 2, 3]) {
      const last = units[at + length - 1];
      if (!last || !/^\p{Lu}/u.test(units[at]!.text)) continue;
      const person = cast.find(text.slice(units[at]!.start, last.end));
      if (person && person.parts.length > 1) {
        remember(mentions, personSpeaker(person), cast);
        return;
      }
    }
  }
}

/** "An Emirati executive smiled": whom a sentence begins with. */
function someoneAt(units: readonly Unit[], text: string): Speaker | null {
  if (!/^(?:an?|the|one)$/.test(units[0]?.low ?? '')) return null;
  for (let at = 1; at < Math.min(units.length - 1, 5); at++) {
    const { tag, low } = units[at]!;
    if (tag === 'VERB' || tag === 'AUX' || units[at]!.kind === 'sign') return null;
    if (!(ROLES.has(low) || (COLLECTIVES.has(low) && !/s$|^(?:people|many|some|others?)$/.test(low))))
      continue;
    const next = units[at + 1]!;
    if (next.tag !== 'VERB' && next.tag !== 'AUX' && next.tag !== 'ADP' && next.low !== 'who') return null;
    return { ...NOBODY, name: text.slice(units[0]!.start, units[at]!.end) };
  }
  return null;
}

function organisationsIn(sentences: readonly Sentence[]): string[] {
  const names = new Set<string>();
  for (const { units } of sentences) {
    for (const { known } of units) if (known?.kind === 'organisation') names.add(known.name);
  }
  return [...names];
}
