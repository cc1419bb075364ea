import type { Relation } from '../../contract/index.js';
import type { Frame } from '../lexicon/frame.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import type { Clause } from '../text/clauses.js';
import { simplified } from '../text/simplified.js';
import type { Unit } from '../text/unit.js';
import { carried, type Sides } from './sides.js';

/** Whom a verb of comparison sets against its subject. */
const VERB =
  /(?:落后|滞后|领先|超越|超过|赶超|反超|赶上|追上|追赶|追平|战胜|击败|胜过|优于|强于|好于|高于|逊于|弱于|不及|不如|不敌|比肩|媲美|接近|逼近|持平|看齐)(?:于|了|过|到)?/u;
const BESIDE = /(?:与|和|同|跟|较|相较于|相比|相比于|比(?!肩|较|例|重)|距离?|对)/u;
/** "OpenAI和谷歌" lists; it compares where such a word follows and no verb of comparison stands before. */
const LISTS = /^[与和同跟]$/u;
const COMPARED =
  /差距|距离|落差|代差|时间差|时差|相比|比较|相差|(?:只|还|就|仍|差不多)差|差(?=[一二两三四五六七八九十半几\d])|持平|不相上下|并驾|旗鼓|不分伯仲|同步|看齐/u;
/** Words before a subject that are no part of it, and after it. */
const BEFORE =
  /^(?:而|并且?|即日起|但是?|不过|然而|因此|所以|虽然|尽管|随着|即使|其中|目前|如今|现在|当前|眼下|今年|去年|总体来看|整体上|一年前|[的地得了])+/u;
const AFTER =
  /(?:仍然?|依然|依旧|还要?|已经?|正在?|将|会|可能|或许?|大约|约|至少|平均|普遍|整体|总体|目前|如今|现在|当前|明显|远远|大幅|略|并|都|也|就|至今|预计|有望|一直|持续|一度|正式|首次|全面|能够|才能|可以|没有|尚未|未|不|难以|在未来[^，]*?|未来[^，]*?|快速|迅速|加速|之间|的|在[^在]{1,16}?(?:上|方面|领域|中|里|任务上的性能|的性能|的表现|能力))$/u;
/** What can be a side without a name. */
const SIDE =
  /国产|本土|国内|我国|国外|海外|硅谷|开源|闭源|前沿|顶尖|对手|同行|世界|全球|国际|西方|竞争者|竞争对手|巨头|领先者/u;
const BOTH = /中美|美中/u;
const DISTANCE = /差距|距离|落差|代差|时间差|时差|优势/u;

/** The sides of a comparison in Chinese, in the text's own characters; a side that goes without saying is that of the comparison before. */
export function chineseSides(
  text: string,
  units: readonly Unit[],
  clause: Clause,
  match: PatternMatch<Frame>,
  { relation, last }: { relation: Relation; last: Sides | null },
): Sides {
  const own = text.slice(units[clause.from]!.start, units[clause.to - 1]!.end);
  const words = simplified(own);
  const before = last && { ...last, subject: plain(last.subject), object: plain(last.object) };
  const sides = sidesIn(words, units, clause, match, { relation, last: before });
  const asWritten = (phrase: string | null) => {
    if (phrase === null) return null;
    const at = words.indexOf(phrase);
    if (at >= 0) return own.slice(at, at + phrase.length);
    return [last?.subject, last?.object].find((side) => side && plain(side) === phrase) ?? phrase;
  };
  return { ...sides, subject: asWritten(sides.subject), object: asWritten(sides.object) };
}

const plain = (phrase: string | null) => phrase && simplified(phrase);

function sidesIn(
  words: string,
  units: readonly Unit[],
  clause: Clause,
  { from, to }: PatternMatch<Frame>,
  { relation, last }: { relation: Relation; last: Sides | null },
): Sides {
  const start = units[clause.from]!.start;
  const named = (phrase: string) =>
    SIDE.test(phrase) ||
    units
      .slice(clause.from, clause.to)
      .some(({ known, text: own }) => known !== null && phrase.includes(simplified(own)));
  const side = (phrase: string | undefined) => {
    const bare = trimmed(phrase ?? '');
    return bare !== '' && named(bare) ? bare : null;
  };
  const limit = firstQuantity(units, clause, start) ?? words.length;
  if (BOTH.test(words) && DISTANCE.test(words))
    return { subject: '中国', object: '美国', relation: behind(relation) };
  const pair = besideIn(words, side);
  if (pair) return { ...pair, relation };
  const verb = VERB.exec(words);
  if (verb) {
    const subject = side(words.slice(0, verb.index));
    const object = side(words.slice(verb.index + verb[0].length, Math.max(limit, verb.index)));
    if (subject !== null) return { subject, object, relation };
    const before = carriedSubject(last, object);
    return {
      subject: before,
      object: object ?? (last && before === last.subject ? last.object : null),
      relation,
    };
  }
  const subject = side(words.slice(0, Math.max(0, units[from]!.start - start)));
  if (subject !== null && !DISTANCE.test(words)) return { subject, object: null, relation };
  if (subject !== null) return { subject, object: last?.subject === subject ? last.object : null, relation };
  const inside = side(words.slice(0, units[Math.max(from, to - 1)]!.end - start));
  return inside !== null && last === null
    ? { subject: inside, object: null, relation }
    : carried(last, /优势|领先/u.test(words), relation);
}

/** Of whom a clause speaks that sets nobody against anybody: its subject's phrase, else the first name of its sentence. */
export function chineseSubject(units: readonly Unit[], clause: Clause, phrase: string | null): string | null {
  const bare = phrase === null ? '' : trimmedAsWritten(phrase);
  const named = ({ known, text }: Unit) => known !== null && known.kind !== 'person' && bare.includes(text);
  if (bare !== '' && (SIDE.test(simplified(bare)) || units.slice(clause.from, clause.to).some(named)))
    return bare;
  const before = units
    .slice(0, clause.from)
    .filter(({ known }) => /^(?:model|organisation)$/.test(known?.kind ?? ''));
  return before[0]?.text ?? phrase;
}

const behind = (relation: Relation): Relation => (relation === 'ahead' ? 'behind' : relation);

/** "X与Y的差距", "X和Y相差", "X与Y持平"; "与Y的差距" after a subject before. */
function besideIn(
  words: string,
  side: (phrase: string | undefined) => string | null,
): Omit<Sides, 'relation'> | null {
  for (let at = 0; ; ) {
    const found = BESIDE.exec(words.slice(at));
    if (!found) return null;
    const from = at + found.index;
    const rest = words.slice(from + found[0].length);
    const compared = COMPARED.exec(rest);
    const listed = compared === null || BESIDE.test(rest.slice(0, compared.index));
    if (LISTS.test(found[0]) && (listed || VERB.test(words.slice(0, from)))) {
      at = from + found[0].length;
      continue;
    }
    const until = rest.search(
      /之间|的|存在|还有|仍有|尚有|相差|仍|已|持平|不相上下|并驾齐驱|处于|差距|相比|缩|拉|只?差|落后|领先|晚|慢|[高低强弱](?=出|\d|了|一|$)|$/u,
    );
    const subject = side(words.slice(0, from));
    const object = side(rest.slice(0, trimToName(rest, until)));
    if (subject !== null && object !== null) return { subject, object };
    at = from + found[0].length;
  }
}

/** "的" within a name phrase ("美国的顶尖模型") does not end it. */
function trimToName(rest: string, until: number): number {
  const more = /^的(?:顶尖|领先|最强|最好|头部|前沿)?(?:大?模型|公司|企业|同行|对手|水平)/u.exec(
    rest.slice(until),
  );
  return more ? until + more[0].length : until;
}

/** Who is spoken of, where the subject is left out. */
function carriedSubject(last: Sides | null, object: string | null): string | null {
  if (last === null) return null;
  return object !== null && last.subject !== null && object.includes(last.subject)
    ? last.object
    : last.subject;
}

function firstQuantity(units: readonly Unit[], clause: Clause, start: number): number | null {
  const found = units.slice(clause.from, clause.to).find(({ quantity }) => quantity !== null);
  return found ? found.start - start : null;
}

function trimmed(phrase: string): string {
  let bare = phrase.trim();
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(BEFORE, '').replace(AFTER, '');
  }
  return bare;
}

/** The same of a phrase in traditional characters, which is given back as it is written. */
function trimmedAsWritten(phrase: string): string {
  const bare = phrase.trim();
  const kept = trimmed(simplified(bare));
  const at = simplified(bare).indexOf(kept);
  return bare.slice(at, at + kept.length);
}
