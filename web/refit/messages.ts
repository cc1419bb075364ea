import type { EarlierModel, Interval, Parameters, ScaleAnchors, Scores } from '../../src/measure/index.js';

/** The fit of the measure `eci-refit` that a page shows. Models and benchmarks are positions in `scores`. */
export interface RefitProblem {
  readonly scores: Scores;
  /** Position of the benchmark whose slope is 1. */
  readonly anchor: number;
  readonly scale: ScaleAnchors;
  /** The fit of all scores: a refit starts from it. */
  readonly fit: Parameters;
  /** Models need scores on so many benchmarks. */
  readonly leastBenchmarks: number;
}

/** A model of a group: its position, and its release day as a day number. */
export interface Released {
  readonly model: number;
  readonly day: number;
}

/** The gap that is measured on the refit: the two groups, the days, and what `measureGap` asks for beside them. */
export interface RefitGap {
  readonly leader: readonly Released[];
  readonly follower: readonly Released[];
  readonly earlierLeaders: readonly EarlierModel[];
  readonly earlierFollowers: readonly EarlierModel[];
  readonly since: number;
  readonly asOf: number;
  readonly tolerance: number;
  readonly level: number;
}

/** To the worker: once, the problem; then what to leave out, as often as the reader likes. */
export type RefitRequest =
  | { readonly kind: 'pose'; readonly problem: RefitProblem }
  | {
      readonly kind: 'refit';
      /** Answers carry it. A later request ends the draws of an earlier one. */
      readonly request: number;
      /** Positions of the benchmarks to leave out. */
      readonly without: readonly number[];
      readonly gap: RefitGap | null;
      readonly draws: number;
      readonly seed: number;
    };

/** The figures of a gap by definition, in months, and in points; null where they are not defined. */
export interface RefitFigures {
  readonly daily: Interval | null;
  readonly atRelease: Interval | null;
  readonly firstReach: Interval | null;
  readonly points: Interval | null;
}

/** The request of replies that answer none. */
export const NO_REQUEST = -1;

/** From the worker: the estimate at once, the intervals when the draws are done; or why there is none. */
export type RefitReply =
  /** The problem is posed and the engine warm: refits take their usual time from now on. */
  | { readonly kind: 'ready'; readonly request: typeof NO_REQUEST }
  | {
      readonly kind: 'estimate';
      readonly request: number;
      /** Points of each model; NaN for one with too few scores left. */
      readonly points: Float64Array;
      /** Without ends; null without a gap, or where a group has no model left. */
      readonly gap: RefitFigures | null;
    }
  | {
      readonly kind: 'intervals';
      readonly request: number;
      readonly draws: number;
      /** Ends of each model's interval at the gap's level (90 % without a gap); NaN as in the estimate. */
      readonly low: Float64Array;
      readonly high: Float64Array;
      readonly gap: RefitFigures | null;
    }
  | { readonly kind: 'failure'; readonly request: number; readonly what: string };
