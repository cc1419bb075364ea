import {
  CHINESE_ASKING,
  CHINESE_CONDITIONS,
  CHINESE_DISOWNING,
  CHINESE_HEDGES,
  CHINESE_NEGATORS,
  CHINESE_QUOTING,
  CHINESE_SUPPOSED_END,
  CHINESE_WISHES,
} from '../lexicon/chinese-modality.js';
import type { Clause } from '../text/clauses.js';
import type { Unit } from '../text/unit.js';
import type { Assertion } from './assertion.js';

/** How many clauses a condition reaches where the last says what would follow. */
const REACH = 3;
/** How far before a pattern it is negated. */
const NEAR = 6;
/** Verbs that begin with a negation and have none. */
const COMPARES_ITSELF = /不(?:及|如|输|敌|亚于|逊|相上下|分|断|仅|只|但|过|少|得不|久|同)/g;
const FOLLOWS = /就|便|将|会|才|也|仍|则|可能|或|能/;

/** How a pattern at `from` to `to` is put forward in its clause. */
export function chineseAssertion(
  units: readonly Unit[],
  clauses: readonly Clause[],
  clause: Clause,
  from: number,
  to: number,
): Assertion {
  const words = (start: number, end: number) =>
    units
      .slice(Math.max(0, start), end)
      .map(({ low }) => low)
      .join('');
  const own = words(clause.from, to);
  const whole = words(clause.from, clause.to);
  const anchor = units[from]!.known ? to : from;
  const before = words(clause.from, anchor);
  const index = clauses.indexOf(clause);
  const earlier = clauses[index - 1] ? words(clauses[index - 1]!.from, clauses[index - 1]!.to) : '';
  const wanted = CHINESE_WISHES.test(before);
  const disowned =
    CHINESE_DISOWNING.test(before) ||
    CHINESE_DISOWNING.test(earlier.slice(-16)) ||
    CHINESE_QUOTING.test(earlier) ||
    CHINESE_ASKING.test(whole);
  const supposed =
    CHINESE_CONDITIONS.test(own) ||
    CHINESE_CONDITIONS.test(earlier) ||
    CHINESE_SUPPOSED_END.test(earlier) ||
    CHINESE_SUPPOSED_END.test(whole) ||
    (FOLLOWS.test(whole) && isConditionBefore(clauses, index, words));
  return {
    asserted: !wanted && !disowned && !supposed,
    wanted,
    planned: false,
    negated: CHINESE_NEGATORS.test(
      words(Math.max(clause.from, from - NEAR), anchor).replace(COMPARES_ITSELF, ''),
    ),
    hedge: CHINESE_HEDGES.exec(own)?.[0] ?? null,
  };
}

function isConditionBefore(
  clauses: readonly Clause[],
  index: number,
  words: (from: number, to: number) => string,
): boolean {
  for (let at = index - 2; at >= Math.max(0, index - REACH); at--) {
    if (/^[；;。]$/.test(clauses[at + 1]!.lead ?? '')) return false;
    if (CHINESE_CONDITIONS.test(words(clauses[at]!.from, clauses[at]!.to))) return true;
  }
  return false;
}
