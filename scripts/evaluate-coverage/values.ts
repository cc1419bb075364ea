import {
  drawAbilities,
  drawHeadway,
  fitItemResponse,
  generalAbility,
  groupScores,
  linesOf,
  mean,
  mostScored,
  type Scores,
  scaleAlong,
  scaleThrough,
  toPoints,
} from '../../src/measure/index.js';
import type { Ground } from './ground.js';
import type { World } from './world.js';

/** A quick run has four chains, with a longer warm-up. */
const QUICK = { chains: 2, warmUp: 120, thin: 2 };

/** The values of every model of a world by one index: its estimate and draws, NaN for a model without scores. */
export interface WorldValues {
  readonly estimate: Float64Array;
  /** False where an anchor of the scale is not seen: then months can be told, but no points. */
  readonly scaled: boolean;
  readonly draws: number;
  readonly drawn: (draw: number, model: number) => number;
}

/** The scores that are seen, as a problem of their own: its models and benchmarks, by position in the shipped data. */
interface Posed {
  readonly scores: Scores;
  readonly models: readonly number[];
  readonly benchmarks: readonly number[];
}

function pose(world: World): Posed {
  const models = [...new Set(world.scores.map(({ model }) => model))].sort((x, y) => x - y);
  const benchmarks = [...new Set(world.scores.map(({ benchmark }) => benchmark))].sort((x, y) => x - y);
  const [modelAt, benchmarkAt] = [positions(models), positions(benchmarks)];
  const posed = groupScores(
    world.scores.map(({ model, benchmark, value }) => ({
      model: modelAt.get(model) as number,
      benchmark: benchmarkAt.get(benchmark) as number,
      value: Math.min(1, Math.max(0, value)),
    })),
    models.length,
    benchmarks.length,
  );
  const value = world.clipped ? posed.value : Float64Array.from(world.scores, (score) => score.value);
  return { models, benchmarks, scores: { ...posed, value } };
}

const positions = (of: readonly number[]) => new Map(of.map((value, i) => [value, i]));

/** The measure `eci-refit` on the scores of a world, as the product fits and draws it. */
export function refitValues(ground: Ground, world: World, draws: number, seed: number): WorldValues {
  const { scores, models, benchmarks } = pose(world);
  const wanted = benchmarks.indexOf(ground.refit.anchor);
  const anchor = wanted >= 0 ? wanted : mostScored(scores);
  const { ability, difficulty, slope } = ground.refit.fit;
  const fit = fitItemResponse(scores, {
    anchor,
    initial: {
      ability: Float64Array.from(models, (m) => ability[m]),
      difficulty: Float64Array.from(benchmarks, (b) => difficulty[b]),
      slope: Float64Array.from(benchmarks, (b) => slope[b]),
    },
  });
  const { ability: drawn } = drawAbilities(scores, fit, { anchor, draws, seed });
  const rows = Array.from({ length: draws }, (_, d) =>
    inPoints(ground, models, drawn.subarray(d * models.length, (d + 1) * models.length)),
  );
  return {
    estimate: inPoints(ground, models, fit.ability),
    scaled: isScaled(ground, models),
    draws,
    drawn: (draw, model) => rows[draw][model],
  };
}

/** The measure `headway` on the scores of a world, by two short chains. */
export function headwayValues(ground: Ground, world: World, draws: number, seed: number): WorldValues {
  const { scores, models } = pose(world);
  const lines = linesOf(models.map((model) => ground.refit.groups[model].model));
  const posterior = drawHeadway(scores, lines, { seed, draws: Math.ceil(draws / QUICK.chains), ...QUICK });
  const ability = generalAbility(posterior);
  const rows = Array.from({ length: draws }, (_, d) =>
    inPoints(ground, models, ability.subarray(d * models.length, (d + 1) * models.length)),
  );
  const estimate = Float64Array.from(ground.day, (_, model) => mean(rows.map((values) => values[model])));
  return {
    estimate,
    scaled: isScaled(ground, models),
    draws,
    drawn: (draw, model) => rows[draw][model],
  };
}

const isScaled = ({ anchors }: Ground, models: readonly number[]) =>
  models.includes(anchors.low.model) && models.includes(anchors.high.model);

/**
 * Abilities as points, by position in the shipped data, NaN for other models; where an anchor of the scale is not
 * seen, by the line of least squares to the shipped points.
 */
export function inPoints(ground: Ground, models: readonly number[], ability: Float64Array): Float64Array {
  const values = new Float64Array(ground.day.length).fill(Number.NaN);
  const { low, high } = ground.anchors;
  const scale = isScaled(ground, models)
    ? scaleThrough(ability, {
        low: { ...low, model: models.indexOf(low.model) },
        high: { ...high, model: models.indexOf(high.model) },
      })
    : scaleAlong(
        ability,
        Float64Array.from(models, (model) => ground.refit.points[model]),
      );
  models.forEach((model, i) => {
    values[model] = toPoints(scale, ability[i]);
  });
  return values;
}
