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
import { chineseRoles } from './chinese-roles.js';
import { sourceReports } from './chinese-sources.js';
import { byFirst, latinName, pronoun, speakerIn, startsWith } from './chinese-speaker.js';
import type { Report, Scene } from './report.js';
import { NOBODY, type Speaker } from './types.js';

const STOP = /^[，。；：！？“”「」『』、（）()…,;:"]$/;
const LONGEST_PHRASE = 40;
const VERBS = byFirst(CHINESE_REPORTING);
/** Before which unit of a headline its verb of reporting stands. */
const FIRST = 10;

/** Reports of a Chinese sentence: "唐杰表示，…", "据彭博社报道，…", "“…”她说。". */
export function chineseReports(scene: Scene): Report[] {
  const { units } = scene;
  const reports: Report[] = sourceReports(scene);
  for (const { speaker } of reports) heard(scene, speaker);
  for (let at = 0; at < units.length; at++) {
    const report = colonReport(scene, at) ?? byReport(scene, at) ?? verbReport(scene, at);
    if (!report) continue;
    reports.push(report);
    const { speaker } = report;
    heard(scene, speaker);
    if (speaker.name && !isPersonName(speaker.name) && publishes(units, report))
      scene.mentions.document = speaker;
    at = Math.max(at, report.cue);
  }
  return reports.sort((a, b) => a.cue - b.cue);
}

/** Who spoke is whom 他, 这位负责人 and 该机构 may mean next. */
function heard({ mentions }: Scene, speaker: Speaker): void {
  const { name } = speaker;
  if (!name) return;
  const isPerson = isPersonName(name);
  if (isPerson || CHINESE_ROLES.test(simplified(name))) mentions.person = speaker;
  else mentions.group = speaker;
  if (!mentions.people.some((other) => other.name === name)) {
    if (isPerson) mentions.people.push(speaker);
    else mentions.unnamed.push(speaker);
  }
}

/** "国科会公布报告，指出…": the report that is named next is the speaker’s. */
function publishes(units: readonly Unit[], { speaker, cue, frame }: Report): boolean {
  const words = units
    .slice(frame.from, cue)
    .map(({ low }) => low)
    .join('');
  return (
    speaker.via !== null ||
    /报告|白皮书|调查|研究|报导|报道|证词|草案|公告|声明|备忘录|文件|书面|招股书|论文/.test(words)
  );
}

/** "专家：差距缩小" in a headline; "唐杰更直接：“…”" anywhere. */
function colonReport(scene: Scene, at: number): Report | null {
  const { units } = scene;
  if (!/^[：:]$/.test(units[at]!.text) || at + 2 > units.length) return null;
  const quotes = /^[“「『"]$/.test(units[at + 1]?.text ?? '');
  const phrase = { from: previousStop(units, at), to: at };
  const plainly = !quotes && !(scene.headline && at <= FIRST);
  if (plainly && (scene.headline || scene.turn || at - phrase.from > LONGEST_LABEL)) return null;
  const speaker = plainly ? tells(scene, phrase) : (speakerIn(scene, phrase) ?? personBefore(scene, phrase));
  if (!speaker) return null;
  const frame = { from: phrase.from, to: at + 1 };
  return { speaker, from: at + 1, to: units.length, cue: at, frame, stance: 'holds' };
}

const LONGEST_LABEL = 26;
/** Who may stand alone before a colon: a ministry, an expert; a company there is what the words are of. */
const LABEL =
  /^(?:【[\d:： ]+】|[▲▶•●]\s*)?([^，。；：【】]{2,14}(?:部|局|委|委员会|署|厅|府|总统|院|所|中心|人士|专家|分析师|发言人|官员|员工|网友|研究员|教授))$/;

/** "他耸耸肩：", "文章算了一笔细账：", "一位朋友打了个比方：", "【09:10】工信部：". */
function tells(scene: Scene, { from, to }: { from: number; to: number }): Speaker | null {
  const { units, text, mentions } = scene;
  const phrase = text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0);
  const plain = simplified(phrase);
  if (/^[他她]/.test(plain)) return pronoun(scene, { from, to });
  if (/^(?:该|这份|这篇)?(?:文章|报告|报道|论文|研究|证词|草案|白皮书|招股书|公告|材料)/.test(plain))
    return mentions.document;
  if (/^(?:关于|至于|据)/.test(plain)) return null;
  const label = from === 0 ? LABEL.exec(plain)?.[1] : undefined;
  if (label) return { ...NOBODY, name: phrase.slice(phrase.length - label.length) };
  const known = mentions.people.findLast(({ name }) => name !== null && phrase.startsWith(name));
  if (known) return known;
  const someone =
    /^(?:有|一位|一名|另一位|某)[^，]{0,14}?(?:人士|朋友|专家|员工|工程师|高管|官员|网友|教授|研究员|投资人|分析师|记者|架构师|负责人)/.exec(
      plain,
    )?.[0];
  if (someone) return { ...NOBODY, name: phrase.slice(/^有/.test(plain) ? 1 : 0, someone.length) };
  const role = chineseRoles(phrase)[0];
  return role && role.start <= 2
    ? { ...NOBODY, name: role.name, affiliation: phrase.slice(role.start, role.end) }
    : null;
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
      : {
          ...NOBODY,
          name: organisation?.text ?? latinName(phrase) ?? phrase,
          affiliation: organisation?.known?.name ?? null,
        };
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
  const { units, mentions, text } = scene;
  const verb =
    VERBS.get(units[at]!.low[0]!)?.find((word) => startsWith(units, at, word)) ??
    (scene.headline && at < FIRST
      ? CHINESE_HEADLINE_VERBS.find((word) => startsWith(units, at, word))
      : null);
  if (!verb || !isFree(units, at, verb) || isUnsaid(units, at) || isIdiom(units, at)) return null;
  const end = at + verb.length;
  let from = at;
  while (
    from > 0 &&
    at - from < LONGEST_PHRASE &&
    !STOP.test(units[from - 1]!.text) &&
    !isSpaced(units, from)
  )
    from--;
  const aside = at - from <= 2 || /^[在于对向的]$/.test(units[from]!.low) ? asideBefore(units, from) : null;
  const after = units[end];
  const speech = after !== undefined && /^[，：“「:,『]$/.test(after.text);
  const needsSign = (verb.length === 1 && !scene.headline) || CHINESE_NEEDS_SIGN.has(verb);
  const bare = needsSign && !speech && !(after === undefined || after.text === '。');
  if (bare && !/^[说称]$/.test(verb)) return null;
  let phrase = { from, to: at };
  let goesOn = false;
  if (from === at || startsWith(units, from, '在') || startsWith(units, from, '并')) {
    const before = units[from - 1]?.text;
    if (before === '，' && from > 1) {
      phrase = { from: previousStop(units, from - 1), to: from - 1 };
      goesOn = from === at && PUBLISHED.test(text.slice(units[phrase.from]!.start, units[from - 1]!.start));
    } else if (!before || !/^[”」』]$/.test(before)) phrase = { from: at, to: at };
  }
  if (aside) phrase = aside;
  const speaker = speakerIn(scene, phrase) ?? pronoun(scene, phrase);
  if (!speaker) {
    if (!/^[”」』]$/.test(units[from - 1]?.text ?? '') && verb.length < 2) return null;
    if (!mentions.person || !/^并|^还|^又|^$/.test(units[from]?.low ?? '')) return null;
  }
  const said = speaker ?? mentions.person!;
  if (bare && !goesOn && !speaksPlainly(said, at - from)) return null;
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

/** "…发布测评，称受测的模型…". */
const PUBLISHED = /(?:发布|公布|发表|推出|出具|提交|發布|發表|撰文|发文|發文|声明|聲明|公告|报告|報告)/;

/** "他说…", "官方称其…": who is named in a word or two needs no sign after the verb. */
const speaksPlainly = ({ name, affiliation, via }: Speaker, length: number) =>
  length <= SHORT &&
  name !== null &&
  (isPersonName(name) ||
    affiliation !== null ||
    via !== null ||
    /^(?:官方|外媒|媒体|公司|业内|报告)$/.test(name) ||
    (length <= PLAIN &&
      /(?:人士|知情人|专家|分析师|官员|员工|高管|网友|学者|研究员|发言人|负责人|工程师|法官|律师|方面)$/.test(
        simplified(name),
      )));
const PLAIN = 12;
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

/** "换句话说", "没有证据表明": nobody speaks. */
function isIdiom(units: readonly Unit[], at: number): boolean {
  const before = units
    .slice(Math.max(0, at - 5), at)
    .map(({ low }) => low)
    .join('');
  return /(?:换句话|也就是|一般来|可以|老实|严格(?:来|地)?|坦率地?|按理|比如|应该|怎么|不用|听|证据|迹象|事实|经验|历史|种种)$/.test(
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
