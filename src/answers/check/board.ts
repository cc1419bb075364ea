import { DEFAULTS } from '../../contract/index.js';
import { perRegistry, type Registry } from '../../registry/index.js';

/** The measure or board that a claim speaks of, or why it cannot be looked up. */
export type Board = { readonly measure: string; readonly named: boolean } | { readonly reason: string };

const ARENA = /\b(?:chatbot arena|lm ?arena|lmsys)\b/iu;
const ARENA_CATEGORIES: readonly (readonly [RegExp, string])[] = [
  [/\bcod(?:e|ing)\b|\bprogramming\b|编程|代码/iu, 'arena:coding'],
  [/\bmath(?:s|ematics|ematical)?\b|数学/iu, 'arena:math'],
  [/\b(?:in|on) Chinese\b|中文/u, 'arena:chinese'],
];
/** Boards that people cite and that are not held here. */
const NOT_HELD: readonly (readonly [RegExp, string])[] = [
  [/\bopen[- ]llm[- ]leaderboard\b|\bhugging ?face\b/iu, 'the Open LLM Leaderboard'],
  [/\bSuperCLUE\b|\bC-?Eval\b|\bCMMLU\b|\bOpenCompass\b/iu, 'that Chinese leaderboard'],
  [/\bartificial analysis\b/iu, 'the index of Artificial Analysis'],
  [/\bmarket[- ]cap\w*\b|\bmost valuable\b|市值/iu, 'a table of market capitalisations'],
  [/\bservers?\b|\bchips?\b|\bdata ?cent(?:er|re)s?\b|服务器/iu, 'a table of purchases of hardware'],
  [/\bpapers?\b|\bcitations?\b|\bpatents?\b|论文|专利/iu, 'a count of publications'],
  [/\busers?\b|\bdownloads?\b|\brevenue\b|用户|下载/iu, 'a table of use'],
];
const UNNAMED = /\bleader ?boards?\b|\brankings?\b|排行榜|榜单/iu;

/** The board of a claim's words: the one that it names, else the default index. */
export async function boardOf(registry: Registry, text: string): Promise<Board> {
  if (ARENA.test(text)) return { measure: 'arena', named: true };
  const benchmark = await benchmarkIn(registry, text);
  if (benchmark !== null) return { measure: `benchmark:${benchmark}`, named: true };
  const missing = NOT_HELD.find(([pattern]) => pattern.test(text));
  if (missing) return { reason: `${missing[1]} of that day is not held, and it would decide` };
  if (UNNAMED.test(text))
    return { reason: 'which leaderboard is meant is not said, and none of that day is held' };
  return { measure: DEFAULTS.measure, named: false };
}

/** The measure of the domain that a claim of capability names: coding, mathematics; else the default index. */
export async function domainOf(registry: Registry, text: string): Promise<Board> {
  const board = await boardOf(registry, text);
  if ('reason' in board || board.named) return board;
  const category = ARENA_CATEGORIES.find(([pattern]) => pattern.test(text));
  return category ? { measure: category[1], named: true } : board;
}

async function benchmarkIn(registry: Registry, text: string): Promise<string | null> {
  const plain = folded(text);
  return (await names(registry)).find((name) => plain.includes(` ${folded(name).trim()} `)) ?? null;
}

const folded = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** Names of the benchmarks, the longest first; names that are words of the language are left out. */
const names = perRegistry(async (registry): Promise<readonly string[]> => {
  const rows = await registry.rows('SELECT name FROM benchmark ORDER BY length(name) DESC, name');
  const words = new Set(['balrog', 'piqa', 'lambada']);
  return rows.map((row) => String(row.name)).filter((name) => !words.has(name.toLowerCase()));
});
