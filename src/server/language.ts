import type { Context } from 'hono';
import { FACE_LANGUAGES, type FaceLanguage, HeadwayError, phrase } from '../contract/index.js';
import { type Messages, messagesIn, type PageOptions } from '../report/index.js';
import { originOf } from './origin.js';

/** In which language an address is answered, and whether the address itself says so. */
export interface AskedLanguage {
  readonly language: FaceLanguage;
  readonly chosen: boolean;
}

/**
 * The language that an address names (`lang`), else the one that the reader prefers (`Accept-Language`), else English.
 *
 * @throws HeadwayError for a language that is not written here
 */
export function askedLanguage(context: Context): AskedLanguage {
  const named = context.req.query('lang');
  if (!named) return { language: preferred(context.req.header('Accept-Language') ?? ''), chosen: false };
  const language = FACE_LANGUAGES.find((one) => one === named);
  if (language) return { language, chosen: true };
  throw new HeadwayError({
    code: 'unknown-lang',
    what: phrase`there is no language "${named.slice(0, 20)}"`,
    where: 'lang',
    remedy: phrase`use ${FACE_LANGUAGES}`,
  });
}

/** What a page is made with, in the language of its address or of its reader; the answer says that it varies so. */
export function pageOptions(context: Context): PageOptions {
  const { language, chosen } = askedLanguage(context);
  context.header('Vary', 'Accept-Language');
  return { words: messagesIn(language), chosen, origin: originOf(context) };
}

/** The words of JSON: English, unless the address names a language. */
export function wordsOfJson(context: Context): Messages {
  const { language, chosen } = askedLanguage(context);
  return messagesIn(chosen ? language : 'en');
}

/** The language that is asked for, and English where the address names a language that is not written here: for the page that says so. */
export function languageOfProblem(context: Context): AskedLanguage {
  try {
    return askedLanguage(context);
  } catch {
    return { language: 'en', chosen: false };
  }
}

const MOST_RANGES = 32;

/** Of the languages that are written here, the one with the greatest weight; the first of equals (RFC 9110, 12.5.4). */
function preferred(header: string): FaceLanguage {
  let best: { language: FaceLanguage; weight: number } | null = null;
  for (const range of header.slice(0, 1000).split(',').slice(0, MOST_RANGES)) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = FACE_LANGUAGES.find((one) => tag === one || tag.startsWith(`${one}-`));
    const stated = parameters.find((one) => one.startsWith('q='));
    const weight = stated === undefined ? 1 : Number(stated.slice(2));
    if (language && weight > 0 && (best === null || weight > best.weight)) best = { language, weight };
  }
  return best?.language ?? 'en';
}
