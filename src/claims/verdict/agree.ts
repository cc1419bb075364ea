import type { Verdict } from '../../contract/index.js';
import { type Decision, decided } from './decide.js';

const DECIDED: ReadonlySet<Verdict> = new Set(['supported', 'overstated', 'understated', 'contradicted']);

/**
 * The verdict of the deciding definition, unless another definition decides otherwise: then it is uncertain. A
 * definition that cannot tell stands beside and does not disagree.
 */
export function acrossDefinitions(deciding: Decision, others: readonly Decision[]): Decision {
  const disagree = others.some(({ verdict }) => DECIDED.has(verdict) && verdict !== deciding.verdict);
  return DECIDED.has(deciding.verdict) && disagree
    ? decided('uncertain', 'definitions', deciding.probability)
    : deciding;
}

/** The verdict by the data of the day, where later scores for that day do not decide otherwise; else uncertain. */
export function acrossVintages(dated: Decision, hindsight: Decision): Decision {
  return dated.verdict === hindsight.verdict || !DECIDED.has(dated.verdict)
    ? dated
    : decided('uncertain', 'vintages', dated.probability);
}

/** The verdict of every day on which a claim may have been made, where it is the same on all; else uncertain. */
export function acrossDays(decisions: readonly Decision[]): Decision {
  const [first, ...rest] = decisions;
  if (first === undefined) return decided('not-measurable', 'obstacle');
  return rest.every(({ verdict }) => verdict === first.verdict)
    ? first
    : decided('uncertain', 'days', first.probability);
}
