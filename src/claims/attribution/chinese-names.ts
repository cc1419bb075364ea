import { CHINESE_ROLES, NOT_PEOPLE, SURNAMES } from '../lexicon/chinese-speech.js';
import { simplified } from '../text/simplified.js';
import type { Unit } from '../text/unit.js';

/** Characters by which foreign names are written. */
const SOUNDS = new Set(
  `阿埃艾安奥巴贝比宾伯博布查达戴丹德登蒂迪丁杜顿多恩尔法菲费芬弗福盖戈格葛古哈海汉赫亨霍华基吉加嘉贾杰金卡凯康考科可克肯库奎拉莱兰朗劳勒雷里理利莉林卢鲁伦罗洛马迈曼梅门米明莫默穆纳内奈尼宁诺帕派佩皮珀普齐奇恰乔切琼瑞瑟萨塞森沙山尚舍施史斯苏索塔泰坦特汤提图托瓦万威韦维温沃伍西希夏肖谢辛休雅亚扬耶叶伊易因尤约泽詹珍朱兹佐`,
);
const DOUBLE_SURNAMES = new Set('欧阳 司马 上官 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 宇文'.split(' '));
const NO_PART = /[的了在们等也都均与及或是有为个这那其该某各多位]/;
const AFTER_ROLE = new RegExp(
  `^(.*(?:${CHINESE_ROLES.source.slice(3, -2)}|先生|女士))(?:暨|兼|、|的)?([\u4e00-\u9fff]{2,6})$`,
);
const HONOURED =
  /^(.)(?:院士|教授|博士|先生|女士|老师|总|主任|部长|次长|局长|司长|委员|立委|所长|院长|老|工|导|姓[^，]{0,6})$/;

/** A Chinese name, or a foreign one in Chinese characters or Latin letters, at the end of a phrase; the role before it stays outside. */
export function personAtEnd(phrase: string, last?: Unit): string | null {
  if (last?.known?.kind === 'person') return last.text;
  const plain = simplified(phrase);
  const dotted = /[\u4e00-\u9fff]{1,4}(?:·[\u4e00-\u9fff]{1,5}){1,2}$/.exec(plain.slice(-14));
  if (dotted) return phrase.slice(phrase.length - foreignPart(dotted[0]).length);
  const latin = /[A-Z][a-z]+(?:[ -][A-Z][a-z]+){1,2}$/.exec(phrase.slice(-40));
  if (latin) return latin[0];
  const titled = AFTER_ROLE.exec(plain)?.[2];
  if (titled && (isName(titled) || isMixed(titled))) return phrase.slice(phrase.length - titled.length);
  for (const length of [3, 2]) {
    const name = plain.slice(-length);
    if (name.length < length || !/^[\u4e00-\u9fff]+$/.test(name) || !isName(name)) continue;
    if (!SURNAMES.has(name[0]!)) continue;
    const before = plain.slice(0, -length).replace(/的$/, '');
    if (before === '' || CHINESE_ROLES.test(before) || /[，、\s）)a-zA-Z]$/.test(before))
      return phrase.slice(-length);
    if (length === 3 && before.length < plain.length - 3 && OF.test(before)) return phrase.slice(-length);
    if (length === 2 && /[人长师家员授士官裁管理者]$/.test(before)) return phrase.slice(-length);
  }
  const foreign = FOREIGN_AFTER.exec(plain)?.[1];
  if (foreign && isForeign(foreign)) return phrase.slice(phrase.length - foreign.length);
  const owned = /(?:^|的)([\u4e00-\u9fff]{3,5})$/.exec(plain)?.[1];
  return owned && isForeign(owned) ? phrase.slice(phrase.length - owned.length) : null;
}

/** "台大网媒所的陈尚泽". */
const OF = /(?:所|院|系|公司|大学|部|社|室|中心|会|局|厂|团队|集团|科技|智能|基金|大厂)$/;

/** "国安会官员戈德里奇". */
const FOREIGN_AFTER =
  /(?:官员|学者|作者|成员|人员|顾问|领袖|议员|大使|特使|主管|司令|记者|专员|干部|[家者师士])([\u4e00-\u9fff]{3,6})$/;

/** A longer name in which most characters write sounds: 瓦伊什瑙. */
const isMixed = (name: string) =>
  name.length >= 4 &&
  !NO_PART.test(name) &&
  [...name].filter((character) => SOUNDS.has(character)).length >= name.length - 1 - Number(name.length > 4);

/** "的克里斯·温特沃思": the first part begins where its characters write sounds. */
function foreignPart(dotted: string): string {
  const dot = dotted.indexOf('·');
  let from = dot;
  while (from > 0 && SOUNDS.has(dotted[from - 1]!)) from--;
  return from === dot ? dotted.slice(dotted.slice(0, dot).lastIndexOf('的') + 1) : dotted.slice(from);
}

const isForeign = (name: string) => [...name].every((character) => SOUNDS.has(character));

/** Words that begin like a surname. */
const NO_NAME =
  /^(?:曾[任在经是于称获就用有以向与担供]|于[是此]|高[层管科质]|应[该当用]|华为|金融|国[家内外产]|万[一亿]|任[何职]|明[年天]|白宫|文[件章]|成[立本]|平台|常[常年]|何时|黄金|马上|方[面案])/;

function isName(name: string): boolean {
  if (NO_NAME.test(name)) return false;
  if (NOT_PEOPLE.has(name) || NOT_PEOPLE.has(name.slice(-2)) || CHINESE_ROLES.test(name)) return false;
  if (NO_PART.test(name)) return false;
  if (name.length >= 3 && isForeign(name)) return true;
  if (name.length === 4) return DOUBLE_SURNAMES.has(name.slice(0, 2));
  return name.length <= 3 && SURNAMES.has(name[0]!);
}

/** The surname of "高院士", "李总"; null for anything else. */
export const honoured = (phrase: string): string | null => {
  const surname = HONOURED.exec(simplified(phrase))?.[1];
  return surname !== undefined && SURNAMES.has(surname) ? surname : null;
};

/** Whether a phrase is nothing but a person’s name. */
export function isPersonName(phrase: string): boolean {
  const plain = simplified(phrase);
  if (/^[A-Z][a-z]+(?:[ -][A-Z][a-z]+){1,2}$/.test(phrase) || /^[\u4e00-\u9fff]{1,5}·/.test(plain))
    return true;
  return plain.length >= 2 && plain.length <= 6 && /^[\u4e00-\u9fff]+$/.test(plain) && isName(plain);
}
