import { expect, test } from 'vitest';
import {
  drawHeadway,
  groupScores,
  headwayPoints,
  predictScore,
  quantile,
  Random,
  scaleThrough,
  sigmoid,
  toPoints,
} from '../../../src/measure/index.js';

/** A world that the test knows: 40 models, 12 benchmarks, one dimension, noise of 0.04. */
function world(seed: number) {
  const random = new Random(seed);
  const ability = Array.from({ length: 40 }, () => random.normal());
  const all = ability.flatMap((theta, model) =>
    Array.from({ length: 12 }, (_, benchmark) => ({
      model,
      benchmark,
      value: Math.min(
        0.999,
        Math.max(0.001, sigmoid(2 * (theta - (benchmark - 5.5) / 5)) + 0.04 * random.normal()),
      ),
      held: random.uniform() < 0.15,
    })),
  );
  return { ability, train: all.filter((one) => !one.held), test: all.filter((one) => one.held) };
}

const options = { seed: 1, chains: 2, warmUp: 250, draws: 150 };
const none = { line: new Int32Array(40).fill(-1), lines: 0 };

const anchors = { low: { model: 3, points: 130 }, high: { model: 7, points: 150 } };

test('finds the abilities and says how sure it is', () => {
  const { ability, train, test: held } = world(1);
  const posterior = drawHeadway(groupScores(train, 40, 12), none, options);
  const points = headwayPoints(posterior, anchors);
  const scale = scaleThrough(Float64Array.from(ability), anchors);
  let covered = 0;
  const means = ability.map((theta, m) => {
    const truth = toPoints(scale, theta);
    const values = Float64Array.from({ length: posterior.draws }, (_, d) => points[d * 40 + m]).sort();
    if (truth >= quantile(values, 0.05) - 1e-4 && truth <= quantile(values, 0.95) + 1e-4) covered++;
    return values.reduce((sum, value) => sum + value, 0) / posterior.draws;
  });
  expect(covered).toBeGreaterThanOrEqual(28);
  const order = (values: readonly number[]) => values.map((value) => values.filter((x) => x < value).length);
  const [x, y] = [order(ability), order(means)];
  const difference = x.reduce((sum, rank, i) => sum + (rank - y[i]) ** 2, 0);
  expect(1 - (6 * difference) / (40 * (40 ** 2 - 1))).toBeGreaterThan(0.97);
  const random = new Random(9);
  const errors = held.map(({ model, benchmark, value }) => {
    const { mean, scores } = predictScore(posterior, model, benchmark, random);
    return {
      square: (mean - value) ** 2,
      inside: value > quantile(scores, 0.05) && value < quantile(scores, 0.95),
    };
  });
  expect(errors.reduce((sum, { square }) => sum + square, 0) / errors.length).toBeLessThan(0.004);
  const share = errors.filter(({ inside }) => inside).length / errors.length;
  expect(share).toBeGreaterThan(0.78);
});

test('the anchors stand where they are put in every draw, and a seed gives the same draws', () => {
  const { train } = world(2);
  const draw = () => drawHeadway(groupScores(train, 40, 12), none, { ...options, warmUp: 60, draws: 10 });
  const points = headwayPoints(draw(), anchors);
  for (let d = 0; d < 20; d++) {
    expect(points[d * 40 + 3]).toBeCloseTo(130, 4);
    expect(points[d * 40 + 7]).toBeCloseTo(150, 4);
  }
  expect(headwayPoints(draw(), anchors)).toEqual(points);
});

test('a model without scores keeps the prior', () => {
  const { train } = world(3);
  const rest = train.filter(({ model }) => model !== 5);
  const posterior = drawHeadway(groupScores(rest, 40, 12), none, options);
  let spread = 0;
  for (let d = 0; d < posterior.draws; d++) spread += posterior.ability[d * 40 + 5] ** 2 / posterior.draws;
  expect(spread).toBeGreaterThan(0.6);
  expect(spread).toBeLessThan(1.5);
});
