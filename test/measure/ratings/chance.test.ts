import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/measure/random.js';
import { binomial, multinomial } from '../../../src/measure/ratings/binomial.js';
import { normalQuantile } from '../../../src/measure/ratings/normal-quantile.js';

describe('normalQuantile', () => {
  // SciPy 1.17: scipy.stats.norm.ppf(p)
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798409],
    [1e-5, -4.264890793922825],
    [0.01, -2.3263478740408408],
    [0.05, -1.6448536269514729],
    [0.3, -0.5244005127080409],
    [0.5, 0],
    [0.925, 1.4395314709384563],
    [0.975, 1.959963984540054],
    [0.999999, 4.753424308817087],
  ])('of %f is %f', (p, value) => {
    expect(Math.abs(normalQuantile(p) - value)).toBeLessThan(1e-12 * Math.max(1, Math.abs(value)));
  });

  it('refuses what is no probability', () => {
    for (const p of [0, 1, -1, NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

describe('binomial', () => {
  // SciPy 1.17: scipy.stats.binom.cdf(k, n, p); five standard errors of 40,000 draws
  it.each([
    [20, 0.2, [1, 3, 4, 6], [0.069175, 0.411449, 0.629648, 0.913307]],
    [1000, 0.3, [280, 295, 300, 310], [0.08858, 0.379672, 0.515594, 0.766305]],
  ])('of %i trials at %f follows its distribution', (n, p, at, cumulative) => {
    const random = new Random(3);
    const draws = Array.from({ length: 40_000 }, () => binomial(random, n, p));
    at.forEach((k, i) => {
      const share = draws.filter((draw) => draw <= k).length / draws.length;
      const error = Math.sqrt((cumulative[i] * (1 - cumulative[i])) / draws.length);
      expect(Math.abs(share - cumulative[i])).toBeLessThan(5 * error);
    });
  });

  it('stays between none and all', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 0, max: 1e9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, n, p) => {
          const k = binomial(new Random(seed), n, p);
          expect(Number.isInteger(k) && k >= 0 && k <= n).toBe(true);
        },
      ),
    );
  });
});

describe('multinomial', () => {
  it('draws as many as there are, none where there are none', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 }), (seed, counts) => {
        const drawn = new Float64Array(counts.length);
        multinomial(new Random(seed), counts, drawn);
        const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
        expect(sum(drawn)).toBe(sum(counts));
        drawn.forEach((value, i) => {
          expect(value === 0 || counts[i] > 0).toBe(true);
        });
      }),
    );
  });
});
