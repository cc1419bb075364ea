import { HeadwayError, type Parameters, phrase } from '../contract/index.js';

/** Characters of an address, path and query. */
export const LONGEST_ADDRESS = 2048;

/**
 * The parameters of an address but its language; one given twice or an address too long is refused.
 *
 * @param names the only ones there are; by default the question says which
 */
export function readQuery(url: URL, names?: readonly string[]): Parameters {
  if (url.pathname.length + url.search.length > LONGEST_ADDRESS) {
    throw new HeadwayError({
      code: 'address-too-long',
      what: phrase`the address is longer than ${LONGEST_ADDRESS} characters`,
      remedy: 'shorten the parameters',
      httpStatus: 414,
    });
  }
  const query = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (name === 'lang' && !query.has(name)) {
      query.set(name, '');
      continue;
    }
    if (names && !names.includes(name)) {
      throw new HeadwayError({
        code: 'unknown-parameter',
        what: phrase`there is no parameter "${name}"`,
        remedy: phrase`use ${names}`,
      });
    }
    if (query.has(name)) {
      throw new HeadwayError({
        code: 'repeated-parameter',
        what: phrase`the parameter "${name}" is given twice`,
        remedy: 'give it once',
      });
    }
    query.set(name, value);
  }
  return Object.fromEntries([...query].filter(([, value]) => value !== ''));
}

/** The query string of an address, without its language. */
export function withoutLanguage(url: URL): string {
  return url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('lang='))
    .join('&');
}

/** Takes out of an address the parameters that may be given again, with all their values that are not empty. */
export function takeRepeated(url: URL, names: readonly string[]): { url: URL; values: string[] } {
  const rest = new URL(url);
  const values = names.flatMap((name) => url.searchParams.getAll(name)).filter((value) => value !== '');
  for (const name of names) rest.searchParams.delete(name);
  return { url: rest, values };
}
