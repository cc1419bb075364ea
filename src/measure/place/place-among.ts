import { byDay, frontierOf, type Release } from '../gap/frontier.js';
import type { ValueDraws } from '../gap/value-draws.js';
import { sigmoid } from '../item-response/parameters.js';
import type { AbilityDraws } from '../item-response/posterior.js';
import type { Scale } from '../item-response/scale.js';
import { centralInterval, quantile } from '../quantile.js';
import { Random } from '../random.js';
import { type Behind, behindFrontier } from './behind-frontier.js';
import { expectedVariance } from './next-benchmark.js';
import { type PlacedDraws, placeModel, type ScoreToPlace } from './place-model.js';

/** What a model is placed by and among. Models and benchmarks are positions in the fit. */
export interface PlaceInput {
  readonly used: readonly ScoreToPlace[];
  /** Draws of the benchmarks; abilities are not looked at. */
  readonly draws: AbilityDraws;
  readonly scaleOf: (draw: number) => Scale;
  /** Points of the models. */
  readonly values: ArrayLike<number>;
  /** Draws of the models' points, of the same draws as those of the benchmarks. */
  readonly modelDraws: ValueDraws;
  /** The models from the ablest, the order of two alike. */
  readonly order: readonly number[];
  /** Released models of each group against whose frontier the model is placed. */
  readonly groups: readonly (readonly Release[])[];
  readonly since: number;
  readonly asOf: number;
  readonly level: number;
  readonly seed: number;
}

export interface PlacedNeighbour {
  readonly model: number;
  /** Its value minus that of the placed model. */
  readonly difference: number;
  /** Chance that the placed model is above it. */
  readonly probabilityAbove: number;
}

export interface NextBenchmark {
  readonly benchmark: number;
  /** Expected standard deviation with one more score on it, points. */
  readonly deviation: number;
  /** Expected share of the variance that it takes away. */
  readonly narrowing: number;
}

/** Where a model stands. */
export interface PlacedAmong {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly deviation: number;
  /** By group; null where it has no release. */
  readonly behind: readonly (Behind | null)[];
  /** Each group's frontier up to the as-of day: positions of the models that raised it. */
  readonly frontiers: readonly { readonly day: number; readonly value: number; readonly id: number }[][];
  readonly neighbours: readonly PlacedNeighbour[];
  readonly further: readonly NextBenchmark[];
  /** The score expected of a model of this ability, for each of `used`. */
  readonly expected: readonly number[];
}

const MOST_FURTHER = 5;
const NEIGHBOURS = 3;

/**
 * Places a model outside the fit by its scores: value and interval, how far behind each frontier, its neighbours, and
 * which one more score would narrow the interval most.
 */
export function placeAmong(input: PlaceInput): PlacedAmong {
  const { used, draws, scaleOf, seed, level, groups, since, asOf, modelDraws } = input;
  const placed = placeModel(used, draws, scaleOf, seed);
  const estimate = quantile(placed.points.slice().sort(), 0.5);
  const { low, high } = centralInterval(placed.points.slice().sort(), level) as { low: number; high: number };
  const ordered = groups.map(byDay);
  return {
    estimate,
    low,
    high,
    deviation: deviationOf(placed.points),
    behind: ordered.map((releases) =>
      behindFrontier(releases, modelDraws, { estimate, draws: placed.points }, { since, asOf, level }),
    ),
    frontiers: ordered.map((releases) => {
      const { day, value, id } = frontierOf(releases, since, asOf);
      return [...day].map((one, i) => ({ day: one, value: value[i], id: id[i] }));
    }),
    neighbours: neighboursOf(input, placed, estimate),
    further: furtherBenchmarks(input, placed),
    expected: used.map(({ benchmark }) => meanExpected(draws, placed, benchmark)),
  };
}

/** The nearest models above and below. */
function neighboursOf(
  { order, values, modelDraws }: PlaceInput,
  { points }: PlacedDraws,
  estimate: number,
): PlacedNeighbour[] {
  const first = order.findIndex((model) => values[model] < estimate);
  const below = first < 0 ? order.length : first;
  return order.slice(Math.max(0, below - NEIGHBOURS), below + NEIGHBOURS).map((model) => {
    let above = 0;
    for (let draw = 0; draw < points.length; draw++)
      if (points[draw] > modelDraws.value(draw, model)) above++;
    return {
      model,
      difference: values[model] - estimate,
      probabilityAbove: (above + 0.5) / (points.length + 1),
    };
  });
}

function furtherBenchmarks({ used, draws, seed }: PlaceInput, placed: PlacedDraws): NextBenchmark[] {
  const scored = new Set(used.map(({ benchmark }) => benchmark));
  const benchmarks = draws.difficulty.length / draws.draws;
  const variance = draws.residualDeviation ** 2;
  return Array.from({ length: benchmarks }, (_, benchmark) => benchmark)
    .filter((benchmark) => !scored.has(benchmark))
    .map((benchmark) => {
      const expected = placed.ability.map((ability, draw) => expectedScore(draws, draw, benchmark, ability));
      const { now, after } = expectedVariance(
        placed.points,
        expected,
        variance,
        Random.stream(seed, benchmark),
      );
      return { benchmark, deviation: Math.sqrt(after), narrowing: 1 - after / now };
    })
    .sort((x, y) => x.deviation - y.deviation)
    .slice(0, MOST_FURTHER);
}

function expectedScore(draws: AbilityDraws, draw: number, benchmark: number, ability: number): number {
  const at = draw * (draws.difficulty.length / draws.draws) + benchmark;
  return sigmoid(draws.slope[at] * (ability - draws.difficulty[at]));
}

function meanExpected(draws: AbilityDraws, { ability }: PlacedDraws, benchmark: number): number {
  let sum = 0;
  for (let draw = 0; draw < ability.length; draw++)
    sum += expectedScore(draws, draw, benchmark, ability[draw]);
  return sum / ability.length;
}

function deviationOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
