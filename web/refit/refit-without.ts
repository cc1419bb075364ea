import {
  drawPosterior,
  type Fit,
  fitItemResponse,
  type ItemPosterior,
  intervalOf,
  itemPosterior,
  measureGap,
  mostScored,
  type PartOfScores,
  type ScaleAnchors,
  scaleThrough,
  toPoints,
  type ValueDraws,
  withoutBenchmarks,
} from '../../src/measure/index.js';
import type { RefitFigures, RefitGap, RefitProblem, Released } from './messages.js';

/** The refit without some benchmarks. Points are by position in the whole problem, NaN where a model dropped out. */
export interface RefitWithout {
  readonly part: PartOfScores;
  readonly anchor: number;
  readonly scale: ScaleAnchors;
  readonly fit: Fit;
  readonly points: Float64Array;
  /** Made when the first draws are asked for. */
  posterior: ItemPosterior | null;
}

/**
 * Fits the index again without some benchmarks, from the fit of everything.
 *
 * @throws RangeError where too few scores, or not both models of the scale, are left
 */
export function refitWithout(problem: RefitProblem, without: readonly number[]): RefitWithout {
  const part = withoutBenchmarks(problem.scores, without, problem.leastBenchmarks);
  const { scores, models, benchmarks } = part;
  if (scores.value.length <= scores.models + 2 * scores.benchmarks) {
    throw new RangeError(`${scores.value.length} scores of ${scores.models} models hold no index`);
  }
  const [low, high] = [problem.scale.low, problem.scale.high].map(({ model, points }) => ({
    model: models.indexOf(model),
    points,
  }));
  if (low.model < 0 || high.model < 0) {
    throw new RangeError('the two models of the scale have too few scores left');
  }
  const usual = benchmarks.indexOf(problem.anchor);
  const anchor = usual < 0 ? mostScored(scores) : usual;
  const { ability, difficulty, slope } = problem.fit;
  const fit = fitItemResponse(scores, {
    anchor,
    initial: {
      ability: Float64Array.from(models, (m) => ability[m]),
      difficulty: Float64Array.from(benchmarks, (b) => difficulty[b]),
      slope: Float64Array.from(benchmarks, (b, at) => (at === anchor ? 1 : slope[b])),
    },
  });
  const scale = { low, high };
  const points = new Float64Array(problem.scores.models).fill(Number.NaN);
  const line = scaleThrough(fit.ability, scale);
  models.forEach((model, i) => {
    points[model] = toPoints(line, fit.ability[i]);
  });
  return { part, anchor, scale, fit, points, posterior: null };
}

/** Draws `first` to `first + draws` of the refit in points: a row of the whole problem's models a draw. */
export function drawWithout(refit: RefitWithout, seed: number, first: number, draws: number): Float64Array {
  const { part, anchor, scale, fit, points } = refit;
  const width = part.models.length;
  refit.posterior ??= itemPosterior(part.scores, fit, anchor);
  const { ability } = drawPosterior(refit.posterior, { draws, seed, first });
  const drawn = new Float64Array(draws * points.length).fill(Number.NaN);
  for (let d = 0; d < draws; d++) {
    const own = ability.subarray(d * width, (d + 1) * width);
    const line = scaleThrough(own, scale);
    part.models.forEach((model, i) => {
      drawn[d * points.length + model] = toPoints(line, own[i]);
    });
  }
  return drawn;
}

/** The gap on the refit; null where a group has no model with a value left. */
export function gapWithout(
  points: Float64Array,
  draws: ValueDraws | null,
  { leader, follower, ...span }: RefitGap,
): RefitFigures | null {
  const releases = (models: readonly Released[]) =>
    models
      .filter(({ model }) => !Number.isNaN(points[model]))
      .map(({ model, day }) => ({ id: model, day, value: points[model] }));
  const [leading, following] = [releases(leader), releases(follower)];
  if (leading.length === 0 || following.length === 0) return null;
  const measured = measureGap({ ...span, leader: leading, follower: following, draws });
  const { daily, atRelease, firstReach } = measured;
  return {
    daily: daily.now,
    atRelease: atRelease.now,
    firstReach: firstReach.now,
    points: measured.points,
  };
}

/** The ends of each model's interval. */
export function modelIntervals(
  points: Float64Array,
  { count, value }: ValueDraws,
  level: number,
): { low: Float64Array; high: Float64Array } {
  const [low, high] = [points.slice(), points.slice()];
  const own = new Float64Array(count);
  for (const [model, estimate] of points.entries()) {
    for (let d = 0; d < count; d++) own[d] = value(d, model);
    const interval = intervalOf(estimate, own, level);
    low[model] = interval?.low ?? Number.NaN;
    high[model] = interval?.high ?? Number.NaN;
  }
  return { low, high };
}
