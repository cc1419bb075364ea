import type { DataSetFacts, Registry, ScoreFacts } from '../../registry/index.js';
import { drawPoints } from '../headway/headway-draws.js';
import { headwayProblem } from '../headway/headway-problem.js';
import { refitTable } from '../measures/eci-refit.js';
import { headwayTable } from '../measures/headway.js';
import type { MeasureTable } from '../measures/measure-table.js';
import { refitOf } from '../refit/refit.js';
import type { Choice } from './choices.js';

/** Chains of a quick run of `headway`: one of the long run that ships would cost minutes a row. */
const SHORT = { chains: 2, warmUp: 300 };

/** The table of a measure under one choice, and the scores that it rests on. */
export interface ChosenTable {
  readonly table: MeasureTable;
  readonly scores: number;
  readonly benchmarks: readonly string[];
}

/**
 * The values and draws of a measure under one choice.
 *
 * @param scores those of the data set
 * @throws HeadwayError or RangeError where what is left holds no index
 */
export async function chosenTable(
  registry: Registry,
  dataSet: DataSetFacts,
  measure: 'eci-refit' | 'headway',
  choice: Choice,
  scores: readonly ScoreFacts[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Promise<ChosenTable> {
  const keep = choice.keeping?.();
  return measure === 'eci-refit'
    ? refitted(registry, dataSet, choice, keep, scores)
    : redrawn(registry, dataSet, choice, keep, draws, seed);
}

type Keep = ReturnType<NonNullable<Choice['keeping']>> | undefined;

async function refitted(
  registry: Registry,
  dataSet: DataSetFacts,
  { penalty }: Choice,
  keep: Keep,
  scores: readonly ScoreFacts[],
): Promise<ChosenTable> {
  const fitted = await refitOf(registry, dataSet, {
    scores,
    alongWhole: keep !== undefined,
    ...(keep && { keep }),
    ...(penalty !== undefined && { penalty }),
  });
  return {
    table: refitTable(fitted),
    scores: fitted.scores.value.length,
    benchmarks: fitted.benchmarks,
  };
}

async function redrawn(
  registry: Registry,
  dataSet: DataSetFacts,
  { anotherSeed, factors, noLines }: Choice,
  keep: Keep,
  count: number,
  asked: number,
): Promise<ChosenTable> {
  const posed = await headwayProblem(registry, dataSet, { ...(keep && { keep }) });
  const problem = noLines
    ? { ...posed, line: new Int32Array(posed.groups.length).fill(-1), lines: 0 }
    : posed;
  const seed = anotherSeed ? asked + 1 : asked;
  const options = { ...SHORT, ...(factors !== undefined && { factors }) };
  const drawn = { count, seed, points: drawPoints(problem, count, seed, options), key: '' };
  return {
    table: headwayTable(dataSet, problem, () => ({ ...drawn, made: 'quick' })),
    scores: problem.scores.value.length,
    benchmarks: problem.benchmarks,
  };
}
