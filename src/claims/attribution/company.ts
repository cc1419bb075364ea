import type { Unit } from '../text/unit.js';
import { NOBODY, type Speaker } from './types.js';

const KIND =
  /^(?:company|firm|startup|start-up|lab|laboratory|developer|maker|chipmaker|group|giant|designer|unicorn|vendor|business)$/;
/** How far on in a sentence its company stands. */
const FIRST = 14;

/**
 * The company that a sentence is about, for "the company" in the next: the first organisation known that no preposition
 * governs, or a name beside "a start-up", "the chip designer".
 */
export function companyOf(units: readonly Unit[]): Speaker | null {
  for (let at = 0; at < Math.min(units.length, FIRST); at++) {
    const { known, text, kind, low } = units[at]!;
    const before = units[at - 1];
    if (
      known?.kind === 'organisation' &&
      before?.tag !== 'ADP' &&
      !/^['’]s?$/.test(units[at + 1]?.text ?? '')
    )
      return { ...NOBODY, name: text, affiliation: known.name };
    const named = kind === 'word' && known === null && /^\p{Lu}[\p{L}\d.-]+$/u.test(text);
    if (!named) continue;
    if (before && KIND.test(before.low)) return { ...NOBODY, name: text };
    if (units[at + 1]?.text === ',' && /^(?:an?|the)$/.test(units[at + 2]?.low ?? '') && low !== 'the')
      for (let to = at + 3; to < Math.min(units.length, at + 10); to++) {
        if (units[to]!.kind === 'sign') break;
        if (KIND.test(units[to]!.low)) return { ...NOBODY, name: text };
      }
  }
  return null;
}
