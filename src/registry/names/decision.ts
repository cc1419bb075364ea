import { HeadwayError, phrase } from '../../contract/index.js';
import { plainName } from './clean-name.js';
import type { Judgement } from './match-names.js';
import type { Name } from './name-context.js';

/** What a person decided about two names, once. */
export interface NameDecision {
  readonly nameA: string;
  /** Empty: whoever's. */
  readonly organisationA: string;
  readonly nameB: string;
  readonly organisationB: string;
  readonly decision: 'same' | 'different';
  readonly why: string;
}

/** The decision about two names, or null. */
export type DecisionTable = (
  a: Pick<Name, 'text' | 'organisation'>,
  b: Pick<Name, 'text' | 'organisation'>,
) => Judgement | null;

type Kin = (a: string, b: string) => boolean | null;

/**
 * Looks decisions up; the order of the two names says nothing, and a later decision of one person's file does not
 * overrule an earlier one silently.
 *
 * @throws HeadwayError where one pair is decided both ways
 */
export function decisionTable(decisions: readonly NameDecision[], kin: Kin): DecisionTable {
  const table = new Map<string, NameDecision[]>();
  const keyOf = (a: string, b: string) => [plainName(a), plainName(b)].sort().join('\n');
  const covers = (decided: string, organisation: string) =>
    decided === '' || organisation === '' || kin(decided, organisation) === true;
  const fits = ({ nameA, organisationA, organisationB }: NameDecision, a: Side, b: Side) => {
    const holds = (first: Side, second: Side) =>
      plainName(nameA) === plainName(first.text) &&
      covers(organisationA, first.organisation) &&
      covers(organisationB, second.organisation);
    return holds(a, b) || holds(b, a);
  };
  for (const decision of decisions) {
    const key = keyOf(decision.nameA, decision.nameB);
    const others = table.get(key) ?? [];
    const sides = [
      { text: decision.nameA, organisation: decision.organisationA },
      { text: decision.nameB, organisation: decision.organisationB },
    ] as const;
    if (others.some((other) => other.decision !== decision.decision && fits(other, ...sides))) {
      throw new HeadwayError({
        code: 'contradicting-decisions',
        what: phrase`"${decision.nameA}" and "${decision.nameB}" are decided both as same and as different`,
        where: 'name_decision.csv',
        remedy: 'keep one of the two decisions',
      });
    }
    table.set(key, [...others, decision]);
  }
  const named = new Set(decisions.flatMap(({ nameA, nameB }) => [plainName(nameA), plainName(nameB)]));
  return (a, b) => {
    if (!named.has(plainName(a.text))) return null;
    const found = (table.get(keyOf(a.text, b.text)) ?? []).find((decision) => fits(decision, a, b));
    return found ? { match: found.decision, why: `decided by hand: ${found.why}` } : null;
  };
}

type Side = Pick<Name, 'text' | 'organisation'>;
