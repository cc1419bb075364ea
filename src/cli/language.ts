import { FACE_LANGUAGES, type FaceLanguage, HeadwayError } from '../contract/index.js';

/**
 * The language of what is printed: the flag, else `HEADWAY_LANG`, else English. JSON and CSV are the same in each.
 *
 * @throws HeadwayError for a language that is not written here
 */
export function languageOf(flag: string | undefined): FaceLanguage {
  const [named, where] = flag === undefined ? [process.env.HEADWAY_LANG, 'HEADWAY_LANG'] : [flag, '--lang'];
  if (named === undefined || named === '') return 'en';
  const language = FACE_LANGUAGES.find((one) => one === named);
  if (language) return language;
  throw new HeadwayError({
    code: 'unknown-lang',
    what: `there is no language "${named}"`,
    where,
    remedy: `use ${FACE_LANGUAGES.join(' or ')}`,
  });
}
