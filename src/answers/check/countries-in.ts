import { countryCode } from '../../registry/index.js';

/** Words for the people and things of a country, in English and Chinese. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  chinese: ['CN'],
  mainland: ['CN'],
  beijing: ['CN'],
  american: ['US'],
  americans: ['US'],
  washington: ['US'],
  french: ['FR'],
  british: ['GB'],
  german: ['DE'],
  canadian: ['CA'],
  japanese: ['JP'],
  korean: ['KR'],
  indian: ['IN'],
  israeli: ['IL'],
  emirati: ['AE'],
  russian: ['RU'],
  european: ['AT', 'BE', 'CH', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'IT', 'NL', 'NO', 'PL', 'SE'],
  western: ['AU', 'CA', 'CH', 'DE', 'FR', 'GB', 'IT', 'NL', 'NZ', 'SE', 'US'],
};
const ALSO: Readonly<Record<string, string>> = { europe: 'european', 'the west': 'western' };

/** Abbreviations that are words in lower case ("us", "in") count in capitals only. */
const ABBREVIATIONS = /(?<![\p{L}\p{N}.])(?:U\.S\.A\.|U\.S\.|US|USA|U\.K\.|UK|UAE|PRC)(?![\p{L}\p{N}])/gu;

const CHINESE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/中国|中國|国产|國產|国内|中方/u, ['CN']],
  [/美国|美國|美方/u, ['US']],
  [/英国|英國/u, ['GB']],
  [/法国|法國/u, ['FR']],
  [/日本/u, ['JP']],
  [/韩国|韓國/u, ['KR']],
  [/欧洲|歐洲/u, WORDS.european],
];

const LONGEST_NAME = 4;

/** ISO codes of the countries that a phrase names, each once, in the order of the phrase. */
export function countriesIn(phrase: string): string[] {
  const found: { at: number; codes: readonly string[] }[] = [];
  for (const match of phrase.matchAll(ABBREVIATIONS)) {
    const code = countryCode(match[0]);
    if (code) found.push({ at: match.index, codes: [code] });
  }
  for (const [pattern, codes] of CHINESE) {
    const match = pattern.exec(phrase);
    if (match) found.push({ at: match.index, codes });
  }
  const words = [...phrase.matchAll(/[\p{L}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    at: match.index,
  }));
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(LONGEST_NAME, words.length - i); length > 0; length--) {
      const name = words
        .slice(i, i + length)
        .map(({ text }) => text)
        .join(' ');
      const codes = WORDS[ALSO[name] ?? name] ?? namedCountry(name);
      if (codes === null) continue;
      found.push({ at: words[i].at, codes });
      i += length - 1;
      break;
    }
  }
  return [...new Set(found.sort((x, y) => x.at - y.at).flatMap(({ codes }) => codes))];
}

/** A whole name; two letters are a word here, not a code. */
function namedCountry(name: string): readonly string[] | null {
  const code = name.length > 3 ? countryCode(name) : null;
  return code === null ? null : [code];
}
