import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredRatio } from '../../src/measure/index.js';

const numbers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 });
const ones = (values: readonly number[]) => values.map(() => 1);

describe('clusteredRatio', () => {
  it('is the mean with ones below, and grows with what stands above', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.5, max: 3, noNaN: true }), (values, factor) => {
        const cluster = values.map((_, i) => i % 4);
        const options = { seed: 3, draws: 100 };
        const one = clusteredRatio(values, ones(values), cluster, options);
        const other = clusteredRatio(
          values.map((value) => factor * value),
          ones(values),
          cluster,
          options,
        );
        expect(one.estimate).toBeCloseTo(
          values.reduce((sum, value) => sum + value / values.length, 0),
          9,
        );
        expect(other.low).toBeCloseTo(factor * one.low, 9);
        expect(other.high).toBeCloseTo(factor * one.high, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('is the slope through the origin, known exactly where every point lies on the line', () => {
    const x = [0.1, 0.4, 0.2, 0.9];
    const found = clusteredRatio(
      x.map((value) => value * (2.5 * value)),
      x.map((value) => value * value),
      [0, 1, 2, 2],
      { seed: 1 },
    );
    expect(found.estimate).toBeCloseTo(2.5, 12);
    expect(found.high - found.low).toBeLessThan(1e-12);
  });

  it('is wider where clusters agree within themselves: fewer are drawn than there are numbers', () => {
    const values = Array.from({ length: 40 }, (_, i) => (i < 20 ? 0 : 1));
    const width = (cluster: number[]) => {
      const { low, high } = clusteredRatio(values, ones(values), cluster, { seed: 2 });
      return high - low;
    };
    expect(width(values.map((_, i) => Math.floor(i / 10)))).toBeGreaterThan(2 * width([...values.keys()]));
  });

  it('refuses nothing at all', () => {
    expect(() => clusteredRatio([], [], [], { seed: 1 })).toThrow(RangeError);
  });
});
