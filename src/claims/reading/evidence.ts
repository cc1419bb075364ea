import type { Frame } from '../lexicon/frame.js';
import { classTest } from '../pattern/classes.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import type { Clause } from '../text/clauses.js';
import { finiteIn } from '../text/grammar.js';
import type { Unit } from '../text/unit.js';

type Match = PatternMatch<Frame>;

/** What speaks for or against each match of a clause: names of facts about the frames, figures and names met in it. */
export interface ClauseEvidence {
  of(match: Match): string[];
}

const QUANTITIES = ['time', 'percent', 'money', 'times', 'parameters', 'tokens', 'number'] as const;
const NAMED = ['country', 'org', 'model', 'gpu', 'bench', 'year', 'ordinal', 'product', 'actor'] as const;

/** Words by which a clause is less than asserted, or spoken from one's own side. */
const MODALS: ReadonlySet<string> = new Set(
  'would could might may will can should must i we you our my your let if not no never'.split(' '),
);

/** @param ranked the matches of the clause, the strongest first */
export function clauseEvidence(
  units: readonly Unit[],
  clause: Clause,
  ranked: readonly Match[],
  english: boolean,
): ClauseEvidence {
  const inside = units.slice(clause.from, clause.to);
  const named = [...QUANTITIES, ...NAMED].filter((name) => inside.some(classTest(name)));
  const { length } = inside;
  const unit = english ? 1 : 2;
  const shape = [
    length < 4 * unit ? 'len-4' : length < 8 * unit ? 'len-8' : length > 25 * unit ? 'len-25' : 'len-mid',
    `lead-${clause.lead ?? 'none'}`,
    ...(english && finiteIn(units, clause.from, clause.to) < 0 ? ['verbless'] : []),
    ...(inside[0]?.tag === 'PRON' ? ['pronoun'] : []),
    ...new Set(inside.filter(({ low }) => MODALS.has(low)).map(({ low }) => `modal ${low}`)),
  ];
  const narrow = ranked.filter(({ entry }) => !entry.wide);
  const types = new Set(narrow.map(({ entry }) => entry.type));
  const wide = new Set(ranked.map(({ entry }) => entry.type));
  const top = ranked[0]?.entry.type;
  return {
    of({ entry }) {
      const { type } = entry;
      const own = ranked.filter((match) => match.entry.type === type);
      const strongest = (list: readonly Match[]) =>
        list.reduce((most, match) => Math.max(most, match.entry.rank), 0);
      const language = english ? 'en' : 'zh';
      return [
        'any',
        type,
        `${language} ${type}`,
        `${type} ${entry.span}`,
        `${type} = ${entry.relation}`,
        `${type} narrow ${strongest(own.filter((match) => !match.entry.wide))}`,
        `${type} wide ${strongest(own.filter((match) => match.entry.wide))}`,
        `${type} frames ${Math.min(4, own.length)}`,
        ...(top === type ? ['top', `${type} top`] : [`${type} under ${top}`]),
        ...[...types].filter((other) => other !== type).map((other) => `${type} beside ${other}`),
        ...[...wide]
          .filter((other) => other !== type && !types.has(other))
          .map((other) => `${type} near ${other}`),
        ...named.map((name) => `${type} with ${name}`),
        ...shape.map((name) => `${type} ${name}`),
        ...shape,
      ];
    },
  };
}
