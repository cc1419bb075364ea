import { describe, expect, it } from 'vitest';
import { expectedVariance, Random } from '../../../src/measure/index.js';

const COUNT = 4000;
const random = new Random(5);
const ability = Float64Array.from({ length: COUNT }, () => random.normal());

describe('expectedVariance', () => {
  // An ability of variance 1 and a score of slope a and noise variance s: 1 / (1 + a² / s), by conjugacy.
  it.each([
    [0.1, 0.01],
    [0.2, 0.01],
    [0.05, 0.02],
  ])('agrees with the closed form of a linear score, slope %d, variance %d', (slope, variance) => {
    const { now, after } = expectedVariance(
      ability,
      ability.map((a) => slope * a),
      variance,
      new Random(1),
    );
    expect(now).toBeCloseTo(1, 1);
    expect(after).toBeGreaterThan(0.9 / (1 + slope ** 2 / variance));
    expect(after).toBeLessThan(1.1 / (1 + slope ** 2 / variance));
  });

  it('takes nothing from a score that does not depend on the ability', () => {
    const { now, after } = expectedVariance(
      ability,
      ability.map(() => 0.5),
      0.01,
      new Random(1),
    );
    expect(after).toBeCloseTo(now, 2);
  });
});
