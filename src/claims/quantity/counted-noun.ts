import { STOPS } from './english-words.js';
import type { Token } from './tokens.js';

const FURTHEST = 6;

/**
 * What is counted, in the singular: the last plural before the noun phrase ends ("79 large-scale artificial
 * intelligence models with" gives `model`); null where no plural comes.
 *
 * @param any take any noun, as after "one"
 */
export function countedNoun(tokens: readonly Token[], at: number, any = false): string | null {
  let noun: string | null = null;
  for (let i = at; i < Math.min(tokens.length, at + FURTHEST); i++) {
    const token = tokens[i]!;
    if (token.low === '-' && !token.spaced) continue;
    if (token.kind !== 'word' || STOPS.has(token.low)) break;
    if (isPlural(token.low)) noun = singular(token.low);
    else if (any) noun = token.low;
    else if (noun !== null) break;
  }
  return noun;
}

function isPlural(low: string): boolean {
  if (low === 'people') return true;
  return low.length > 3 && low.endsWith('s') && !/(?:ss|us|is|ous|’s)$/.test(low);
}

function singular(low: string): string {
  if (low === 'people') return 'person';
  if (low.endsWith('ies')) return `${low.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss)es$/.test(low) ? low.slice(0, -2) : low.slice(0, -1);
}
