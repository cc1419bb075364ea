import { describe, expect, it } from 'vitest';
import {
  abilityPrior,
  abilityPriorByBenchmarks,
  drawAbilities,
  fitItemResponse,
  groupScores,
  Random,
  residualVarianceOf,
  type Score,
  sigmoid,
} from '../../../src/measure/index.js';
import { conditionalQuantile, GRID } from '../../../src/measure/item-response/conditional.js';
import { simulated } from './problems.js';

/** Models that are run on the `few` benchmarks nearest to their own ability: strong ones on hard benchmarks. */
function chosen(models: number, few: number) {
  const random = new Random(4);
  const difficulty = Float64Array.from({ length: 24 }, (_, b) => -2 + b / 6);
  const ability = Float64Array.from({ length: models }, () => 1.1 * random.normal());
  const list = [...ability].flatMap((c, model): Score[] =>
    [...difficulty.keys()]
      .sort((x, y) => Math.abs(difficulty[x] - c) - Math.abs(difficulty[y] - c))
      .slice(0, few)
      .map((benchmark) => ({
        model,
        benchmark,
        value: sigmoid(1.5 * (c - difficulty[benchmark])) + 0.05 * random.normal(),
      })),
  );
  return groupScores(list, models, 24);
}

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, one) => total + one, 0);

describe('abilityPriorByBenchmarks', () => {
  it('is the line of least squares on the mean difficulty of a model’s benchmarks', () => {
    const scores = chosen(80, 6);
    const fit = fitItemResponse(scores, { anchor: 12 });
    const { mean } = abilityPriorByBenchmarks(scores, fit, residualVarianceOf(scores, fit));
    const difficulty = Array.from({ length: 80 }, (_, m) => {
      const own = scores.benchmark.subarray(scores.start[m], scores.start[m + 1]);
      return sum(Array.from(own, (b) => fit.difficulty[b])) / own.length;
    });
    const residual = fit.ability.map((ability, m) => ability - mean[m]);
    expect(sum(residual)).toBeCloseTo(0, 8);
    expect(sum(residual.map((one, m) => one * difficulty[m]))).toBeCloseTo(0, 8);
  });

  it('knows more than the prior of all alike where the choice of benchmarks tells of strength', () => {
    const scores = chosen(80, 6);
    const fit = fitItemResponse(scores, { anchor: 12 });
    const residual = residualVarianceOf(scores, fit);
    const own = abilityPriorByBenchmarks(scores, fit, residual);
    expect(own.variance).toBeLessThan(0.3 * abilityPrior(scores, fit, residual).variance);
  });

  it('is the prior of all alike where every model was run on everything', () => {
    const { scores } = simulated(20, 8, { noise: 0.05, share: 1 });
    const fit = fitItemResponse(scores, { anchor: 0 });
    const residual = residualVarianceOf(scores, fit);
    const all = abilityPrior(scores, fit, residual);
    const own = abilityPriorByBenchmarks(scores, fit, residual);
    for (const mean of own.mean) expect(mean).toBeCloseTo(all.mean, 10);
    expect(own.variance).toBeCloseTo(all.variance, 10);
  });

  it('leaves the draws in the unit of the fit', () => {
    const scores = chosen(80, 6);
    const fit = fitItemResponse(scores, { anchor: 12 });
    const { ability } = drawAbilities(scores, fit, { anchor: 12, draws: 200, seed: 3 });
    const deviation = (of: ArrayLike<number>) => {
      const mean = sum(of) / of.length;
      return Math.sqrt(sum(Array.from(of, (one) => (one - mean) ** 2)) / of.length);
    };
    expect(deviation(ability) / deviation(fit.ability)).toBeGreaterThan(0.9);
    expect(deviation(ability) / deviation(fit.ability)).toBeLessThan(1.1);
  });
});

describe('conditionalQuantile', () => {
  // The conjugate posterior of two normals; quantiles of the standard normal from R: qnorm(c(0.05, 0.5, 0.95)). The slope is
  // so low that the logistic is a line over the grid.
  it('is the normal’s where the score is a line of the ability', () => {
    const slope = 0.01;
    const scores = groupScores([{ model: 0, benchmark: 0, value: 0.5 + (slope / 4) * 0.8 }], 1, 1);
    const residual = (slope / 4) ** 2 * 0.5;
    const [precision, variance] = [1 / 0.5 + 1 / 2, 1 / (1 / 0.5 + 1 / 2)];
    const mean = (0.8 / 0.5 + 0.3 / 2) / precision;
    const quantile = (u: number) =>
      conditionalQuantile(
        0,
        scores,
        { difficulty: Float64Array.of(0), slope: Float64Array.of(slope) },
        { mean: 0.3, variance: 2 },
        residual,
        { centre: mean, deviation: Math.sqrt(variance) },
        u,
        new Float64Array(GRID),
      );
    for (const [u, z] of [
      [0.05, -1.6448536269514722],
      [0.5, 0],
      [0.95, 1.6448536269514722],
    ]) {
      expect(quantile(u)).toBeCloseTo(mean + z * Math.sqrt(variance), 2);
    }
  });
});
