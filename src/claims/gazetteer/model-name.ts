import type { KnownName } from '../text/unit.js';
import type { Word } from '../text/words.js';
import {
  LATIN_NAMES,
  MAKERS_WITH_VERSIONS,
  MODEL_FAMILIES,
  NEEDS_VERSION,
  VERSION_WORDS,
} from './model-families.js';

const LONGEST = 6;
const VERSION = /^[A-Za-z]?\d[\dA-Za-z.-]{0,20}$/;

/**
 * A model’s name by its family: "GPT-4o", "Llama 2", "Claude 3.5 Sonnet", "DeepSeek-R1", "o3-mini". Models that no
 * registry holds yet are known this way.
 */
export function modelAt(words: readonly Word[], index: number): { known: KnownName; length: number } | null {
  const first = words[index]!.text;
  if (
    /^(?:o[1-9](?:-(?:mini|preview|pro))?|[RVK][1-9](?:\.\d)?(?:-(?:Lite|Zero|Distill|Preview|Pro|Max|Mini))?)$/.test(
      first,
    )
  )
    return model(words, index, 1);
  const chinese = chineseFamily(words, index);
  const head = chinese ?? familyOf(first);
  if (!head) return null;
  let end = index + head.words;
  let versioned = head.versioned;
  while (end < words.length && end - index < LONGEST) {
    const { text, start } = words[end]!;
    const version = VERSION.test(text) && !/^(?:19|20)\d\d$/.test(text);
    if (!version && !(VERSION_WORDS.has(text) && start === words[end - 1]!.end + 1)) break;
    if (version) versioned = true;
    if (version && /^\d+$/.test(text) && Number(text) > 99) break;
    end++;
  }
  if (head.needsVersion && !versioned) return null;
  return model(words, index, end - index);
}

interface Head {
  words: number;
  versioned: boolean;
  needsVersion: boolean;
}

function familyOf(word: string): Head | null {
  const letters = /^[A-Za-z]{2,12}/.exec(word)?.[0] ?? '';
  const rest = word.slice(letters.length);
  if (rest !== '' && !/^-?v?\d|^-[A-Z]/i.test(rest)) return null;
  const maker = MAKERS_WITH_VERSIONS.has(letters);
  if (!maker && !Object.hasOwn(MODEL_FAMILIES, letters)) return null;
  return { words: 1, versioned: rest !== '', needsVersion: maker || NEEDS_VERSION.has(letters) };
}

const CHINESE = Object.keys(MODEL_FAMILIES)
  .filter((family) => /[\u4e00-\u9fff]/.test(family))
  .sort((a, b) => b.length - a.length);
const FIRSTS = new Set(CHINESE.map((family) => family[0]));

function chineseFamily(words: readonly Word[], index: number): Head | null {
  if (!FIRSTS.has(words[index]!.text)) return null;
  const family = CHINESE.find((each) =>
    [...each].every((character, i) => words[index + i]?.text === character),
  );
  return family ? { words: family.length, versioned: false, needsVersion: false } : null;
}

function model(words: readonly Word[], index: number, length: number) {
  const name = words
    .slice(index, index + length)
    .map(({ text, start }, i) => (i > 0 && start > words[index + i - 1]!.end ? ` ${text}` : text))
    .join('');
  return { known: { kind: 'model' as const, name: latin(name) }, length };
}

/** "通义千问2.5-Max" is "Qwen2.5-Max". */
function latin(name: string): string {
  const family = FIRSTS.has(name[0]!) ? CHINESE.find((each) => name.startsWith(each)) : undefined;
  const own = family && LATIN_NAMES[family];
  return own ? own + name.slice(family.length) : name;
}
