import { type NameDay, takeDay } from './name-day.js';

/** A name of a model, taken apart. Effort, thinking budgets, hosts and precision are gone. */
export interface ParsedName {
  /** Letters and numbers in alphabetical order, joined by spaces: the order of words says nothing. */
  readonly words: string;
  /** The same in the order of the name, without spaces: "StableBeluga2" and "Stable Beluga 2" are one. */
  readonly joined: string;
  /** For example "70b", "8x7b", "235b a22b"; empty where the name states none. */
  readonly size: string;
  readonly day: NameDay | null;
  /** "001", "v0.1": a number of a snapshot; empty where the name states none. */
  readonly revision: string;
  readonly tuning: 'base' | 'tuned' | null;
  readonly preview: boolean;
  readonly thinking: boolean;
  /** The name states an effort, a budget or a mode: one list may give the model several times. */
  readonly effort: boolean;
  /** The text names several models: "TeleChat,启明". */
  readonly several: boolean;
  /** Everything but effort and thinking, which lists give apart though the model is one. */
  readonly signature: string;
}

const EFFORT = 'none|minimal|low|medium|high|xhigh|max|unknown';
const NOTES = new RegExp(
  `\\((?:hosted[^()]*|web(?: app)?|instant|[^()]*\\b(?:fireworks|together|novita)|(?:no |unknown |\\d+k )?thinking|thinking[- ]\\d+k|${EFFORT})\\)`,
  'g',
);
const EFFORT_SUFFIX = new RegExp(`_(?:${EFFORT}|thinking|\\d+k)$`);
const BUDGET = /[- ]thinking[- ]\d+k\b|[- ](?:no|non)[- ](?:thinking|reasoning)\b/g;
const EFFORT_WORD = /[-_ ](?:xhigh|high|low|minimal)(?![a-z])/g;
const HOST_WORDS = /[-_ ](?:inspect|web-?app|pre-release|fp8|bf16|hf|customtools|api)(?![a-z0-9])/g;
const PREVIEW = /(?<![a-z])(?:preview|exp|experimental|beta)(?![a-z])/g;
const TUNED = /(?<![a-z])(?:chat|instruct|it)(?![a-z])/g;
const BASE = /(?<![a-z])base(?![a-z])/g;
const THINKING = /(?<![a-z])(?:thinking|reasoning)(?![a-z])/g;
const SIZE =
  /(?<![a-z0-9.])(?:moe-)?((?:\d+x)?\d+(?:[._]\d+)?)-?([bmt])(?![a-z0-9])|(?<![a-z0-9.])(a\d+(?:\.\d+)?b|\d+e)(?![a-z0-9])/g;
const REVISION = /(?<![\d.a-z])(00\d)(?![\d.])/g;
const VERSION_AT_END = /[-_ ](v\d+(?:\.\d+)?)\s*$/g;
const SEVERAL = /[,，、]/;
const STATED_EFFORT =
  /[-_ (](?:none|minimal|low|medium|high|xhigh|max|unknown|no|\d+k)?[-_ ]?(?:thinking|reasoning)|[_(](?:none|minimal|low|medium|high|xhigh|max|unknown|\d+k)\)?$|-(?:high|low)$/i;
const MAKERS = new Set(['meta', 'amazon', 'nvidia', 'cohere']);

/** No model has a longer name; the rest of a hostile one is not read. */
const LONGEST = 300;
const MOST_REMEMBERED = 50_000;

/** Keeps what a function of a text gave: names are looked at many times. */
function remembered(of: (text: string) => string): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    let result = kept.get(text);
    if (result === undefined) {
      if (kept.size >= MOST_REMEMBERED) kept.clear();
      result = of(text);
      kept.set(text, result);
    }
    return result;
  };
}

/** NFKC, lower case, one kind of hyphen, no diacritics, no host before a slash, no effort behind the name. */
export const withoutEffort = remembered((text: string): string => {
  let name = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
  name = name
    .replace(/[‐-―−]/g, '-')
    .replace(/[·•]/g, '')
    .replace(/^c4ai-/, '')
    .replace(/(?<=.)(?:大语言模型|大模型)$/, '')
    .trim();
  name = name.replace(/(?<=[a-z\d])\+/g, ' plus');
  const host = /^[\w.-]+\/(?=[^/]*\p{L}{2})/u.exec(name);
  if (host) name = name.slice(host[0].length).replace(/(\d)p(\d)/g, '$1.$2');
  name = name.replace(NOTES, ' ').trim().replace(EFFORT_SUFFIX, '').replace(BUDGET, '');
  name = name.replace(EFFORT_WORD, '').replace(HOST_WORDS, '').replace(HOST_WORDS, '');
  if (/^(?:o\d|gpt)/.test(name)) name = name.replace(/[-_ ]medium$/, '');
  return name.trim();
});

/** Letters and digits of a name without effort: what aliases are looked up by. */
export const plainName = remembered((text: string): string => {
  return withoutEffort(text).replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.+]/gu, '');
});

/** Takes a name apart. Never fails: what it does not know stays among the words. */
export function parseName(text: string): ParsedName {
  const name = withoutEffort(text);
  const { day, rest: undated } = takeDay(name);
  let rest = undated;
  const take = (pattern: RegExp): string | null => {
    const found = [...rest.matchAll(pattern)];
    if (found.length === 0) return null;
    rest = rest.replace(pattern, ' ');
    return found.map((match) => match.slice(1).filter(Boolean).join('')).join(' ');
  };
  const sized = /\d[bm](?![a-z0-9])/.test(rest);
  const revision = (sized ? take(VERSION_AT_END) : null) ?? take(REVISION) ?? '';
  const size = take(SIZE) ?? '';
  const preview = take(PREVIEW) !== null;
  const base = take(BASE) !== null;
  const tuned = take(TUNED) !== null;
  const thinking = take(THINKING) !== null;
  const ordered = wordsOf(rest);
  const parts = {
    words: [...new Set(ordered)].sort().join(' '),
    size: size.replaceAll('_', '.').split(' ').sort().join(' '),
    day,
    revision,
    tuning: base ? ('base' as const) : tuned ? ('tuned' as const) : null,
    preview,
  };
  const { words, tuning } = parts;
  const written = day ? `${day.year}-${day.month}-${day.day}` : '';
  return {
    ...parts,
    joined: ordered.join(''),
    thinking,
    effort: thinking || STATED_EFFORT.test(text.slice(0, LONGEST)),
    several: SEVERAL.test(name),
    signature: [words, parts.size, written, revision, tuning ?? '', preview ? 'preview' : ''].join('|'),
  };
}

/** Letters, numbers and Chinese words apart; "4-5" is 4.5, "2.0" is 2; the maker's own name is left out. */
function wordsOf(text: string): string[] {
  const joined = text.replace(/(?<![\d.])(\d{1,2})[-_](\d{1,2})(?![\d.])/g, '$1.$2');
  const words =
    joined.match(/\d+(?:\.\d+)*|[\p{Script=Latin}\p{Script=Greek}]+|\p{Script=Han}+|\p{L}+/gu) ?? [];
  const kept = words.map((word) => word.replace(/^(\d+)\.0$/, '$1')).filter((word) => !MAKERS.has(word));
  return kept.length > 0 ? kept : words;
}
