import { HeadwayError, phrase } from '../contract/index.js';

/** The commonest of ISO 3166, as Intl names them: Intl's own take 10 ms to load. */
const COMMONEST: Record<string, string> = {
  CN: 'China',
  US: 'United States',
  GB: 'United Kingdom',
  FR: 'France',
};

/** Names that sources and people use, beside the English names of ISO 3166 that Intl knows. */
const ALIASES: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(COMMONEST).flatMap(([code, name]) => [
      [code.toLowerCase(), code],
      [name.toLowerCase(), code],
    ]),
  ),
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  america: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'u.k.': 'GB',
  britain: 'GB',
  'great britain': 'GB',
  'united kingdom of great britain and northern ireland': 'GB',
  uae: 'AE',
  prc: 'CN',
  "people's republic of china": 'CN',
  'hong kong': 'HK',
  macau: 'MO',
  'korea (republic of)': 'KR',
  korea: 'KR',
  'russian federation': 'RU',
  czechia: 'CZ',
  'viet nam': 'VN',
};

const CODES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((first) =>
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((second) => first + second),
);

let display: Intl.DisplayNames | null = null;

function regions(): Intl.DisplayNames {
  display ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return display;
}

let names: Map<string, string> | null = null;

/** ISO 3166-1 alpha-2 codes by lower-case English name. */
function codesByName(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const code of CODES) {
    const name = regions().of(code);
    if (name && name !== code && !/^(EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code)) {
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), code);
      names.set(code.toLowerCase(), code);
    }
  }
  return names;
}

/** The code of a country named by its code, its English name or a common alias; null where there is none. */
export function countryCode(name: string): string | null {
  const lower = name.trim().toLowerCase();
  return (Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : undefined) ?? codesByName().get(lower) ?? null;
}

/** As `countryCode`, but an unknown name is a `HeadwayError`. */
export function requireCountry(name: string, where: string): string {
  const code = countryCode(name);
  if (code) return code;
  throw new HeadwayError({
    code: 'unknown-country',
    what: phrase`"${name}" is not a country`,
    where,
    remedy: 'use an English name or an ISO 3166 code, for example country=China or country=CN',
  });
}

/** The English name of a code, as sentences print it. */
export function countryName(code: string): string {
  return COMMONEST[code] ?? regions().of(code) ?? code;
}
