import { dealias, type NameAlias } from './alias.js';
import { plainName } from './clean-name.js';
import { type DecisionTable, decisionTable, type NameDecision } from './decision.js';
import { type Judgement, matchNames } from './match-names.js';
import { type Name, type NameContext, nameContext } from './name-context.js';
import type { OrganisationGuard } from './organisations.js';
import { type ParsedName, parseName } from './parse-name.js';
import { type StatedRow, statedPairs } from './stated-pairs.js';

/** A name, and what it says once its aliases are resolved. */
export interface ReadName {
  readonly name: Name;
  readonly parsed: ParsedName;
}

export interface NameMatcher {
  readonly names: readonly ReadName[];
  read(name: Name): ReadName;
  /** The held names with the same words: only among them is another name of the model. */
  sharing(one: ReadName): readonly ReadName[];
  /** What two names have in common where they may be the same: one key at least. */
  keys(one: ReadName): readonly string[];
  /** Whether a decision by hand names this text. */
  isDecided(text: string): boolean;
  kin: OrganisationGuard['kin'];
  match(a: ReadName, b: ReadName): Judgement;
}

export interface MatcherFacts {
  /** Every name that any list has: what is rare or twofold is judged among them. */
  readonly names: readonly Name[];
  readonly guard: OrganisationGuard;
  readonly aliases: readonly NameAlias[];
  readonly decisions: readonly NameDecision[];
  /** Names that one row of a list gives together. */
  readonly rows?: readonly StatedRow[];
}

/**
 * Tells whether two names mean one released model: decisions by hand first, then aliases, then the rules of
 * `matchNames`.
 *
 * @throws HeadwayError for aliases that run in a circle, or decisions that contradict each other
 */
export function nameMatcher({ names, guard, aliases, decisions, rows = [] }: MatcherFacts): NameMatcher {
  const resolve = dealias(aliases, guard.kin);
  const decided: DecisionTable = decisionTable(decisions, guard.kin);
  const parsed = new Map<string, ParsedName>();
  const read = (name: Name): ReadName => {
    const text = resolve(name.text, name.organisation);
    const known = parsed.get(text) ?? parseName(text);
    parsed.set(text, known);
    return { name, parsed: known };
  };
  const known = names.map(read);
  const stated = statedPairs(rows);
  const context: NameContext = nameContext(known, guard);
  const byWords = new Map<string, ReadName[]>();
  for (const one of known) {
    for (const key of keysOf(one)) {
      const group = byWords.get(key);
      if (group) group.push(one);
      else byWords.set(key, [one]);
    }
  }
  const decidedNames = new Set(decisions.flatMap(({ nameA, nameB }) => [plainName(nameA), plainName(nameB)]));
  const decidedSame = new Map<string, string[]>();
  for (const { nameA, nameB, decision } of decisions) {
    if (decision !== 'same') continue;
    const pair = [plainName(nameA), plainName(nameB)];
    for (const name of pair)
      decidedSame.set(name, [...(decidedSame.get(name) ?? []), `≡${pair.sort().join('=')}`]);
  }
  return {
    names: known,
    read,
    sharing: (one) => [...new Set(keysOf(one).flatMap((key) => byWords.get(key) ?? []))],
    keys: (one) => [...keysOf(one), ...(decidedSame.get(plainName(one.name.text)) ?? [])],
    isDecided: (text) => decidedNames.has(plainName(text)),
    kin: guard.kin,
    match(a, b) {
      const decision = decisions.length > 0 ? decided(a.name, b.name) : null;
      if (decision) return decision;
      const side = ({ parsed, name: { organisation } }: ReadName) => ({ parsed, organisation });
      return matchNames(side(a), side(b), guard, context, stated(a.name.text, b.name.text));
    },
  };
}

/** A Chinese name with a Latin name beside it keeps its other words. */
function keysOf({ parsed: { words, joined } }: ReadName): string[] {
  if (!/\p{Script=Han}/u.test(words)) return [words, `=${joined}`];
  const beside = words.split(' ').filter((word) => !/^\p{Script=Latin}+$/u.test(word));
  return [words, `=${joined}`, `漢${beside.join(' ')}`];
}
