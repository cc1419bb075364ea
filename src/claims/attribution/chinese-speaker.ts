import { CHINESE_PHRASE_ENDS, CHINESE_SPEAKERS } from '../lexicon/chinese-speech.js';
import { simplified } from '../text/simplified.js';
import type { Unit } from '../text/unit.js';
import { honoured, personAtEnd } from './chinese-names.js';
import { chineseRoles } from './chinese-roles.js';
import type { Scene } from './report.js';
import { NOBODY, type Speaker } from './types.js';

/** Units `from` to `to`. */
export interface Phrase {
  from: number;
  to: number;
}

const LEADS =
  /^(?:另据|又据|另據|又據|不过|但是?|然而|而(?!且)|可是?|同时|此外|另外|对此|随后|接着|最后|其中|与此同时|也有|另有|还有|也|有(?=一|多|业|人|专|分|学|媒|不|记)|据|连|就连|只有|甚至|至于|针对|独家|专访|对话|访谈|对谈)+/;
const COMPANY =
  /^(?:该|这家|那家|本)(?:公司|企业|初创|新创|厂商|厂|巨头|实验室|机构|集团|团队|所|院|校|部|局|会|中心|研究院|研究所|智库|大学|银行|平台)|^(?:公司|集团|校方|院方|官方|团队)$/;
const DOCUMENT =
  /^(?:该|这份|这篇|上述|前述|同一份)?(?:报告|报道|报导|研究|论文|调查|白皮书|蓝皮书|文章|统计|数据|榜单|文件|简报|评测|证词|草案|公告|声明|备忘录|清单|招股书|结果(?=$|还|也))/;
/** "这位负责人", "该官员", "发言人": who spoke before under that title. */
const AGAIN =
  /^(?:这位|这名|该|上述|前述|那位)?(负责人|人士|专家|官员|发言人|知情人士|部长|院长|局长|主任|董事长|分析师|投资人|工程师|高管|教授|研究员|创始人|学者|律师|总裁)$/;
/** "伦敦咨询机构Treadwell": the kind before a name in Latin letters. */
const LATIN =
  /^[^A-Za-z]*(?:公司|机构|企业|巨头|初创|平台|组织|智库|网友|厂商|大厂|实验室|基金|团队|网站|部门|院|媒体|创企)([A-Z][\w.& -]*)$/;
/** A name in Latin letters after its kind and before what it published: "咨询机构Treadwell", "TrendForce数据". */
export const latinName = (phrase: string): string | null => {
  const plain = simplified(phrase).replace(
    /(?<=[A-Za-z\d])的?(?:最新)?(?:数据|统计|测算|估算|口径|公布的[^，]{1,6})$/u,
    '',
  );
  return LATIN.exec(plain)?.[1] ?? (/^[A-Z][\w.& -]{2,}$/.test(plain) ? plain : null);
};
/** Nothing but the kind of an organisation. */
const KIND =
  /^(?:美国|英国|法国|德国|日本|韩国|加拿大|以色列|俄罗斯|欧洲|阿联酋|印度|中国|国产|初创|大厂|企业|公司|集团|团队|官方|方面|平台|机构|人工智能|的|数据)*$/;
/** "清岚研究院20日发布的《…报告》": the report speaks. */
const PUBLISHES = /(?:发布|公布|推出|出版|发表|出具).*(?:》|报告|白皮书|蓝皮书|调查|评测|论文)$/;
const LONGEST = 30;

/** A phrase without the conjunction before it. */
function bare(phrase: string): string {
  return phrase.slice(LEADS.exec(simplified(phrase))?.[0].length ?? 0);
}

/** Words by their first character. */
export function byFirst(words: readonly string[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) found.set(word[0]!, [...(found.get(word[0]!) ?? []), word]);
  return found;
}

const ENDS = byFirst(CHINESE_PHRASE_ENDS);

export const startsWith = (units: readonly Unit[], at: number, word: string) =>
  [...word].every((character, i) => units[at + i]?.low === character);

/** The speaker of a phrase: a name at its end with the role before it, an outlet, an organisation, or who it describes. */
export function speakerIn(scene: Scene, place: Phrase): Speaker | null {
  const { units, text, mentions } = scene;
  const from = afterQuoting(units, place);
  const { to } = place;
  if (to <= from) return null;
  const ends = phraseEnds(units, from, to);
  const via = units.slice(place.from, to).find(({ known }) => known?.kind === 'outlet')?.known?.name ?? null;
  const start = units[from]!.start;
  for (const end of ends) {
    const phrase = bare(text.slice(start, units[end - 1]!.end));
    const person = personAtEnd(phrase, units[end - 1]!);
    if (!person) continue;
    const role = phrase.slice(0, phrase.length - person.length).replace(/[，、的]$/, '');
    return { name: person, resolved: true, affiliation: role === '' ? null : role, via };
  }
  const whole = simplified(text.slice(start, units[to - 1]!.end));
  if (PUBLISHES.test(whole) && mentions.document) return mentions.document;
  const phrase = bare(text.slice(start, units[ends[0]! - 1]!.end));
  const plain = simplified(phrase);
  if (/^[他她我]/.test(plain)) return null;
  const surname = honoured(phrase);
  if (surname) {
    const known = mentions.people.find(({ name }) => simplified(name ?? '').startsWith(surname));
    if (known) return known;
  }
  const again = AGAIN.exec(plain)?.[1];
  if (again) {
    const known = mentions.unnamed.findLast(({ name }) => simplified(name ?? '').endsWith(again));
    if (known) return known;
    const titled = mentions.people.findLast(({ affiliation }) =>
      simplified(affiliation ?? '').endsWith(again),
    );
    if (titled) return titled;
  }
  if (COMPANY.test(plain)) return mentions.company ?? { ...NOBODY, name: phrase };
  if (DOCUMENT.test(plain) && mentions.document) {
    const { via: outlet } = mentions.document;
    return outlet && /^.{0,3}报[道导]/.test(plain)
      ? { ...NOBODY, name: outlet, via: outlet }
      : mentions.document;
  }
  if (/^(?:要求|呼吁|敦促|请|让|使|令|建议|希望|促|质疑|问|批评|支持|反对|鼓励|帮助|通过)/.test(plain))
    return null;
  if (/^(?:该|这份|一致$|普遍$|均$|都$|有人$|网友)/.test(plain)) return null;
  const words = units.slice(from, to);
  if (via && words.length <= 3) return { ...NOBODY, name: via, via };
  const organisation = words.find(({ known }) => known?.kind === 'organisation');
  if (
    organisation &&
    (phrase.length <= organisation.text.length + 2 ||
      KIND.test(plain.replace(simplified(organisation.text), '')))
  )
    return { ...NOBODY, name: organisation.text, affiliation: organisation.known!.name, via };
  if (phrase.length < 2 || phrase.length > LONGEST) return null;
  const latin = latinName(phrase);
  if (/^[\d.%一二三四五六七八九十百千万亿两半成多]+$/.test(plain)) return null;
  if (latin)
    return { ...NOBODY, name: latin, affiliation: phrase.slice(0, phrase.indexOf(latin)) || null, via };
  const speaks =
    organisation ??
    via ??
    (CHINESE_SPEAKERS.test(plain) || honoured(phrase) || isPlainName(plain) || introduces(plain));
  return speaks ? { ...NOBODY, name: phrase, affiliation: organisation?.known?.name ?? null, via } : null;
}

/** A role before a name that no list has: "天数智芯董事长兼CEO盖鲁江". */
const introduces = (phrase: string) =>
  phrase.length <= 24 && ROLE_WITHIN.test(phrase) && !/[，。了着过]/.test(phrase);
const ROLE_WITHIN =
  /(?:总裁|董事长|CEO|CTO|教授|院士|研究员|分析师|合伙人|主任|所长|院长|部长|局长|总监|负责人|创始人|创办人|科学家|经济学家|官员|学者|经理|顾问|议员|发言人|工程师|表哥|朋友)(?:暨|兼|、)?[\u4e00-\u9fff]{2,6}$/;

/** A name that no list has: a few characters, none of which makes a sentence of it. */
const isPlainName = (phrase: string) =>
  phrase.length <= 12 &&
  !/[不也就都还是因所很更会能可将倒来去已被让把比要这那其]|[中上里后前时下间]$/.test(phrase);

/** "他", "该报告", "不过她": who was spoken of before. */
export function pronoun(scene: Scene, { from, to }: Phrase): Speaker | null {
  const { units, text, mentions } = scene;
  if (from >= to) return mentions.person;
  const phrase = simplified(bare(text.slice(units[from]!.start, units[to - 1]!.end)));
  const opens = /^[他她]/.test(units[0]!.low);
  if (opens && mentions.person && from > 0) return mentions.person;
  if (/^[他她]/.test(phrase)) return introducedBefore(scene, from) ?? mentions.person;
  if (/^(?:该|报告|报道|报导|这份|文章|研究)/.test(phrase)) return mentions.document ?? mentions.group;
  return null;
}

/** Whom the sentence itself names with a role before a place: "猎豹移动董事长傅盛说得更悲观，他认为". */
function introducedBefore({ units, text }: Scene, at: number): Speaker | null {
  const start = units[0]!.start;
  const last = chineseRoles(text.slice(start, units[at]!.start)).at(-1);
  if (!last) return null;
  const affiliation = text.slice(start + last.start, start + last.end);
  return { ...NOBODY, name: last.name, affiliation };
}

/** "12月", "三日": no "一家" or "三名", which belong to who is spoken of. */
function isDate(units: readonly Unit[], at: number): boolean {
  const { kind, text } = units[at]!;
  if (kind === 'quantity') return /[年月日号號时時天周週点點]$/.test(text);
  return /^\d/.test(text) && /^[年月日号號时時点點:：]$/.test(units[at + 1]?.text ?? '');
}

/** Where a phrase may end, the nearest first: "唐杰|在采访中", "曾任职|于谷歌的研究员林澈|". */
function phraseEnds(units: readonly Unit[], from: number, to: number): number[] {
  const ends: number[] = [];
  for (let at = from + 1; at < to; at++)
    if (
      isDate(units, at) ||
      (units[at]!.kind === 'word' &&
        ENDS.get(units[at]!.low[0]!)?.some((word) => startsWith(units, at, word)))
    )
      ends.push(at);
  return [...ends, to];
}

/** "彭博引述业界人士": who is quoted speaks. */
function afterQuoting(units: readonly Unit[], { from, to }: Phrase): number {
  for (let at = from; at < to - 2; at++) {
    if (['引述', '援引', '引用', '转述'].some((word) => startsWith(units, at, word))) return at + 2;
  }
  return from;
}
