import type { Unit } from '../text/unit.js';
import { firstWords, matchPattern, type Pattern, parsePattern } from './pattern.js';

export interface PatternMatch<Entry> {
  entry: Entry;
  /** Units from, up to but not including to. */
  from: number;
  to: number;
}

/** Many patterns, found by the word with which they begin. */
export interface PatternIndex<Entry> {
  /** Every match within the units, left to right; for one entry the first at each place. */
  matches(units: readonly Unit[], from: number, to: number): PatternMatch<Entry>[];
}

export function patternIndex<Entry extends { pattern: string }>(
  entries: readonly Entry[],
): PatternIndex<Entry> {
  const byWord = new Map<string, [Pattern, Entry][]>();
  const others: [Pattern, Entry][] = [];
  for (const entry of entries) {
    const pattern = parsePattern(entry.pattern);
    const words = firstWords(pattern);
    if (!words) others.push([pattern, entry]);
    else for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), [pattern, entry]]);
  }
  return {
    matches(units, from, to) {
      const found: PatternMatch<Entry>[] = [];
      for (let at = from; at < to; at++) {
        for (const [pattern, entry] of [...(byWord.get(units[at]!.low) ?? []), ...others]) {
          const end = matchPattern(pattern, units, at, to);
          if (end > at) found.push({ entry, from: at, to: end });
        }
      }
      return found;
    },
  };
}
