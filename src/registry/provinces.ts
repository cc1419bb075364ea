import { HeadwayError, PROVINCES, phrase } from '../contract/index.js';

/** Cities that lists name without their province. */
const CITIES: Readonly<Record<string, string>> = { 深圳: 'CN-GD', 杭州: 'CN-ZJ', 太原: 'CN-SX' };

/** The province of a Chinese place that begins with a province or is a known city; null where it is neither. */
export function provinceOf(place: string): string | null {
  const name = place.trim();
  const found = Object.entries(PROVINCES).find(([, [, chinese]]) => name.startsWith(chinese));
  if (found) return found[0];
  const city = Object.keys(CITIES).find((one) => name.startsWith(one));
  return city === undefined ? null : CITIES[city];
}

/** The code of a province named by its code, its English or its Chinese name; a `HeadwayError` for any other name. */
export function requireProvince(name: string, where: string): string {
  const lower = name.trim().toLowerCase();
  const found = Object.entries(PROVINCES).find(([code, [english, chinese]]) =>
    [code.toLowerCase(), english.toLowerCase(), chinese].includes(lower),
  );
  if (found) return found[0];
  throw new HeadwayError({
    code: 'unknown-province',
    what: phrase`"${name}" is not a province that is known here`,
    where,
    remedy: 'use an English name or an ISO 3166-2 code, for example province=Guangdong or province=CN-GD',
  });
}

/** Codes of the provinces that a text names, in English or Chinese, in the order of the text. */
export function provincesIn(text: string): string[] {
  return Object.entries(PROVINCES)
    .map(([code, names]) => ({ code, at: Math.max(...names.map((name) => text.indexOf(name))) }))
    .filter(({ at }) => at >= 0)
    .sort((x, y) => x.at - y.at)
    .map(({ code }) => code);
}

/** The English name of a province's code. */
export function provinceName(code: string): string {
  return PROVINCES[code]?.[0] ?? code;
}

/** The ISO 3166-1 code under which a province's organisations stand elsewhere. */
export function countryOfProvince(code: string): string {
  return ['CN-TW', 'CN-HK', 'CN-MO'].includes(code) ? code.slice(3) : code.slice(0, 2);
}
