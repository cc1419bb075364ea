import type { ClaimValue } from '../../contract/index.js';
import type { Unit } from '../text/unit.js';
import type { Place } from './pattern-place.js';

const VERBS: readonly [RegExp, number][] = [
  [/^(?:doubl(?:e|es|ed|ing)|twice)$/, 2],
  [/^(?:tripl|trebl)(?:e|es|ed|ing)$/, 3],
  [/^quadrupl(?:e|es|ed|ing)$/, 4],
  [/^halv(?:e|es|ed|ing)$/, 0.5],
];

/** The multiple that a verb states: "doubled", "trebled", 翻了一番, 翻倍. */
export function multipleIn(units: readonly Unit[], { clauseFrom, clauseTo }: Place): ClaimValue | null {
  for (let at = clauseFrom; at < clauseTo; at++) {
    const { low } = units[at]!;
    if (/^digits?$/.test(units[at + 1]?.low ?? '')) continue;
    const verb = VERBS.find(([spelling]) => spelling.test(low));
    if (verb) return times(verb[1]);
    if (low === '翻') {
      const rest = units
        .slice(at, Math.min(at + 6, clauseTo))
        .map((unit) => unit.low)
        .join('');
      const turns = /^翻了?[近约約]?([一两兩三])?[番倍]/.exec(rest);
      if (turns) return times(2 ** Math.max(1, '一两三'.indexOf((turns[1] ?? '一').replace('兩', '两')) + 1));
    }
  }
  return null;
}

const times = (value: number): ClaimValue => ({ min: value, max: value, unit: 'times' });
