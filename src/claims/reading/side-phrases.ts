import { isClass } from '../pattern/classes.js';
import { isFiniteVerb } from '../text/grammar.js';
import type { Unit } from '../text/unit.js';

export const OPENNESS = /^(?:open|closed|proprietary)(?:-(?:source|weights?|sourced))?$/;
const LONGEST = 10;

/** Whether a unit can be a side: somebody of the race, what they make, or open against closed. */
export const isSide = (unit: Unit): boolean =>
  (isClass(unit, 'rival') && unit.known?.kind !== 'person' && unit.known?.kind !== 'outlet') ||
  OPENNESS.test(unit.low);

export const hasSide = (units: readonly Unit[], from: number, to: number) =>
  units.slice(from, to).some(isSide);

/** What follows a distance: "between X and Y", "over Y", "with Y", "of X over Y". */
export function complement(text: string, units: readonly Unit[], gap: number, limit: number) {
  const found: { between: [string, string] | null; against: string | null; of: [string, null] | null } = {
    between: null,
    against: null,
    of: null,
  };
  for (let at = gap + 1; at < limit && at <= gap + 14 && !isFiniteVerb(units, at); at++) {
    const { low } = units[at]!;
    if (low === 'between') {
      found.between = pairIn(text, units, at + 1, limit);
      return found;
    }
    if (!/^(?:of|over|with|to|behind|on)$/.test(low)) continue;
    const end = phraseEnd(units, at + 1, limit);
    if (!hasSide(units, at + 1, end) || units[at + 1]?.quantity) continue;
    const phrase = text.slice(units[at + 1]!.start, units[end - 1]!.end);
    if (low === 'of') found.of ??= [phrase, null];
    else found.against ??= phrase;
    at = end - 1;
  }
  return found;
}

/** "Chinese and American models", "the best open models and the best closed models". */
function pairIn(text: string, units: readonly Unit[], from: number, limit: number): [string, string] | null {
  for (let and = from + 1; and < limit && and < from + LONGEST; and++) {
    if (units[and]!.low !== 'and') continue;
    const end = phraseEnd(units, and + 1, limit);
    if (!hasSide(units, from, and) || !hasSide(units, and + 1, end)) continue;
    return [
      text.slice(units[from]!.start, units[and - 1]!.end),
      text.slice(units[and + 1]!.start, units[end - 1]!.end),
    ];
  }
  return null;
}

/** The end of the noun phrase that begins at a unit; "from the US" and "of China" belong to it. */
export function phraseEnd(units: readonly Unit[], from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + LONGEST) {
    const { kind, tag, low, quantity } = units[at]!;
    if (at > from && (quantity || kind === 'sign' || /^(?:AUX|SCONJ|CCONJ)$/.test(tag))) break;
    if (at > from && tag === 'VERB' && isFiniteVerb(units, at)) break;
    if (tag === 'ADP' && !(/^(?:of|from)$/.test(low) && hasSide(units, at + 1, at + 3))) break;
    at++;
  }
  return at;
}
