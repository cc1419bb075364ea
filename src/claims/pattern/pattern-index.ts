import type { Unit } from '../text/unit.js';
import { classTest } from './classes.js';
import { beginningsOf, matchPattern, neededWords, type Pattern, parsePattern } from './pattern.js';

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

interface Item<Entry> {
  pattern: Pattern;
  entry: Entry;
  order: number;
}

/** Patterns that begin with one class: those to try always, and with them those to try in the stretch at hand. */
interface ClassGroup<Entry> {
  test: (unit: Unit) => boolean;
  always: Item<Entry>[];
  active: Item<Entry>[];
}

/** A pattern to try with its group where a word that it needs is there; `stretch` is the last one where it was. */
interface Need<Entry> {
  group: ClassGroup<Entry>;
  item: Item<Entry>;
  stretch: number;
}

/** @throws Error for a pattern that can begin with nothing, or names a class that is none */
export function patternIndex<Entry extends { pattern: string }>(
  entries: readonly Entry[],
): PatternIndex<Entry> {
  const byWord = new Map<string, Item<Entry>[]>();
  const byClass = new Map<string, ClassGroup<Entry>>();
  const byNeed = new Map<string, Need<Entry>[]>();
  let stretch = 0;
  /** Groups with more than what is always tried. */
  let widened: ClassGroup<Entry>[] = [];
  for (const [order, entry] of entries.entries()) {
    const pattern = parsePattern(entry.pattern);
    const item = { pattern, entry, order };
    const { classes, words } = beginningsOf(pattern);
    const needed = neededWords(pattern);
    for (const name of classes) {
      const group = byClass.get(name) ?? groupOf<Entry>(classTest(name));
      byClass.set(name, group);
      const need = { group, item, stretch: 0 };
      if (needed) for (const word of needed) push(byNeed, word, need);
      else group.always.push(item);
    }
    for (const word of words) push(byWord, word, item);
  }
  const classes = [...byClass.values()];
  return {
    matches(units, from, to) {
      activate(units, from, to);
      const found: PatternMatch<Entry>[] = [];
      const tryItems = (items: readonly Item<Entry>[], at: number) => {
        for (const { pattern, entry } of items) {
          const end = matchPattern(pattern, units, at, to);
          if (end > at) found.push({ entry, from: at, to: end });
        }
      };
      for (let at = from; at < to; at++) {
        const unit = units[at]!;
        const items = byWord.get(unit.low);
        if (items) tryItems(items, at);
        if (unit.kind === 'sign') continue;
        for (const { test, active } of classes) if (active.length > 0 && test(unit)) tryItems(active, at);
      }
      return found;
    },
  };

  /** Puts into each group the patterns all of whose needs may be met by the words of a stretch, in their order. */
  function activate(units: readonly Unit[], from: number, to: number): void {
    for (const group of widened) group.active = group.always;
    widened = [];
    stretch++;
    for (let at = from; at < to; at++) {
      for (const need of byNeed.get(units[at]!.low) ?? NONE) {
        if (need.stretch === stretch) continue;
        need.stretch = stretch;
        const { group, item } = need;
        if (group.active === group.always) {
          group.active = [...group.always];
          widened.push(group);
        }
        group.active.push(item);
      }
    }
    for (const group of widened) group.active.sort((a, b) => a.order - b.order);
  }
}

const NONE: readonly never[] = [];

function groupOf<Entry>(test: (unit: Unit) => boolean): ClassGroup<Entry> {
  const always: Item<Entry>[] = [];
  return { test, always, active: always };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
