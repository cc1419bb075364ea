import { FACE_LANGUAGES, type FaceLanguage, HeadwayError, phrase } from '../contract/index.js';

/** The language of help and of errors, found before the flags are read; English where it names none. */
export function languageAsked(argv: readonly string[]): FaceLanguage {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const flag = at < 0 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at].slice('--lang='.length);
  return FACE_LANGUAGES.find((one) => one === (flag ?? process.env.HEADWAY_LANG)) ?? 'en';
}

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
    what: phrase`there is no language "${named}"`,
    where,
    remedy: phrase`use ${FACE_LANGUAGES}`,
  });
}
