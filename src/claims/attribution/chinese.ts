import {
  CHINESE_ADVISING,
  CHINESE_NOT,
  CHINESE_PHRASE_ENDS,
  CHINESE_REJECTING,
  CHINESE_REPORTING,
  CHINESE_ROLES,
  NOT_PEOPLE,
  SURNAMES,
} from '../lexicon/chinese-speech.js';
import { simplified } from '../text/simplified.js';
import type { Unit } from '../text/unit.js';
import type { Report, Scene } from './english.js';
import { NOBODY, type Speaker } from './types.js';

const STOP = /^[，。；：！？“”「」『』、（）()…,;:"]$/;
const LONGEST_PHRASE = 40;

/** Reports of a Chinese sentence: "唐杰表示，…", "据彭博社报道，…", "“…”她说。". */
export function chineseReports(scene: Scene): Report[] {
  const { units } = scene;
  const reports: Report[] = [];
  for (let at = 0; at < units.length; at++) {
    const report = byReport(scene, at) ?? verbReport(scene, at);
    if (!report) continue;
    reports.push(report);
    const { speaker } = report;
    if (speaker.name) {
      if (/^[\u4e00-\u9fff·]{2,4}$/.test(speaker.name) || CHINESE_ROLES.test(simplified(speaker.name)))
        scene.mentions.person = speaker;
      else scene.mentions.group = speaker;
      if (publishes(units, report)) scene.mentions.document = speaker;
    }
    at = Math.max(at, report.cue);
  }
  return reports;
}

/** "国科会公布报告，指出…": the report that is named next is the speaker’s. */
function publishes(units: readonly Unit[], { speaker, cue, frame }: Report): boolean {
  const words = units
    .slice(frame.from, cue)
    .map(({ low }) => low)
    .join('');
  return speaker.via !== null || /报告|白皮书|调查|研究|报导|报道/.test(words);
}

const startsWith = (units: readonly Unit[], at: number, word: string) =>
  [...word].every((character, i) => units[at + i]?.low === character);

/** "据…报道，", "根据…的报告，". */
function byReport({ units, text, mentions }: Scene, at: number): Report | null {
  const first = units[at]!.low;
  if (first !== '据' && !(first === '根' && units[at + 1]?.low === '据')) return null;
  if (at > 0 && !STOP.test(units[at - 1]!.text)) return null;
  let to = at + 1;
  while (to < units.length && to - at < LONGEST_PHRASE && !/^[，,：:]$/.test(units[to]!.text)) to++;
  const from = first === '根' ? at + 2 : at + 1;
  const names = units.slice(from, to).filter(({ known }) => known);
  const outlet = names.find(({ known }) => known!.kind === 'outlet')?.known?.name ?? null;
  const organisation = names.find(({ known }) => known!.kind === 'organisation');
  const phrase = trimmed(text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0));
  const pronominal = /^[他她]/.test(phrase) ? mentions.person : null;
  const speaker: Speaker = pronominal
    ? pronominal
    : outlet
      ? { ...NOBODY, name: outlet, via: outlet }
      : { ...NOBODY, name: organisation?.text ?? phrase, affiliation: organisation?.known?.name ?? null };
  mentions.document = speaker;
  return {
    speaker,
    from: to + 1,
    to: units.length,
    cue: Math.min(to, units.length - 1),
    frame: { from: at, to: Math.min(to + 1, units.length) },
    stance: 'holds',
  };
}

const trimmed = (phrase: string) =>
  phrase.replace(/(?:的?(?:最新)?(?:消息|报道|数据|统计|报告|介绍|了解|透露|显示|悉|称))+$/u, '');

function verbReport(scene: Scene, at: number): Report | null {
  const { units, text, mentions } = scene;
  const verb = CHINESE_REPORTING.find((word) => startsWith(units, at, word));
  if (!verb || !isFree(units, at, verb) || isUnsaid(units, at)) return null;
  const end = at + verb.length;
  let from = at;
  while (from > 0 && at - from < LONGEST_PHRASE && !STOP.test(units[from - 1]!.text)) from--;
  const aside = asideBefore(units, from);
  const after = units[end];
  const speech = after !== undefined && /^[，：“「:,『]$/.test(after.text);
  if (verb.length === 1 && !speech && !(after === undefined || after.text === '。')) return null;
  let phrase = { from, to: at };
  if (from === at || startsWith(units, from, '在') || startsWith(units, from, '并')) {
    const before = units[from - 1]?.text;
    if (before === '，' && from > 1) phrase = { from: previousStop(units, from - 1), to: from - 1 };
    else if (!before || !/^[”」』]$/.test(before)) phrase = { from: at, to: at };
  }
  if (aside) phrase = aside;
  const speaker = speakerIn(units, phrase, text) ?? pronoun(units, phrase, scene);
  if (!speaker) {
    if (!/^[”」』]$/.test(units[from - 1]?.text ?? '') && verb.length < 2) return null;
    if (!mentions.person || !/^并|^还|^又|^$/.test(units[from]?.low ?? '')) return null;
  }
  const said = speaker ?? mentions.person!;
  const closes = after === undefined || after.text === '。';
  const behind = closes && from > 0;
  const content = behind ? { from: 0, to: from } : { from: speech ? end + 1 : end, to: units.length };
  return {
    speaker: said,
    ...content,
    cue: end - 1,
    frame: { from: phrase.from, to: speech ? end + 1 : end },
    stance: CHINESE_REJECTING.has(verb) ? 'rejects' : CHINESE_ADVISING.has(verb) ? 'advises' : 'holds',
  };
}

/** The phrase before a name’s brackets: "萧珍妮（音译）则说". */
function asideBefore(units: readonly Unit[], from: number): { from: number; to: number } | null {
  if (!/^[）)]$/.test(units[from - 1]?.text ?? '')) return null;
  let open = from - 1;
  while (open > 0 && from - open < 12 && !/^[（(]$/.test(units[open]!.text)) open--;
  if (!/^[（(]$/.test(units[open]!.text)) return null;
  let start = open;
  while (start > 0 && open - start < LONGEST_PHRASE && !STOP.test(units[start - 1]!.text)) start--;
  return start < open ? { from: start, to: open } : null;
}

/** "不能说", "没有透露", "难以断言": nothing is reported. */
function isUnsaid(units: readonly Unit[], at: number): boolean {
  const before = units
    .slice(Math.max(0, at - 3), at)
    .map(({ low }) => low)
    .join('');
  return /(?:不能|不敢|不会|不愿|不便|没|没有|并未|尚未|从未|未|并不|不|难以|很难|无法|不好|无从|拒绝)$/.test(
    before,
  );
}

function isFree(units: readonly Unit[], at: number, verb: string): boolean {
  const not = CHINESE_NOT[verb];
  if (!not) return true;
  const before = units[at - 1]?.low ?? '';
  const after = units[at + verb.length]?.low ?? '';
  return !(before && not.before.includes(before)) && !(after && not.after.includes(after));
}

function previousStop(units: readonly Unit[], from: number): number {
  let at = from;
  while (at > 0 && !STOP.test(units[at - 1]!.text)) at--;
  return at;
}

function pronoun(
  units: readonly Unit[],
  { from, to }: { from: number; to: number },
  { mentions }: Scene,
): Speaker | null {
  const opens = units[0]!.low === '他' || units[0]!.low === '她';
  if (opens && mentions.person && from > 0 && from < to) return mentions.person;
  if (from < to && (units[from]!.low === '他' || units[from]!.low === '她')) return mentions.person;
  if (
    from < to &&
    ['该', '报告', '报道', '报导', '这份', '文章', '研究'].some((word) => startsWith(units, from, word))
  ) {
    return mentions.document ?? mentions.group;
  }
  return from === to ? mentions.person : null;
}

/** The speaker of a phrase: a name at its end with the role before it, an outlet, an organisation, or who it describes. */
function speakerIn(
  units: readonly Unit[],
  place: { from: number; to: number },
  text: string,
): Speaker | null {
  const { to } = place;
  const from = afterQuoting(units, place);
  let end = to;
  for (let at = from + 1; at < to; at++) {
    if (CHINESE_PHRASE_ENDS.some((word) => startsWith(units, at, word)) && units[at]!.kind === 'word') {
      end = at;
      break;
    }
  }
  if (end <= from) return null;
  const words = units.slice(from, to);
  const via = units.slice(place.from, to).find(({ known }) => known?.kind === 'outlet')?.known?.name ?? null;
  const start = units[from]!.start;
  const phrase = text
    .slice(start, units[end - 1]!.end)
    .replace(/^(?:不过|但|而|也有|另有|还有|有|此外|同时)+/u, '');
  const person = personAtEnd(phrase, units[end - 1]!);
  if (person) {
    const role = phrase.slice(0, phrase.length - person.length).replace(/[，、的]$/, '');
    return { name: person, resolved: true, affiliation: role === '' ? null : role, via };
  }
  const plain = simplified(phrase);
  if (
    /^[他她我]/.test(phrase) ||
    /^(?:该|这份|报告$|报告中$|报[道导]$|文章$|一致$|普遍$|均$|都$|有人$|网友)/.test(plain)
  )
    return null;
  if (via && words.length <= 3) return { ...NOBODY, name: via, via };
  const organisation = words.find(({ known }) => known?.kind === 'organisation');
  if (organisation && phrase.length <= organisation.text.length + 2)
    return { ...NOBODY, name: organisation.text, affiliation: organisation.known!.name, via };
  return phrase.length >= 2 && phrase.length <= 30
    ? { ...NOBODY, name: phrase, affiliation: organisation?.known?.name ?? null, via }
    : null;
}

/** "彭博引述业界人士": who is quoted speaks. */
function afterQuoting(units: readonly Unit[], { from, to }: { from: number; to: number }): number {
  for (let at = from; at < to - 2; at++) {
    if (['引述', '援引', '引用'].some((word) => startsWith(units, at, word))) return at + 2;
  }
  return from;
}

/** A Chinese name, or a foreign one with its dot, at the end of a phrase; the role before it stays outside. */
export function personAtEnd(phrase: string, last: Unit): string | null {
  if (last.known?.kind === 'person') return last.text;
  const plain = simplified(phrase);
  const dotted = /[\u4e00-\u9fff]{2,4}·[\u4e00-\u9fff]{2,5}$/.exec(plain.slice(-12));
  if (dotted) return phrase.slice(phrase.length - dotted[0].length);
  const latin = /[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}$/.exec(phrase.slice(-40));
  if (latin) return latin[0];
  for (const length of [3, 2]) {
    const name = plain.slice(-length);
    if (name.length < length || !/^[\u4e00-\u9fff]+$/.test(name) || !SURNAMES.has(name[0]!)) continue;
    if (NOT_PEOPLE.has(name) || NOT_PEOPLE.has(name.slice(-2)) || CHINESE_ROLES.test(name)) continue;
    const before = plain.slice(0, -length).replace(/的$/, '');
    if (before === '' || CHINESE_ROLES.test(before) || /[，、\s）)a-zA-Z]$/.test(before))
      return phrase.slice(-length);
    if (length === 2 && /[人长师家员授士官裁管理者]$/.test(before)) return phrase.slice(-length);
  }
  return null;
}
