import {
  CHINESE_ADVISING,
  CHINESE_HEADLINE_VERBS,
  CHINESE_NEEDS_SIGN,
  CHINESE_NOT,
  CHINESE_REJECTING,
  CHINESE_REPORTING,
  CHINESE_ROLES,
} from '../lexicon/chinese-speech.js';
import { isSpaced } from '../text/chinese-clauses.js';
import { simplified } from '../text/simplified.js';
import type { Unit } from '../text/unit.js';
import { isPersonName } from './chinese-names.js';
import { pronoun, speakerIn, startsWith } from './chinese-speaker.js';
import type { Report, Scene } from './report.js';
import { NOBODY, type Speaker } from './types.js';

const STOP = /^[，。；：！？“”「」『』、（）()…,;:"]$/;
const LONGEST_PHRASE = 40;
/** Before which unit of a headline its verb of reporting stands. */
const FIRST = 10;

/** Reports of a Chinese sentence: "唐杰表示，…", "据彭博社报道，…", "“…”她说。". */
export function chineseReports(scene: Scene): Report[] {
  const { units } = scene;
  const reports: Report[] = [];
  for (let at = 0; at < units.length; at++) {
    const report = colonReport(scene, at) ?? byReport(scene, at) ?? verbReport(scene, at);
    if (!report) continue;
    reports.push(report);
    const { speaker } = report;
    if (speaker.name) {
      const { name } = speaker;
      const isPerson = isPersonName(name);
      if (isPerson || CHINESE_ROLES.test(simplified(name))) scene.mentions.person = speaker;
      else scene.mentions.group = speaker;
      if (isPerson && !scene.mentions.people.some((other) => other.name === name))
        scene.mentions.people.push(speaker);
      if (!isPerson && publishes(units, report)) scene.mentions.document = speaker;
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

/** "专家：差距缩小" in a headline; "唐杰更直接：“…”" anywhere. */
function colonReport(scene: Scene, at: number): Report | null {
  const { units } = scene;
  if (!/^[：:]$/.test(units[at]!.text) || at + 2 > units.length) return null;
  const quotes = /^[“「『"]$/.test(units[at + 1]?.text ?? '');
  if (!quotes && !(scene.headline && at <= FIRST)) return null;
  const phrase = { from: previousStop(units, at), to: at };
  const speaker = speakerIn(scene, phrase) ?? personBefore(scene, phrase);
  if (!speaker) return null;
  const frame = { from: phrase.from, to: at + 1 };
  return { speaker, from: at + 1, to: units.length, cue: at, frame, stance: 'holds' };
}

/** "智谱创办人唐杰更直接": whom the phrase opens with. */
function personBefore(scene: Scene, { from, to }: { from: number; to: number }): Speaker | null {
  for (let end = to - 1; end > from + 1 && to - end < 8; end--) {
    const speaker = speakerIn(scene, { from, to: end });
    if (speaker?.name && isPersonName(speaker.name)) return speaker;
  }
  return null;
}

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
  const { units, mentions } = scene;
  const verb =
    CHINESE_REPORTING.find((word) => startsWith(units, at, word)) ??
    (scene.headline && at < FIRST
      ? CHINESE_HEADLINE_VERBS.find((word) => startsWith(units, at, word))
      : null);
  if (!verb || !isFree(units, at, verb) || isUnsaid(units, at)) return null;
  const end = at + verb.length;
  let from = at;
  while (
    from > 0 &&
    at - from < LONGEST_PHRASE &&
    !STOP.test(units[from - 1]!.text) &&
    !isSpaced(units, from)
  )
    from--;
  const aside = asideBefore(units, from);
  const after = units[end];
  const speech = after !== undefined && /^[，：“「:,『]$/.test(after.text);
  const needsSign = (verb.length === 1 && !scene.headline) || CHINESE_NEEDS_SIGN.has(verb);
  const bare = needsSign && !speech && !(after === undefined || after.text === '。');
  if (bare && !/^[说称]$/.test(verb)) return null;
  let phrase = { from, to: at };
  if (from === at || startsWith(units, from, '在') || startsWith(units, from, '并')) {
    const before = units[from - 1]?.text;
    if (before === '，' && from > 1) phrase = { from: previousStop(units, from - 1), to: from - 1 };
    else if (!before || !/^[”」』]$/.test(before)) phrase = { from: at, to: at };
  }
  if (aside) phrase = aside;
  const speaker = speakerIn(scene, phrase) ?? pronoun(scene, phrase);
  if (!speaker) {
    if (!/^[”」』]$/.test(units[from - 1]?.text ?? '') && verb.length < 2) return null;
    if (!mentions.person || !/^并|^还|^又|^$/.test(units[from]?.low ?? '')) return null;
  }
  const said = speaker ?? mentions.person!;
  if (bare && !speaksPlainly(said, at - from)) return null;
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

/** "他说…", "官方称其…": who is named in a word or two needs no sign after the verb. */
const speaksPlainly = ({ name, affiliation, via }: Speaker, length: number) =>
  length <= SHORT &&
  name !== null &&
  (isPersonName(name) ||
    affiliation !== null ||
    via !== null ||
    /^(?:官方|外媒|媒体|公司|业内|报告)$/.test(name));
const SHORT = 18;

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
  while (at > 0 && !STOP.test(units[at - 1]!.text) && !isSpaced(units, at)) at--;
  return at;
}
