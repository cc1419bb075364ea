import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log10FairCoinTail } from '../../../src/measure/log-tail/binomial.js';
import { log10ChiSquareTail } from '../../../src/measure/log-tail/chi-square.js';
import { log10FixedPointsTail } from '../../../src/measure/log-tail/fixed-points.js';
import { logGamma } from '../../../src/measure/log-tail/log-gamma.js';
import { log10PoissonTail } from '../../../src/measure/log-tail/poisson.js';
import { log10StudentTail } from '../../../src/measure/log-tail/student.js';

const near = (value: number, expected: number) =>
  expect(Math.abs(value - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));

describe('tails in logarithms', () => {
  // SciPy 1.17.1: scipy.stats.binom.logsf(k - 1, n, 0.5) / log(10)
  it.each([
    [60, 100, -1.5460098366302202],
    [100, 100, -30.10299956639812],
    [3000, 5000, -45.18700947925009],
    [40, 100, -0.007711690458530902],
    [1, 10, -0.0004243229276517944],
    [501, 1000, -0.3121256214338547],
  ])('%i heads of %i', (k, n, expected) => near(log10FairCoinTail(k, n), expected));

  // mpmath 1.3, 50 digits: log10(gammainc(d/2, x/2, regularized=True)); the first two also scipy chi2.logsf
  it.each([
    [3.2, 4, -0.2798978230743849],
    [50, 2, -10.857362047581296],
    [2000, 40, -394.371254088322],
    [1e5, 128, -21505.98567426767],
  ])('chi-square beyond %f on %i degrees', (x, d, expected) => near(log10ChiSquareTail(x, d), expected));

  // mpmath 1.3: log10(betainc(d/2, 1/2, 0, d/(d+t²), regularized=True) / 2); the others scipy t.logsf
  it.each([
    [0.5, 10, -0.5031439352918603],
    [2, 126, -1.6229615271346083],
    [30, 126, -58.8010975952077],
    [500, 1000, -1201.7351941255893],
    [-1, 5, -0.08703901403691834],
  ])('Student t beyond %f on %i degrees', (t, d, expected) => near(log10StudentTail(t, d), expected));

  // Python fractions: sum(D(n-j)/j! for j in k..n), D(m) = sum((-1)^i/i!, i = 0..m)
  it.each([
    [1, 5, -0.19836765376683352],
    [5, 5, -2.0791812460476247],
    [4, 5, -2.0791812460476247],
    [3, 20, -1.095276898866782],
    [30, 64, -32.84372913561186],
    [128, 128, -215.586160093542],
  ])('%i fixed points of %i', (k, n, expected) => near(log10FixedPointsTail(k, n), expected));

  // scipy.stats.poisson.logsf(k - 1, m) / log(10); the last by mpmath, log10(gammainc(300, 0, 3, regularized=True))
  it.each([
    [3, 1, -1.0952768988667823],
    [50, 2, -50.28280382718592],
    [300, 3, -472.64795998779033],
  ])('a Poisson count of %i at mean %f', (k, m, expected) => near(log10PoissonTail(k, m), expected));

  it('are certain at zero, impossible beyond the end, and fall with the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.integer({ min: 0, max: 400 }), (n, k) => {
        for (const tail of [log10FairCoinTail, log10FixedPointsTail]) {
          expect(tail(0, n)).toBe(0);
          expect(tail(n + 1, n)).toBe(Number.NEGATIVE_INFINITY);
          expect(tail(k, n)).toBeLessThanOrEqual(1e-12);
          expect(tail(k + 1, n)).toBeLessThanOrEqual(tail(k, n) + 1e-12);
        }
      }),
    );
  });

  it('logGamma knows factorials', () => near(logGamma(11), Math.log(3628800)));
  it('chi-square wants even degrees', () => expect(() => log10ChiSquareTail(1, 3)).toThrow(RangeError));
});
