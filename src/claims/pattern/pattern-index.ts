import type { Unit } from '../text/unit.js';
import { classTest } from './classes.js';
import { beginningsOf, matchPattern, type Pattern, parsePattern } from './pattern.js';

export interface PatternMatch<Entry> {
  entry: Entry;
  /** Units from, up to but not including to. */
  from: number;
  to: number;
}

/** Many patterns, found by the word or the class with which they begin. */
export interface PatternIndex<Entry> {
  /** Every match within the units, left to right; for one entry the first at each place. */
  matches(units: readonly Unit[], from: number, to: number): PatternMatch<Entry>[];
}

type Group<Entry> = [Pattern, Entry][];

/** @throws Error for a pattern that can begin with nothing, or names a class that is none */
export function patternIndex<Entry extends { pattern: string }>(
  entries: readonly Entry[],
): PatternIndex<Entry> {
  const byWord = new Map<string, Group<Entry>>();
  const byClass = new Map<string, Group<Entry>>();
  const put = (map: Map<string, Group<Entry>>, key: string, item: [Pattern, Entry]) => {
    const group = map.get(key);
    if (group) group.push(item);
    else map.set(key, [item]);
  };
  for (const entry of entries) {
    const pattern = parsePattern(entry.pattern);
    const { classes, words } = beginningsOf(pattern);
    for (const name of classes) put(byClass, name, [pattern, entry]);
    for (const word of words) put(byWord, word, [pattern, entry]);
  }
  const classes = [...byClass].map(([name, group]) => ({ test: classTest(name), group }));
  return {
    matches(units, from, to) {
      const found: PatternMatch<Entry>[] = [];
      const tryGroup = (group: Group<Entry>, at: number) => {
        for (const [pattern, entry] of group) {
          const end = matchPattern(pattern, units, at, to);
          if (end > at) found.push({ entry, from: at, to: end });
        }
      };
      for (let at = from; at < to; at++) {
        const unit = units[at]!;
        const group = byWord.get(unit.low);
        if (group) tryGroup(group, at);
        if (unit.kind === 'sign') continue;
        for (const each of classes) if (each.test(unit)) tryGroup(each.group, at);
      }
      return found;
    },
  };
}
