import {
  type Interval,
  mean,
  measureGap,
  Random,
  type Release,
  type Score,
} from '../../src/measure/index.js';
import { COMPARISONS, type Ground, type Pair } from '../evaluate-coverage/ground.js';
import { refitValues, type WorldValues } from '../evaluate-coverage/values.js';

/** So many benchmarks a model are kept: the least that any model has. */
export const KEPT = 4;
export const FIGURES = ['daily, average', 'at-release, average', 'first-reach', 'points'] as const;

/** Whose models are thinned. The models that fix the scale are never, so that the unit stays. */
export const VARIANTS = [
  { name: 'all models alike', of: () => true },
  { name: 'the follower’s alone', of: (pair: Pair, model: number) => pair.follower.includes(model) },
  { name: 'the leader’s alone', of: (pair: Pair, model: number) => pair.leader.includes(model) },
] as const;

/** A figure on all scores, and how far it moves on thinned ones: the mean over thinnings, with its standard error. */
export interface Moved {
  readonly comparison: number;
  readonly figure: (typeof FIGURES)[number];
  readonly whole: Interval;
  readonly variants: readonly {
    readonly name: string;
    /** Of the estimate, which is not shrunk; of the middle of the interval, whose draws are. */
    readonly estimate: { readonly mean: number; readonly error: number };
    readonly middle: { readonly mean: number; readonly error: number };
    /** Mean width of the interval. */
    readonly width: number;
  }[];
}

export interface Shrinkage {
  readonly times: number;
  readonly draws: number;
  readonly seed: number;
  readonly moved: readonly Moved[];
}

/** Thins the shipped scores `times` times for each variant and comparison, and fits and draws `eci-refit` again. */
export function shrinkage(
  ground: Ground,
  { times, draws, seed }: { times: number; draws: number; seed: number },
): Shrinkage {
  const scores = shippedScores(ground);
  const figuresOf = (seen: readonly Score[], stream: number, pair: Pair) =>
    figures(ground, pair, refitValues(ground, { ...NO_WORLD, scores: seen }, draws, stream));
  const moved = COMPARISONS.flatMap((_, comparison) => {
    const pair = ground.pairs[comparison];
    const whole = figuresOf(scores, seed, pair);
    const thinned = VARIANTS.map(({ name, of }) => ({
      name,
      runs: Array.from({ length: times }, (__, time) => {
        const random = Random.stream(seed, time);
        const own = (model: number) => !isFixed(ground, model) && of(pair, model);
        return figuresOf(thin(scores, own, random), seed + 1 + time, pair);
      }),
    }));
    return FIGURES.map((figure, f) => ({
      comparison,
      figure,
      whole: whole[f],
      variants: thinned.map(({ name, runs }) => ({
        name,
        estimate: meanOf(runs.map((run) => run[f].estimate - whole[f].estimate)),
        middle: meanOf(runs.map((run) => middleOf(run[f]) - middleOf(whole[f]))),
        width: mean(runs.map((run) => (run[f].high as number) - (run[f].low as number))),
      })),
    }));
  });
  return { times, draws, seed, moved };
}

const NO_WORLD = {
  asOf: 0,
  truth: { ability: new Float64Array(), difficulty: new Float64Array(), slope: new Float64Array() },
  clipped: true,
};

const isFixed = ({ anchors }: Ground, model: number) =>
  model === anchors.low.model || model === anchors.high.model;

function shippedScores({ refit: { scores } }: Ground): Score[] {
  return Array.from({ length: scores.models }, (_, model) =>
    Array.from({ length: scores.start[model + 1] - scores.start[model] }, (__, k) => ({
      model,
      benchmark: scores.benchmark[scores.start[model] + k],
      value: scores.value[scores.start[model] + k],
    })),
  ).flat();
}

/** Keeps `KEPT` scores, chosen by chance, of each model that `of` names; all of the others. */
function thin(scores: readonly Score[], of: (model: number) => boolean, random: Random): Score[] {
  const keyed = scores.map((score) => ({ score, key: random.uniform() }));
  const rank = new Map<number, number>();
  const kept = new Set(
    [...keyed]
      .sort((x, y) => x.key - y.key)
      .filter(({ score: { model } }) => {
        const before = rank.get(model) ?? 0;
        rank.set(model, before + 1);
        return !of(model) || before < KEPT;
      })
      .map(({ score }) => score),
  );
  return scores.filter((score) => kept.has(score));
}

function figures(ground: Ground, pair: Pair, { estimate, draws, drawn }: WorldValues): Interval[] {
  const releases = (ids: readonly number[]): Release[] =>
    ids
      .filter((id) => !Number.isNaN(estimate[id]))
      .map((id) => ({ id, day: ground.day[id], value: estimate[id] }));
  const before = [{ day: ground.since - 1, upper: Number.NEGATIVE_INFINITY, id: -1 }];
  const { daily, atRelease, firstReach, points } = measureGap({
    leader: releases(pair.leader),
    follower: releases(pair.follower),
    earlierLeaders: before,
    earlierFollowers: before,
    since: ground.since,
    asOf: Math.max(...ground.day.filter((day) => !Number.isNaN(day))),
    tolerance: 0,
    level: 0.9,
    draws: { count: draws, value: drawn },
  });
  return [daily.average.months, atRelease.average.months, firstReach.now, points].map((interval) => {
    if (!interval || interval.low === null || interval.high === null)
      throw new Error('a figure is not defined');
    return interval;
  });
}

const middleOf = ({ low, high }: Interval) => ((low as number) + (high as number)) / 2;

function meanOf(values: readonly number[]): { mean: number; error: number } {
  const centre = mean(values);
  const square = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return { mean: centre, error: Math.sqrt(square / (values.length - 1) / values.length) };
}
