import { simplified } from '../text/simplified.js';
import { isPersonName } from './chinese-names.js';
import type { DocumentBlock } from './types.js';

/** The name before the words of a turn, and where these begin. */
export interface Turn {
  name: string;
  start: number;
}

const ENGLISH = "[A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,3}|[A-Z]";
const CHINESE =
  '[\\u4e00-\\u9fff·]{1,6}|[\\u4e00-\\u9fff]{1,6}·[\\u4e00-\\u9fff·]{1,8}|[\\u4e00-\\u9fff]{2,14}[ \\u3000]([\\u4e00-\\u9fff·]{2,6}|[A-Z][a-z]+ [A-Z][a-z]+)|[\\u4e00-\\u9fff]{3,16}(?:长|长|記者|记者|主任|委員|委员|主持人|发言人|發言人|答|問|问)|[\\u4e00-\\u9fff]{3,8}(?:委員|主任|處長|署長|次長)[\\u4e00-\\u9fff]{1,3}|投资者\\d{1,2}';
/** A time or a number before a name: "[00:01:30] FENN:", "2、问：". */
const COUNTED = '(?:[[(（【]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])）】]? ?|\\d{1,2}、)?';
/** "Deng Ruolan, Chief Executive Officer:", "Paula Estévez — General Counsel:", "PRICE (R-OH):". */
const BESIDE =
  '(?: ?[(（][^)）]{1,40}[)）]|(?:,| [—–-]) \\p{Lu}[\\p{L}&]+(?: (?:of|and|the|for|&|\\p{Lu}[\\p{L}&.-]*)){0,7})?';
const TURN = new RegExp(
  `^(?:\\*\\*)?${COUNTED}(?:\\*\\*)?(${ENGLISH}|${CHINESE})${BESIDE}(?:\\*\\*)?(?::(?=\\s|[\\u4e00-\\u9fff“「*])|：)`,
  'u',
);
/** What stands before a colon and speaks no turn. */
const NO_TURN =
  /^(?:专访|專訪|对话|對話|访谈|訪談|独家|獨家|观点|觀點|快讯|快訊|编者按|編者按|来源|來源|标签|標籤|作者|原标题|原標題|图片|图源|注|附|时间|時間|地点|地點|题目|題目|撰稿|撰文|采写|採寫|主题|主題|发件人|收件人|出席|note|source|photo|image|update|read more|tags?|editor|subject|date|contact|writer|published|promoted|sponsored)/i;
/** What a label ends in that heads a paragraph of a report: "Hassabis Assessment:", "Key Findings:", "Strengths:". */
const HEADS =
  /(?:^|\s)(?:assessments?|analys[ie]s|background|benchmarks?|bottom line|challenges|claim|conclusions?|context|cons|contacts?|evidence|fact|findings?|history|highlights?|implications?|licen[cs]e|matters|methods?|methodology|models?|opportunities|outlook|predictions?|pricing|prices?|pros|reactions?|results?|risks?|sheet|stakes|status|strengths?|summary|takeaways?|timeline|verdict|weaknesses|happened|next|week)$/i;
/** "Mr. CLARK.", "The CHAIRMAN.", "Senator HOLT.": as hearings are printed. */
const TITLES =
  'The|Mr|Ms|Mrs|Dr|Prof|Professor|Senator|Representative|Congressman|Congresswoman|Rep|Sen|Chairman|Chairwoman|Chair|Minister|Gen|General|Col|Admiral|Adm|Director|Secretary|Commissioner|Ambassador|Judge';
const HEARING = new RegExp(
  `^((?:(?:${TITLES}|${TITLES.toUpperCase()})\\.? ){1,2}\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’-]+){0,2})\\.(?= )`,
  'u',
);
/** "[CFO Koo Bon-hyeok] On the first question". */
const BRACKETED =
  /^\[((?:\p{Lu}[\p{L}.'’-]*|of|and)(?: (?:\p{Lu}[\p{L}.'’-]*|of|and)){1,6})\] (?=[\p{Lu}(])/u;
const INTERVIEW = /\b(?:Q ?& ?A|interview|conversation) with\b|专访|專訪|对话|對話|访谈|訪談/i;
/** Who leads a talk, or only asks or answers. */
const LEADS =
  /^(?:q|a|host|moderator|operator|interviewer|narrator|interpreter|(?:the )?chair(?:man|woman|person)?|问|答|記者|记者|主持人?|主席)$/i;

/**
 * The turns of a transcript by block; all null where the document is none. It is one where a name comes back, whole or in
 * part, where somebody leads the talk, or where nearly all paragraphs are turns: a list of what companies announce is none.
 */
export function turnsOf(text: string, blocks: readonly DocumentBlock[]): (Turn | null)[] {
  const turns = blocks.map(({ start, end }): Turn | null => {
    const opening = text.slice(start, Math.min(end, start + 110));
    const found = TURN.exec(opening) ?? HEARING.exec(opening) ?? BRACKETED.exec(opening);
    if (!found) return null;
    const name = found[2] ?? found[1]!;
    return NO_TURN.test(found[1]!) || HEADS.test(name) ? null : { name, start: start + found[0].length };
  });
  const asked = headedQuestions(text, blocks);
  if (asked) return asked;
  const names = turns.flatMap((turn) => (turn ? [turn.name] : []));
  const counts = new Map<string, number>();
  for (const key of names.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const initials = new Set(names.filter((name) => name.includes(' ')).map(initialsOf));
  const returns = (name: string) => counts.get(keyOf(name))! > 1 || initials.has(name);
  const whole = names.length > 0.6 * blocks.length;
  const isTranscript =
    names.length >= 2 && (whole || names.some((name) => returns(name) || LEADS.test(name)));
  return turns.map((turn) =>
    turn && isTranscript && (whole || returns(turn.name) || isSomebody(turn.name)) ? turn : null,
  );
}

/** Questions as headings and the answers below them, where the text before says that it is an interview. */
function headedQuestions(text: string, blocks: readonly DocumentBlock[]): (Turn | null)[] | null {
  const heads = blocks.flatMap(({ kind }, index) => (kind === 'heading' && index > 0 ? [index] : []));
  const asks = heads.filter((index) =>
    /[?？]$/.test(text.slice(blocks[index]!.start, blocks[index]!.end).trim()),
  );
  if (asks.length < 3 || asks.length < heads.length / 2) return null;
  if (!INTERVIEW.test(text.slice(0, blocks[asks[0]!]!.start))) return null;
  let answers = false;
  return blocks.map(({ start, kind }, index) => {
    if (kind === 'heading') answers = index > 0;
    return kind === 'paragraph' && answers ? { name: 'A', start } : null;
  });
}

/** A label that does not come back: no single word, and in Chinese a name or a role. */
const isSomebody = (name: string) =>
  /[\u4e00-\u9fff]/.test(name)
    ? LEADS.test(name) ||
      isPersonName(name) ||
      /(?:长|長|記者|记者|主任|委员|委員|发言人|發言人|答|问|問|员|員|总|博士|教授|院士|先生|女士|嘉宾|听众|观众|\d)$/.test(
        name,
      )
    : !/^\p{Lu}\p{Ll}+$/u.test(name);

const keyOf = (name: string) => simplified(name.split(/\s+/).at(-1)!).toLowerCase();

const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((part) => part[0])
    .join('');
