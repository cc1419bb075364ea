import { fisher } from '../../measure/combine.js';

/** What one part of a test (a layer, a group of heads, a tensor) says. */
export interface PartResult {
  readonly where: string;
  /** How many things agreed, of how many. */
  readonly agreeing: number;
  readonly of: number;
  readonly log10P: number;
  /** Rank correlation of the matched permutation with the identity, where the test has one. */
  readonly rankCorrelation?: number;
}

/** One test of independence between two models. */
export interface TestResult {
  readonly name: string;
  /** `exact`: the p-value is valid whatever the training was, under the printed null; `robust`: it is calibrated. */
  readonly tier: 'exact' | 'robust';
  /** log10 of the p-value; null when the test could not be run. */
  readonly log10P: number | null;
  /** The score of a test without a p-value, from −1 to 1. */
  readonly score?: number;
  /** Why it was not run, or what it looked at. */
  readonly note: string;
  readonly parts: readonly PartResult[];
  /** Tensors equal number for number while nothing else agrees, which did not enter the p-value. */
  readonly setAside?: readonly string[];
}

/**
 * Fisher over parts whose p-values are independent under the null, of `tried` that were looked at. What was left
 * out for how it lies in the file counts with a p of one, so that leaving it out costs no validity.
 */
export function fisherOf(parts: readonly PartResult[], tried: number): number {
  const leftOut = new Array<number>(Math.max(0, tried - parts.length)).fill(0);
  return fisher([...parts.map(({ log10P }) => log10P), ...leftOut]);
}

export function notRun(name: string, tier: TestResult['tier'], note: string): TestResult {
  return { name, tier, log10P: null, note, parts: [] };
}
