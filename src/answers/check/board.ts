import { DEFAULTS, type OtherBoard, type OtherField, type ReadingObstacle } from '../../contract/index.js';
import { perRegistry, type Registry } from '../../registry/index.js';

/** The measure or board that a claim speaks of, or why it cannot be looked up. */
export type Board =
  | { readonly measure: string; readonly named: boolean }
  | { readonly reason: ReadingObstacle };

const ARENA = /\b(?:chatbot arena|lm ?arena|lmsys)\b/iu;
const ARENA_CATEGORIES: readonly (readonly [RegExp, string])[] = [
  [/\bcod(?:e|ing)\b|\bprogramming\b|编程|代码/iu, 'arena:coding'],
  [/\bmath(?:s|ematics|ematical)?\b|数学/iu, 'arena:math'],
  [/\b(?:in|on) Chinese\b|中文/u, 'arena:chinese'],
];
/** Its scores with tools and without are not told apart here. */
const LAST_EXAM = /\bHumanity[’']s Last Exam\b(?: with tools)?/iu;
/** A name that is built as those of boards are. */
const BOARD_NAME =
  /\b\p{Lu}[\p{L}\d.-]*(?:[Bb]ench|Eval|QA|Board|Leaderboard)\b|\bHELM\b|\b(?:Super)?GLUE\b|\b(?:BIG|MT)-[Bb]ench\b/u;
/** What a claim can be about that no measure here measures. */
const FIELDS: readonly (readonly [string, OtherField])[] = [
  ['chips?|semiconductors?|lithograph\\w*|hardware|GPUs?|data ?cent(?:er|re)s?|servers?', 'hardware'],
  [
    'robot\\w*|drones?|humanoids?|(?:self-driving|autonomous) \\w+|electric vehicles?|EVs',
    'robots-and-vehicles',
  ],
  ['investments?|funding|venture capital|spending|budgets?', 'investment'],
  [
    'speech(?: \\w+)?|voice|image \\w+|video(?: \\w+)?|computer vision|facial recognition',
    'speech-and-pictures',
  ],
  ['talent|researchers|engineers|graduates|scientists|education', 'people'],
  ['energy|electricity|power (?:supply|generation|grids?)', 'energy'],
  ['economy|economies|GDP|trade|manufacturing|industry output', 'economy'],
  ['weapons?|defen[cs]e|military \\w+|warfare', 'arms'],
  ['patents?|papers|publications|citations', 'publications'],
  ['users?|downloads?|revenues?|market share|market value|sales|adoption', 'use-and-sales'],
];
const ABOUT_FIELD = FIELDS.map(
  ([nouns, name]) =>
    [new RegExp(`\\b(?:in|at|of)\\s+(?:[\\w’'-]+\\s+){0,5}?(?:${nouns})\\b`, 'iu'), name] as const,
);
/** One field of what the index is of. */
const ONE_FIELD =
  /\b(?:in|on|at|for|with|of) (?:[\w’'-]+ ){0,2}?(?:agents?|agentic \w+|coding|code|programming|math(?:s|ematics)?|reasoning(?: systems| models)?|multi-?modal\w*|vision|science|biology|chemistry|tool use|long[- ]context|writing|translation|software engineering)\b|(?:智能体|编程|代码|数学|推理|多模态|长文本|写作|翻译)(?:能力|任务|方面|领域|模型|上|、)/iu;
const PRICE = /\b(?:cheaper|costlier|less expensive|more expensive|more affordable)\b|更便宜|更贵/iu;
/** Boards that people cite and that are not held here. */
const NOT_HELD: readonly (readonly [RegExp, OtherBoard])[] = [
  [/\bopen[- ]llm[- ]leaderboard\b|\bhugging ?face\b/iu, 'open-llm-leaderboard'],
  [/\bSuperCLUE\b|\bC-?Eval\b|\bCMMLU\b|\bOpenCompass\b/iu, 'chinese-leaderboard'],
  [/\bartificial analysis\b/iu, 'artificial-analysis'],
  [/\bmarket[- ]cap\w*\b|\bmost valuable\b|市值/iu, 'market-capitalisations'],
  [/\bservers?\b|\bchips?\b|\bdata ?cent(?:er|re)s?\b|服务器/iu, 'purchases-of-hardware'],
  [/\bpapers?\b|\bcitations?\b|\bpatents?\b|论文|专利/iu, 'publications'],
  [/\bcomput(?:e|ing) (?:capacity|power)\b|算力/iu, 'purchases-of-hardware'],
  [/\busers?\b|\bdownload(?:s|ed)?\b|\bapps?\b|\brevenue\b|用户|下载|应用商店/iu, 'use'],
];
const UNNAMED = /\bleader ?boards?\b|\brankings?\b|排行榜|榜单/iu;

/** The field outside of what is measured that a claim speaks of; null where it names none. */
export function fieldOf(text: string): OtherField | null {
  if (PRICE.test(text)) return 'prices';
  return ABOUT_FIELD.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Whether a claim speaks of one field of what the index measures together: agents, coding, mathematics. */
export const ofOneField = (text: string): boolean => ONE_FIELD.test(text);

/** As `boardOf`, for a claim that may speak of a field that no board here measures. */
export async function fieldBoardOf(registry: Registry, text: string): Promise<Board> {
  const field = fieldOf(text);
  if (field !== null) return { reason: { code: 'other-field', field } };
  return boardOf(registry, text);
}

/** The edition of a board that a day asks for: the arena has dated ones; other measures are read as they stand now. */
export function editionOf(measure: string, day: string | null): string | null {
  return measure === 'arena' ? day : null;
}

/** The board of a claim's words: the one that it names, else the default index. */
export async function boardOf(registry: Registry, text: string): Promise<Board> {
  if (ARENA.test(text)) return { measure: 'arena', named: true };
  const exam = LAST_EXAM.exec(text);
  if (exam) return { reason: { code: 'no-such-board', name: exam[0] } };
  const benchmark = await benchmarkIn(registry, text);
  if (benchmark !== null) {
    return benchmark.other === null
      ? { measure: `benchmark:${benchmark.name}`, named: true }
      : { reason: { code: 'no-such-board', name: benchmark.other } };
  }
  const unknown = BOARD_NAME.exec(text)?.[0];
  if (unknown !== undefined) return { reason: { code: 'no-such-board', name: unknown } };
  const missing = NOT_HELD.find(([pattern]) => pattern.test(text));
  if (missing) return { reason: { code: 'board-not-held', board: missing[1] } };
  if (UNNAMED.test(text)) return { reason: { code: 'board-not-named' } };
  return { measure: DEFAULTS.measure, named: false };
}

/** The measure of the domain that a claim of capability names: coding, mathematics; else the default index. */
export async function domainOf(registry: Registry, text: string): Promise<Board> {
  const board = await fieldBoardOf(registry, text);
  if ('reason' in board || board.named) return board;
  const category = ARENA_CATEGORIES.find(([pattern]) => pattern.test(text));
  return category ? { measure: category[1], named: true } : board;
}

interface NamedBenchmark {
  readonly name: string;
  /** The name as the text has it, with the word that makes it another benchmark's: "MMLU-Pro" where MMLU is held. */
  readonly other: string | null;
}

async function benchmarkIn(registry: Registry, text: string): Promise<NamedBenchmark | null> {
  const known = await names(registry);
  for (const written of ['whole', 'short'] as const) {
    for (const { name, [written]: pattern } of known) {
      const found = pattern?.exec(text);
      if (found) {
        const place = { from: found.index, to: found.index + found[0].length };
        return { name, other: otherNameAt(text, place) };
      }
    }
  }
  return null;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** A name, whatever parts its words. */
function patternOf(name: string): RegExp | null {
  const pieces = name.match(/[\p{L}\p{N}]+/gu);
  return (
    pieces &&
    new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])${pieces.join('[^\\p{L}\\p{N}]{1,3}')}(?![\\p{Script=Latin}\\p{N}])`,
      'iu',
    )
  );
}

/** Words after and before a benchmark's name that make it the name of another. */
const ANOTHER_AFTER =
  /^(?:[- ]?(?:Pro|Plus|Lite|Redux|Hard|CF|Mini|Multilingual|Multimodal|Live|Max|Verified|Tier \d|v[2-9]|[2-9]\.0)|-[2-9])(?![\p{Script=Latin}\p{N}%]|[-.]\p{N}|-shot)|^\+/iu;
const ANOTHER_BEFORE = /(?:\p{Script=Latin}[\p{Script=Latin}\p{N}]*-|\b(?:Global|Multi|Mini|Super) )$/iu;

function otherNameAt(text: string, { from, to }: Place): string | null {
  const before = ANOTHER_BEFORE.exec(text.slice(Math.max(0, from - 24), from))?.[0] ?? '';
  const after = ANOTHER_AFTER.exec(text.slice(to, to + 24))?.[0] ?? '';
  return before === '' && after === '' ? null : before + text.slice(from, to) + after;
}

/** A benchmark's name without its edition: "GPQA" for "GPQA diamond". Empty where a word of the language is left. */
function shortName(name: string): string {
  const short = name.replace(
    /[- ](?:\d{4}-\d\d.*|diamond|verified|polyglot|bash only|level \d|Private)$/i,
    '',
  );
  return short === name || /^math$/i.test(short) ? '' : short;
}

interface BenchmarkName {
  readonly name: string;
  readonly whole: RegExp | null;
  /** Of its name without its edition. */
  readonly short: RegExp | null;
}

/** Names of the benchmarks, the longest first; names that are words of the language are left out. */
const names = perRegistry(async (registry): Promise<readonly BenchmarkName[]> => {
  const rows = await registry.rows('SELECT name FROM benchmark ORDER BY length(name) DESC, name');
  const words = new Set(['balrog', 'piqa', 'lambada']);
  return rows
    .map((row) => String(row.name))
    .filter((name) => !words.has(name.toLowerCase()))
    .map((name) => ({ name, whole: patternOf(name), short: patternOf(shortName(name)) }));
});
