import { LONGEST, withoutEffort } from './clean-name.js';
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
  /** A preview by the mark of whoever evaluated it before its release. */
  readonly prerelease: boolean;
  readonly thinking: boolean;
  /** The name states an effort, a budget or a mode: one list may give the model several times. */
  readonly effort: boolean;
  /** The text names several models: "TeleChat,启明". */
  readonly several: boolean;
  /** Everything but effort and thinking, which lists give apart though the model is one. */
  readonly signature: string;
}

const PREVIEW = /(?<![a-z])(?:preview|exp|experimental|beta|pre-release)(?![a-z])/g;
const PRERELEASE = /(?<![a-z])pre-release(?![a-z])/;
const TUNED = /(?<![a-z])(?:chat|instruct|it)(?![a-z])/g;
const BASE = /(?<![a-z])(?:base|pt|pretrained)(?![a-z])/g;
const THINKING = /(?<![a-z])(?:thinking|reasoning)(?![a-z])/g;
/** The name that a maker moves from snapshot to snapshot says no more than the bare one. */
const MOVING = /[-_ (]latest\)?$/;
const SIZE =
  /(?<![a-z0-9.])(?:moe-)?((?:\d+x)?\d+(?:[._]\d+)?)-?([bmt])(?![a-z0-9])|(?<![a-z0-9.])(a\d+(?:\.\d+)?b|\d+e)(?![a-z0-9])/g;
const REVISION = /(?<![\d.a-z])(00\d)(?![\d.])/g;
const VERSION_AT_END = /[-_ ](v\d+(?:\.\d+)?)\s*$/g;
const SEVERAL = /[,，、]/;
const STATED_EFFORT =
  /[-_ (](?:none|minimal|low|medium|high|xhigh|max|unknown|no|\d+k)?[-_ ]?(?:thinking|reasoning)|[_(](?:none|minimal|low|medium|high|xhigh|max|unknown|\d+k)\)?$|-(?:high|low)$/i;
const MAKERS = new Set(
  'meta amazon nvidia cohere openai anthropic google alibaba baidu tencent huawei bytedance iflytek microsoft ibm'.split(
    ' ',
  ),
);

/** Takes a name apart. Never fails: what it does not know stays among the words. */
export function parseName(text: string): ParsedName {
  const name = withoutEffort(text).replace(MOVING, '');
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
    prerelease: PRERELEASE.test(name),
  };
  const { words, tuning } = parts;
  const written = day ? `${day.year}-${day.month}-${day.day}` : '';
  return {
    ...parts,
    joined: ordered.join(''),
    thinking,
    effort: thinking || STATED_EFFORT.test(text.slice(0, LONGEST)),
    several: SEVERAL.test(undated),
    signature: [words, parts.size, written, revision, tuning ?? '', preview ? 'preview' : ''].join('|'),
  };
}

/** Letters, numbers and Chinese words apart; "4-5" is 4.5, "2.0" and "v2" are 2; the maker's own name is left out. */
function wordsOf(text: string): string[] {
  const joined = text
    .replace(/(?<![\d.])(\d{1,2})[-_](\d{1,2})(?![\d.])/g, '$1.$2')
    .replace(/(?<!\p{L})v[-. ]?(?=\d)/gu, '');
  const words =
    joined.match(/\d+(?:\.\d+)*|[\p{Script=Latin}\p{Script=Greek}]+|\p{Script=Han}+|\p{L}+/gu) ?? [];
  const kept = words.map((word) => word.replace(/^(\d+)\.0$/, '$1')).filter((word) => !MAKERS.has(word));
  return kept.length > 0 ? kept : words;
}
