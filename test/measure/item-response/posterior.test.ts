import { describe, expect, it } from 'vitest';
import {
  abilityPrior,
  BOUNDS,
  drawAbilities,
  fitItemResponse,
  groupScores,
  publishedPenalty,
  Random,
  residualVarianceOf,
  type Scores,
  scaleThrough,
  sigmoid,
  toPoints,
} from '../../../src/measure/index.js';
import { simulated } from './problems.js';

const MODELS = 14;
const BENCHMARKS = 9;
const { scores } = simulated(MODELS, BENCHMARKS, { noise: 0.06, share: 0.8 });
const fit = fitItemResponse(scores, { anchor: 0 });
const drawn = drawAbilities(scores, fit, { anchor: 0, draws: 4000, seed: 11 });
const row = (draw: number, from = drawn) =>
  from.ability.subarray(draw * from.models, (draw + 1) * from.models);

interface Moments {
  mean: number[];
  deviation: number[];
}

const ANCHORS = { low: { model: 3, points: 130 }, high: { model: 10, points: 150 } };

/** Means and deviations of every model's points, the scale put through its two anchors in each draw. */
function moments(abilities: Iterable<ArrayLike<number>>): Moments {
  const [sum, squares] = [new Array<number>(MODELS).fill(0), new Array<number>(MODELS).fill(0)];
  let n = 0;
  for (const ability of abilities) {
    const scale = scaleThrough(Float64Array.from(ability), ANCHORS);
    for (let m = 0; m < MODELS; m++) {
      const points = toPoints(scale, ability[m]);
      sum[m] += points;
      squares[m] += points ** 2;
    }
    n++;
  }
  const mean = sum.map((one) => one / n);
  return { mean, deviation: squares.map((one, m) => Math.sqrt(one / n - mean[m] ** 2)) };
}

/**
 * Random-walk Metropolis over every parameter of the same posterior, one at a time, and all shifted at once:
 * slow, and shares no step with `drawAbilities`. It gives a row of abilities every tenth sweep.
 */
function* metropolis(target: Scores, sweeps: number): Generator<number[]> {
  const random = new Random(99);
  const residual = drawn.residualDeviation ** 2;
  const penalty = publishedPenalty(MODELS, BENCHMARKS);
  const ability = [...fit.ability];
  const difficulty = [...fit.difficulty];
  const slope = [...fit.slope];
  const cells = Array.from({ length: MODELS }, (_, model) =>
    Array.from({ length: target.start[model + 1] - target.start[model] }, (_, k) => ({
      model,
      benchmark: target.benchmark[target.start[model] + k],
      value: target.value[target.start[model] + k],
    })),
  );
  const byBenchmark = Array.from({ length: BENCHMARKS }, (_, b) =>
    cells.flat().filter((cell) => cell.benchmark === b),
  );
  const misfit = (of: (typeof cells)[number]) =>
    of.reduce(
      (sum, { model, benchmark: b, value }) =>
        sum + (sigmoid(slope[b] * (ability[model] - difficulty[b])) - value) ** 2,
      0,
    ) / residual;
  const abilityLoss = (m: number) => (ability[m] - drawn.prior.mean[m]) ** 2 / drawn.prior.variance;
  const benchmarkLoss = (b: number) =>
    (penalty.difficulty.precision * difficulty[b] ** 2 + penalty.slope.precision * slope[b] ** 2) / residual;
  const attempt = (
    values: number[],
    at: number,
    width: number,
    bounds: readonly [number, number],
    loss: () => number,
  ) => {
    const [old, before] = [values[at], loss()];
    values[at] = old + width * random.normal();
    const outside = values[at] < bounds[0] || values[at] > bounds[1];
    if (outside || Math.log(random.uniform()) > (before - loss()) / 2) values[at] = old;
  };
  const shiftAll = (by: number) => {
    for (let m = 0; m < MODELS; m++) ability[m] += by;
    for (let b = 0; b < BENCHMARKS; b++) difficulty[b] += by;
  };
  const shiftLoss = () =>
    ability.reduce((sum, _, m) => sum + abilityLoss(m), 0) +
    difficulty.reduce((sum, _, b) => sum + benchmarkLoss(b), 0);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let m = 0; m < MODELS; m++)
      attempt(ability, m, 0.25, BOUNDS.ability, () => misfit(cells[m]) + abilityLoss(m));
    for (let b = 0; b < BENCHMARKS; b++) {
      attempt(difficulty, b, 0.2, BOUNDS.difficulty, () => misfit(byBenchmark[b]) + benchmarkLoss(b));
      if (b > 0) attempt(slope, b, 0.25, BOUNDS.slope, () => misfit(byBenchmark[b]) + benchmarkLoss(b));
    }
    const by = 0.3 * random.normal();
    const before = shiftLoss();
    shiftAll(by);
    if (Math.log(random.uniform()) > (before - shiftLoss()) / 2) shiftAll(-by);
    if (sweep > sweeps / 10 && sweep % 10 === 0) yield ability;
  }
}

describe('drawAbilities', () => {
  it('has the means and deviations of a long random-walk Metropolis run', () => {
    const chain = moments(metropolis(scores, 25_000));
    const ours = moments(Array.from({ length: drawn.draws }, (_, draw) => row(draw)));
    for (let m = 0; m < MODELS; m++) {
      if (m === ANCHORS.low.model || m === ANCHORS.high.model) continue;
      expect(Math.abs(ours.mean[m] - chain.mean[m])).toBeLessThan(0.2 * chain.deviation[m]);
      expect(ours.deviation[m] / chain.deviation[m]).toBeGreaterThan(0.85);
      expect(ours.deviation[m] / chain.deviation[m]).toBeLessThan(1.18);
    }
  });

  it('gives the same draws for the same seed, others for another', () => {
    const again = drawAbilities(scores, fit, { anchor: 0, draws: 50, seed: 11 });
    const other = drawAbilities(scores, fit, { anchor: 0, draws: 50, seed: 12 });
    expect([...again.ability]).toEqual([...drawn.ability.subarray(0, again.ability.length)]);
    expect([...other.ability]).not.toEqual([...again.ability]);
  });

  it('gives a prefix of more draws for fewer', () => {
    for (const draws of [1, 7, 200]) {
      const fewer = drawAbilities(scores, fit, { anchor: 0, draws, seed: 11 });
      expect([...fewer.ability]).toEqual([...drawn.ability.subarray(0, draws * MODELS)]);
    }
  });

  it('does not know the order of the models', () => {
    const { list } = simulated(MODELS, BENCHMARKS, { noise: 0.06, share: 0.8 });
    const turned = groupScores(
      list.map((score) => ({ ...score, model: MODELS - 1 - score.model })),
      MODELS,
      BENCHMARKS,
    );
    const backwards = drawAbilities(turned, fitItemResponse(turned, { anchor: 0 }), {
      anchor: 0,
      draws: 4000,
      seed: 11,
    });
    const ours = moments(Array.from({ length: 4000 }, (_, draw) => row(draw)));
    const theirs = moments(Array.from({ length: 4000 }, (_, draw) => [...row(draw, backwards)].reverse()));
    for (let m = 0; m < MODELS; m++) {
      expect(Math.abs(ours.mean[m] - theirs.mean[m])).toBeLessThan(0.1 * ours.deviation[m] + 1e-9);
      expect(Math.abs(theirs.deviation[m] - ours.deviation[m])).toBeLessThan(0.1 * ours.deviation[m] + 1e-9);
    }
  });

  it('draws wider for a model with fewer scores, and keeps the tail of saturated ones', () => {
    const full = simulated(12, 8, { noise: 0.05 }).list;
    const list = full
      .filter(({ model, benchmark }) => model !== 5 || benchmark < 1)
      .map((score) => (score.model === 11 ? { ...score, value: 1 } : score));
    const problem = groupScores(list, 12, 8);
    const draws = drawAbilities(problem, fitItemResponse(problem, { anchor: 0 }), {
      anchor: 0,
      draws: 3000,
      seed: 1,
    });
    const column = (m: number) =>
      Array.from({ length: 3000 }, (_, d) => draws.ability[12 * d + m]).sort((x, y) => x - y);
    const width = (m: number) => column(m)[2850] - column(m)[150];
    expect(width(5)).toBeGreaterThan(1.3 * width(6));
    const top = column(11);
    expect(top[2850] - top[1500]).toBeGreaterThan(top[1500] - top[150]);
  });

  it('refuses fewer scores than parameters', () => {
    const few = groupScores([{ model: 0, benchmark: 0, value: 0.5 }], 1, 1);
    expect(() =>
      drawAbilities(few, fitItemResponse(few, { anchor: 0 }), { anchor: 0, draws: 1, seed: 1 }),
    ).toThrow(RangeError);
  });
});

describe('what the draws rest on', () => {
  it('finds the noise that the scores were made with', () => {
    const large = simulated(60, 20, { noise: 0.08, seed: 21 });
    const fitted = fitItemResponse(large.scores, { anchor: 0 });
    expect(Math.sqrt(residualVarianceOf(large.scores, fitted))).toBeCloseTo(0.08, 1);
  });

  it('takes the noise out of the spread of the abilities', () => {
    const { mean, variance } = abilityPrior(scores, fit, residualVarianceOf(scores, fit));
    const average = fit.ability.reduce((sum, one) => sum + one, 0) / MODELS;
    const spread = fit.ability.reduce((sum, one) => sum + (one - average) ** 2, 0) / (MODELS - 1);
    expect(mean).toBeCloseTo(average, 12);
    expect(variance).toBeLessThan(spread);
    expect(variance).toBeGreaterThanOrEqual(spread / 4);
  });
});

describe('scaleThrough', () => {
  it('puts the two anchors at 130 and 150 in each draw', () => {
    for (let draw = 0; draw < 100; draw++) {
      const ability = Float64Array.from(row(draw));
      const scale = scaleThrough(ability, {
        low: { model: 3, points: 130 },
        high: { model: 9, points: 150 },
      });
      expect(toPoints(scale, ability[3])).toBeCloseTo(130, 9);
      expect(toPoints(scale, ability[9])).toBeCloseTo(150, 9);
    }
  });

  it('refuses two anchors of one ability', () => {
    const anchors = { low: { model: 0, points: 130 }, high: { model: 1, points: 150 } };
    for (const ability of [
      [1, 1],
      [Number.NaN, 1],
    ]) {
      expect(() => scaleThrough(Float64Array.from(ability), anchors)).toThrow(RangeError);
    }
  });
});
