import type { Clause } from './clauses.js';
import { finiteIn, isFiniteVerb } from './grammar.js';
import type { Unit } from './unit.js';

/**
 * A clause without a subject of its own takes it along: over an appositive ("a startup, 01.AI, released …"), or
 * what a relative after a comma speaks of ("Yao Shunyu, who joined …").
 */
export function inheritedFrom(
  units: readonly Unit[],
  clauses: readonly Clause[],
  clause: Clause,
  from = clause.from,
): number {
  const before = units[clause.from - 2];
  if ((clause.lead === 'which' || clause.lead === 'who' || clause.lead === 'whose') && before?.text === ',') {
    if (clause.lead === 'whose') from = clause.from;
    let at = clause.from - 2;
    while (at > 0 && clause.from - at < 15 && isNominal(units[at - 1]!)) at--;
    return at < clause.from - 2 ? at : from;
  }
  let verb = from;
  while (units[verb]?.tag === 'ADV') verb++;
  const resumes = /^(?:,|-|–|—|\))$/.test(clause.lead ?? '') && isFiniteVerb(units, verb);
  if (!resumes) return from;
  let start = from;
  let within = false;
  for (let index = clauses.indexOf(clause) - 1; index >= 0; index--) {
    const { from: first, to, lead } = clauses[index]!;
    const opens = ['ADP', 'SCONJ', 'ADV', 'VERB'].includes(units[first]!.tag);
    if (!(within ? RELATIVE_END : PART_END).test(units[to]?.low ?? '')) break;
    if (RELATIVE.test(lead ?? '')) {
      within = true;
      continue;
    }
    const finite = finiteIn(units, first, to);
    if ((finite >= 0 && !isDescription(units, first, finite)) || (opens && index === 0)) break;
    start = first;
    within = false;
    if (!/^(?:,|appositive|-|–|—|\()$/.test(lead ?? '')) break;
  }
  return start;
}

/** "…, the model that made …": a phrase for all its verb. */
const isDescription = (units: readonly Unit[], from: number, finite: number) =>
  units[from]!.tag === 'DET' && units.slice(from + 1, finite).some(({ low }) => RELATIVE.test(low));

const RELATIVE = /^(?:which|who|whose|that)$/;
const PART_END = /^(?:,|-|–|—|\(|\))$/;
const RELATIVE_END = /^(?:,|which|who|whose|that)$/;

const isNominal = ({ tag, low }: Unit) =>
  ['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PART'].includes(tag) || low === 'of' || low === 'and';
