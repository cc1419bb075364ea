import {
  byDay,
  drawStatistics,
  type EarlierModel,
  frontierOf,
  gapStatistics,
  type Interval,
  measureGap,
  type Release,
} from '../../src/measure/index.js';
import type { Ground, Pair } from './ground.js';
import { inPoints, type WorldValues } from './values.js';
import { TRUNCATED_BEFORE, type World } from './world.js';

export const FIGURES = [
  'daily',
  'dailyAverage',
  'atRelease',
  'atReleaseAverage',
  'firstReach',
  'points',
] as const;
export type Figure = (typeof FIGURES)[number];

/** A figure of one comparison in one world: what is true, what was measured. Null ends are open. */
export interface Measured {
  readonly truth: number;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  /** The share of the draws within the interval, ends included: what the draws themselves say it holds. */
  readonly mass: number;
}

/** The figures of one comparison; null where a group has no two scored models or a figure is not defined. */
export type MeasuredPair = Readonly<Record<Figure, Measured | null>> | null;

/** Each comparison in a world: the truth over all that was released, and what the product says of it. */
export function measureWorld(ground: Ground, world: World, values: WorldValues): MeasuredPair[] {
  const everyone = Array.from(ground.day, (_, model) => model);
  const truth = inPoints(ground, everyone, world.truth.ability);
  return ground.pairs.map((pair) => measurePair(ground, world, values, truth, pair));
}

function measurePair(
  ground: Ground,
  { asOf }: World,
  { estimate, scaled, draws, drawn }: WorldValues,
  truth: Float64Array,
  pair: Pair,
): MeasuredPair {
  const span = { since: ground.since, asOf, tolerance: 0 };
  const releases = (ids: readonly number[], of: Float64Array): Release[] =>
    ids.filter((id) => !Number.isNaN(of[id])).map((id) => ({ id, day: ground.day[id], value: of[id] }));
  const frontier = (ids: readonly number[], of: Float64Array) =>
    frontierOf(byDay(releases(ids, of)), span.since, asOf);
  const sides = { leader: releases(pair.leader, estimate), follower: releases(pair.follower, estimate) };
  if (sides.leader.length < 2 || sides.follower.length < 2) return null;
  const valueDraws = { count: draws, value: drawn };
  const measured = measureGap({
    ...span,
    ...sides,
    earlierLeaders: earlier(ground, pair.leader, estimate, truth),
    earlierFollowers: earlier(ground, pair.follower, estimate, truth),
    level: 0.9,
    draws: valueDraws,
  });
  const known = gapStatistics(frontier(pair.leader, truth), frontier(pair.follower, truth), span);
  const intervals: Record<Figure, Interval | null> = {
    daily: measured.daily.now,
    dailyAverage: measured.daily.average.months,
    atRelease: measured.atRelease.now,
    atReleaseAverage: measured.atRelease.average.months,
    firstReach: measured.firstReach.now,
    points: scaled ? measured.points : null,
  };
  const inside = Object.fromEntries(FIGURES.map((name) => [name, 0])) as Record<Figure, number>;
  for (const drawnFigures of drawStatistics(byDay(sides.leader), byDay(sides.follower), valueDraws, span)) {
    for (const name of FIGURES) inside[name] += Number(holds(intervals[name], drawnFigures[name]));
  }
  return Object.fromEntries(
    FIGURES.map((name) => {
      const interval = intervals[name];
      const absent = !interval || Number.isNaN(known[name]);
      return [name, absent ? null : { truth: known[name], ...interval, mass: inside[name] / draws }];
    }),
  ) as MeasuredPair;
}

export function holds(interval: { low: number | null; high: number | null } | null, value: number): boolean {
  if (!interval) return false;
  return (
    value >= (interval.low ?? Number.NEGATIVE_INFINITY) - 1e-9 &&
    value <= (interval.high ?? Number.POSITIVE_INFINITY) + 1e-9
  );
}

/** The known models without scores, bounded by the least of those that surpass them; and that none stood before. */
function earlier(
  ground: Ground,
  ids: readonly number[],
  estimate: Float64Array,
  truth: Float64Array,
): EarlierModel[] {
  const scored = ids.filter((id) => !Number.isNaN(estimate[id]));
  const unscored = ids.filter((id) => Number.isNaN(estimate[id]) && ground.day[id] < TRUNCATED_BEFORE);
  return [
    { day: ground.since - 1, upper: Number.NEGATIVE_INFINITY, id: -1 },
    ...unscored.map((id) => {
      const better = scored.filter((other) => truth[other] >= truth[id]);
      const surpassedBy = better.reduce((x, y) => (truth[y] < truth[x] ? y : x), better[0] ?? -1);
      return {
        day: ground.day[id],
        upper: surpassedBy < 0 ? Number.POSITIVE_INFINITY : estimate[surpassedBy],
        id: -1 - id,
      };
    }),
  ];
}
