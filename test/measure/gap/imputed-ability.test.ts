import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imputed, trendOf } from '../../../scripts/evaluate-imputed/imputation.js';
import { mean, Random } from '../../../src/measure/index.js';

const number = fc.double({ min: -50, max: 50, noNaN: true });

describe('an imputed ability', () => {
  it('lies between what it surpasses and what surpassed it', () => {
    fc.assert(
      fc.property(number, number, number, fc.integer(), (x, y, at, seed) => {
        const [above, below] = [Math.min(x, y), Math.max(x, y)];
        const trend = { at: () => at, deviation: 3 };
        const value = imputed({ day: 0, above, below }, trend, new Random(seed));
        expect(value).toBeGreaterThanOrEqual(above);
        expect(value).toBeLessThanOrEqual(below);
      }),
    );
  });

  /** scipy.stats.truncnorm(-inf, 0).mean() is −0.79788; of both sides it is 0. */
  it('has the mean of the normal about the trend, cut off where it is', () => {
    const random = new Random(7);
    const trend = trendOf([
      { day: 0, value: 99 },
      { day: 0, value: 101 },
      { day: 10, value: 119 },
      { day: 10, value: 121 },
    ]);
    expect(trend.at(-5)).toBeCloseTo(90, 9);
    expect(trend.deviation).toBeCloseTo(Math.sqrt(2), 9);
    const of = (below: number) =>
      mean(
        Array.from({ length: 4000 }, () =>
          imputed({ day: -5, above: Number.NEGATIVE_INFINITY, below }, trend, random),
        ),
      );
    expect(of(Number.POSITIVE_INFINITY)).toBeCloseTo(90, 0.5);
    expect(of(90)).toBeCloseTo(90 - 0.79788 * Math.sqrt(2), 0.5);
  });
});
