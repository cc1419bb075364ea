import { SURNAMES } from '../lexicon/chinese-speech.js';
import { simplified } from '../text/simplified.js';
import type { Sentence, Unit } from '../text/unit.js';
import { isPersonName } from './chinese-names.js';
import { chineseRoles } from './chinese-roles.js';
import type { Mentions } from './noun-phrase.js';
import type { Report } from './report.js';
import { NOBODY, type Speaker } from './types.js';

/** "赛拓研究院20日发布《…报告》", "清岚研究院的《…》". */
const PUBLISHED =
  /(?:^|[，。；：、）)])([^，。；：、“”「」《》（）()]{2,30}?)(?:联合|共同|正式|最新)?(?:发布|公布|推出|出版|发表|出具)(?:了|的)?(?:最新)?(?:《[^》]{2,40}》|[^，。；：]{0,12}(?:报告|白皮书|蓝皮书|调查|评测|论文))/;
/** When and where, between a publisher and its verb or before it. */
const ASIDE =
  /(?:于?\d{1,4}[年月日号][^，]{0,8}|今[天日年]|昨[天日]|近日|日前|当天|上?周[一二三四五六日]|上个?月|本月|会上|会后|在[^在]{2,24}(?:上|中|期间|会议|大会|论坛))$/;
const BEFORE = /^(?:在[^在]{2,30}?(?:上|中|期间|时)|由|据|根据|日前|近日|今天|昨天|其中)/;
const ORGANISATION =
  /(?:^|[，。—\s）】])([\u4e00-\u9fffA-Za-z0-9]{2,10}?(?:科技|公司|集团|研究院|研究所|实验室|大学|基金会|智库|资本))(?=[（(，今宣发正表是成在将与已的昨近日旗]|$)/;
/** Before an organisation that is not what the sentence is of. */
const BESIDE = /^[与和跟同对向由于比用自从被给把在到据及、为]$/;

/** "江昱安还在公司": a name that a clause begins with, and that the text has twice. */
const SUBJECT =
  /(?:^|[，。；：“「])([\u4e00-\u9fff]{2,3}?)(?=[在还也把从被却曾将笑摇听坐站愣叹抬放拿点伸翻打想没不])/;

function subjectOf(sentence: string, text: string): Speaker | null {
  const plain = simplified(sentence);
  const match = SUBJECT.exec(plain);
  const name = match?.[1];
  if (!match || !name || name.length < 3 || !SURNAMES.has(name[0]!) || !isPersonName(name)) return null;
  const at = match.index + match[0].indexOf(name);
  const written = sentence.slice(at, at + name.length);
  return text.indexOf(written, text.indexOf(written) + 1) > 0 ? { ...NOBODY, name: written } : null;
}

/** What a sentence names that later ones may mean by 该公司, 他 and 报告. */
export function mentioned(
  { units, start, end }: Sentence,
  text: string,
  mentions: Mentions,
  heading: boolean,
): void {
  const company = companyOf(units, text.slice(start, end), start);
  if (company) mentions.company = company;
  const published = publisherOf(text.slice(start, end));
  if (published) mentions.document = published;
  if (heading) {
    const name = text.slice(start, end).replace(/^(?:[一二三四五六七八九十\d]{1,3}[、.．]\s*|#+\s*)/, '');
    if (isPersonName(name)) mentions.person = { ...NOBODY, name };
  }
}

/** Who stands with a role in a sentence is whom 他 means next, where nobody else speaks in it. */
export function introduced(
  { start, end }: Sentence,
  text: string,
  mentions: Mentions,
  reports: readonly Report[],
): void {
  const subject = reports.length === 0 ? subjectOf(text.slice(start, end), text) : null;
  if (subject) {
    mentions.person = mentions.people.find(({ name }) => name === subject.name) ?? subject;
    if (mentions.person === subject) mentions.people.push(subject);
  }
  for (const { name, start: from, end: to } of chineseRoles(text.slice(start, end))) {
    const person: Speaker = { ...NOBODY, name, affiliation: text.slice(start + from, start + to) };
    if (reports.length === 0) mentions.person = person;
    if (!mentions.people.some((other) => other.name === name)) mentions.people.push(person);
  }
}

function companyOf(units: readonly Unit[], sentence: string, start: number): Speaker | null {
  const at = units.findIndex(
    ({ known }, index) => known?.kind === 'organisation' && !BESIDE.test(units[index - 1]?.low ?? ''),
  );
  const named = ORGANISATION.exec(simplified(sentence))?.[1];
  if (
    named &&
    (at < 0 || units[at]!.start > start + named.length) &&
    !/^(?:该|这|本|一|各|多|某)/.test(named)
  )
    return { ...NOBODY, name: sentence.slice(0, named.length) };
  const unit = units[at];
  return unit ? { ...NOBODY, name: unit.text, affiliation: unit.known!.name } : null;
}

function publisherOf(sentence: string): Speaker | null {
  const plain = simplified(sentence);
  const match = PUBLISHED.exec(plain);
  if (!match) return null;
  let name = match[1]!;
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(ASIDE, '').replace(BEFORE, '');
  }
  if (name.length < 2 || name.length > 16) return null;
  const at = plain.indexOf(name, match.index);
  const title = /《[^》]{2,40}》/.exec(match[0]);
  const publisher = sentence.slice(at, at + name.length);
  const titled = title
    ? sentence.slice(match.index + title.index, match.index + title.index + title[0].length)
    : '';
  return { ...NOBODY, name: publisher + titled, affiliation: publisher };
}
