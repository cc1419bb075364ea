import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/measure/random.js';
import {
  identityCorrelation,
  identityCorrelationNull,
  log10CorrelationP,
  monteCarloP,
} from '../../src/measure/rank-correlation.js';

describe('rank correlation with the identity', () => {
  it('as scipy.stats.spearmanr([2,0,1,4,3,6,5,7], range(8))', () => {
    expect(identityCorrelation([2, 0, 1, 4, 3, 6, 5, 7])).toBeCloseTo(0.880952380952381, 12);
  });
  it('is 1 in order, −1 in reverse, and between for every permutation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer(), (n, seed) => {
        const order = Array.from({ length: n }, (_, i) => i);
        expect(identityCorrelation(order)).toBe(1);
        expect(identityCorrelation(order.toReversed())).toBeCloseTo(-1, 12);
        const [value] = identityCorrelationNull(n, 1, new Random(seed));
        expect(Math.abs(value!)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
  it('has an exact null: of four things, every correlation at its share of the 24 orders', () => {
    const draws = 24_000;
    const values = identityCorrelationNull(4, draws, new Random(3));
    const share = (at: number) => values.filter((v) => Math.abs(v - at) < 1e-9).length / draws;
    expect(share(1)).toBeCloseTo(1 / 24, 2);
    expect(share(0.8)).toBeCloseTo(3 / 24, 2);
    expect(share(0)).toBeCloseTo(2 / 24, 2);
  });
  it('counts itself in the Monte-Carlo p', () => {
    const values = Float64Array.of(-0.5, 0, 0.5);
    expect(monteCarloP(1, values)).toBe(0.25);
    expect(monteCarloP(0, values)).toBe(0.75);
    expect(monteCarloP(-1, values)).toBe(1);
  });
  it('agrees with the asymptotic p where both are good', () => {
    const values = identityCorrelationNull(200, 20_000, new Random(5));
    for (const correlation of [-0.1, 0, 0.05, 0.12]) {
      expect(10 ** log10CorrelationP(correlation, 200)).toBeCloseTo(monteCarloP(correlation, values), 1.5);
    }
    expect(log10CorrelationP(1, 4096)).toBeLessThan(-10_000);
  });
});
