import { WEIGHTS } from './weight-table.js';

const weights = new Map(Object.entries(WEIGHTS));

/** Below this chance a candidate is not emitted. */
export const LEAST_CHANCE = 0.3;

/** The logistic of the sum of the weights of what speaks for and against. */
export function chanceOf(evidence: readonly string[]): number {
  let sum = 0;
  for (const name of evidence) sum += weights.get(name) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
