import { simplified } from '../text/simplified.js';
import { isPersonName, personAtEnd } from './chinese-names.js';
import { chineseRoles } from './chinese-roles.js';
import { type DocumentBlock, NOBODY, type Speaker } from './types.js';

/** Whose words a whole document is, after one of its first blocks. */
export interface Orator {
  speaker: Speaker;
  block: number;
}

const ORATION =
  /^(?:(?:written|prepared|opening|full text of the|text of the) )*(?:statement|testimony|remarks|speech|address|keynote|evidence)\s+(?:of|by|from)\s+((?:(?:dr|mr|ms|mrs|prof|professor|senator|chairman)\.? )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}))/iu;
const CHINESE_ORATION =
  /^([\u4e00-\u9fff·]{2,12}?)(?:在[^，。]{2,30})?(?:的)?(?:书面|主旨|開幕|开幕|主題|主题)?(?:致辞|致辭|讲话|講話|演讲|演講|发言|發言|证词|證詞)(?:全文|实录|實錄|节选|節選)$/;
/** Written down as it was spoken, or a letter to the staff. */
const RECORD = /实录|全文|逐字稿|速记|节选|内部信|公开信|分享纪要|讲话纪要|演讲稿|致辞稿/;
const SPEECH = /演讲|致辞|讲话|发言|分享|内部信|公开信|全员信/;
const GREETING =
  /^(?:尊敬的|各位|同学们|同事们|亲爱的|朋友们|伙伴们|女士们|大家[好坐]|家人们)[^。；]{0,24}[：:，,！!。]?$/;
const BY =
  /^(?:主讲人?|讲师|主講人?|讲者|演讲人|发件人|寄件人|口述者?|分享人)[：:｜|\s]+(.{2,16}?)(?:[，,（(\s]|$)/;
/** How many blocks at either end name the speaker. */
const AT_ENDS = 6;

/** Whose statement the whole document is: "Testimony of Eleanor Vance", "王坚在世界人工智能大会的演讲实录", a letter to 各位同事. */
export function oratorOf(text: string, blocks: readonly DocumentBlock[]): Orator | null {
  for (const [block, line] of firstLines(text, blocks.slice(0, 2)).entries()) {
    const found = ORATION.exec(line)?.[2] ?? CHINESE_ORATION.exec(line)?.[1];
    if (!found) continue;
    const name = nameOf(found);
    const person = /[\u4e00-\u9fff]/.test(name) ? personAtEnd(name) : name;
    if (person) return { speaker: { ...NOBODY, name: person }, block };
  }
  return chineseOrator(text, blocks);
}

function chineseOrator(text: string, blocks: readonly DocumentBlock[]): Orator | null {
  const lines = firstLines(text, blocks.slice(0, AT_ENDS));
  if (!lines.some((line) => /[\u4e00-\u9fff]/.test(line))) return null;
  const plain = lines.map(simplified);
  const greeting = plain.findIndex((line) => GREETING.test(line));
  const record = plain.findIndex((line) => line.length < 60 && RECORD.test(line));
  if (greeting < 0 && !(record >= 0 && plain.some((line) => line.length < 60 && SPEECH.test(line))))
    return null;
  const block = Math.max(greeting, record);
  const before = lines.slice(0, block + 1).filter((line) => line.length < 60);
  const name =
    before.map(byLine).find((found) => found !== null) ??
    firstLines(text, blocks.slice(-3))
      .map(signature)
      .findLast((found) => found !== null) ??
    null;
  return name === null ? null : { speaker: { ...NOBODY, name }, block };
}

/** "主讲：老秦", "中国半导体行业协会副理事长 滕敬信", "Google前執行長施密特台北演講：…". */
function byLine(line: string): string | null {
  const by = BY.exec(line)?.[1];
  if (by) return personAtEnd(by) ?? by;
  const [role = '', name = ''] = line.split(/[\s\u3000]+/);
  if (role.length > 3 && isPersonName(name) && !/^于/.test(name) && !/记者|記者|编辑|編輯|作者/.test(role))
    return name;
  return chineseRoles(line.replace(/(?=台北|北京|上海|在|最新)/u, '，'))[0]?.name ?? null;
}

function signature(line: string): string | null {
  const name = line.replace(/^[—–\-\s]+/, '').split(/[\s\u3000，,]+/)[0]!;
  return line.length < 24 && isPersonName(name) && !/^于/.test(name) ? name : null;
}

const firstLines = (text: string, blocks: readonly DocumentBlock[]) =>
  blocks.map(({ start, end }) =>
    text
      .slice(start, Math.min(end, start + 120))
      .split('\n')[0]!
      .trim(),
  );

/** A name in capitals as it is written elsewhere. */
export const nameOf = (name: string) => (/^[\p{Lu}\s.'’-]{4,}$/u.test(name) ? titled(name) : name);

const titled = (upper: string) =>
  upper.toLowerCase().replace(/(?:^|[\s'-])\p{L}/gu, (letter) => letter.toUpperCase());
