import { SURNAMES } from '../lexicon/chinese-speech.js';
import { simplified } from '../text/simplified.js';
import { isPersonName } from './chinese-names.js';
import { chineseRoles } from './chinese-roles.js';

const TITLE =
  /^(?:(?:mr|ms|mrs|dr|prof|professor|senator|sen|rep|representative|chairman|chairwoman|minister|the)\.? )+/i;
const FULL = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3}";
/** Who is said to be talked with: "Q&A with Meng Xiuying", "Guest: Priya Raman,". */
const GUEST = new RegExp(
  `(?:[Ww]ith|WITH|[Gg]uest(?: is)?:?|[Ii]nterviewee:?|[Ii]nterview(?:ed|s)?:?|[Mm]eet|[Ss]peaking to|[Tt]alks? to|[Aa]sked) (?:(?:Mr|Ms|Mrs|Dr|Prof|Professor)\\.? )?(${FULL})`,
  'u',
);
const HAN_NAME = '[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]{1,5}·[\\u4e00-\\u9fff]{1,6}';
const CHINESE_GUEST = new RegExp(
  `(?:对话|专访|访谈|采访|对谈|受访者|受访人|嘉宾)(?:[:：|｜丨]|[^，。：:\\n]{0,16}?)(${HAN_NAME})(?=[，,。：:（(\\s|｜丨”」]|$)|(?:^|[|｜丨\\n])\\s*(${HAN_NAME})(?:：|，\\d{2}岁|，)`,
  'gmu',
);

/** Gives the short names of a transcript's turns ("PRICE", 罗, "A", 答) the whole names of whom they mean. */
export class TurnNames {
  private readonly names: string[];
  private readonly guest: string | null;

  /**
   * @param turns the names of all turns
   * @param people those whom the document introduces
   * @param before the text before the first turn
   */
  constructor(turns: readonly string[], people: readonly string[], before: string) {
    const plain = simplified(before);
    const roles = chineseRoles(before).map(({ name }) => name);
    const hosted = [...plain.matchAll(CHINESE_GUEST)].flatMap((match) => {
      const name = match[1] ?? match[2]!;
      return isPersonName(name) ? [before.slice(plain.indexOf(name), plain.indexOf(name) + name.length)] : [];
    });
    const whole = turns
      .map((turn) => turn.replace(TITLE, ''))
      .filter((turn) => turn.includes(' ') || isPersonName(turn));
    const guest = GUEST.exec(before)?.[1];
    this.guest =
      guest ?? hosted[0] ?? roles[0] ?? people.find((name) => before.includes(name)) ?? officeIn(before);
    this.names = [...new Set([...whole, ...(guest ? [guest] : []), ...people, ...hosted, ...roles])];
  }

  /** Null for who asks without a name. */
  of(turn: string): string | null {
    if (/^(?:Q|问|問)$/.test(turn)) return null;
    if (/^(?:A|答)$/.test(turn)) return this.guest;
    const short = turn.replace(TITLE, '');
    if (short.includes(' ')) return turn;
    const low = short.toLowerCase();
    return (
      this.names.find((name) => {
        const parts = name.toLowerCase().split(/\s+/);
        return parts.length > 1 && (parts.at(-1) === low || parts[0] === low);
      }) ??
      (/^\p{Lu}{2,3}$/u.test(short) ? this.names.find((name) => initials(name) === short) : undefined) ??
      this.bySurname(short) ??
      (/^[A-Z]$/.test(turn) ? null : turn)
    );
  }

  /** 罗, 罗总, 高院士. */
  private bySurname(turn: string): string | undefined {
    const plain = simplified(turn);
    const surname = /^[\u4e00-\u9fff](?:总|博士|教授|院士|先生|女士|老师)?$/.test(plain) ? plain[0]! : null;
    return surname !== null && SURNAMES.has(surname)
      ? this.names.find((name) => simplified(name).startsWith(surname))
      : undefined;
  }
}

/** "商务部新闻发言人答记者问": who answers by an office only. */
function officeIn(before: string): string | null {
  const plain = simplified(before);
  const match = OFFICE.exec(plain);
  return match ? before.slice(match.index, match.index + match[0].length) : null;
}

const OFFICE =
  /[\u4e00-\u9fff]{0,8}(?:新闻发言人|发言人|有关负责人|负责人|院士)(?=[\u4e00-\u9fff]{0,6}(?:答|就|回答|接受|谈))/;

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((part) => part[0]!.toUpperCase())
    .join('');
