import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsCrps, normalCrps, normalCumulative } from '../../../src/measure/index.js';

describe('normalCrps', () => {
  // properscoring 0.1: ps.crps_gaussian(x, mu=m, sig=s)
  it.each([
    [0, 0, 1, 0.23369497725510913],
    [1.5, 0.2, 0.7, 0.9223530635539529],
    [-3, 2, 4, 3.1479366122525962],
    [100, 0, 1, 99.43581041645224],
  ])('of %d by N(%d, %d) is properscoring’s', (outcome, mean, deviation, expected) => {
    expect(normalCrps({ mean, deviation }, outcome)).toBeCloseTo(expected, 12);
  });

  it('is the absolute error of a forecast without spread', () => {
    expect(normalCrps({ mean: 2, deviation: 0 }, -1)).toBe(3);
  });
});

describe('drawsCrps', () => {
  // properscoring 0.1: ps.crps_ensemble(x, draws)
  it.each([
    [0.3, [-1, 0, 0.5, 2], 0.28125],
    [5, [-1, 0, 0.5, 2], 4.03125],
    [2, [2], 0],
    [1, [1, 1, 1, 4], 0.1875],
  ])('of %d by %j is properscoring’s', (outcome, draws, expected) => {
    expect(drawsCrps(draws, outcome)).toBeCloseTo(expected, 12);
  });

  it('is never negative, and moves with shift and scale', () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 30 }),
        number,
        number,
        (draws, outcome, shift) => {
          const sorted = [...draws].sort((x, y) => x - y);
          const score = drawsCrps(sorted, outcome);
          expect(score).toBeGreaterThanOrEqual(-1e-9);
          expect(
            drawsCrps(
              sorted.map((x) => x + shift),
              outcome + shift,
            ),
          ).toBeCloseTo(score, 6);
          expect(
            drawsCrps(
              sorted.map((x) => 3 * x),
              3 * outcome,
            ),
          ).toBeCloseTo(3 * score, 6);
        },
      ),
    );
  });
});

describe('normalCumulative', () => {
  // SciPy 1.17.1: scipy.stats.norm.cdf
  it.each([
    [-8, 6.22096057427174e-16],
    [-3.3, 0.00048342414238377744],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [2, 0.9772498680518208],
    [6.5, 0.99999999995984],
  ])('at %d is SciPy’s', (x, expected) => {
    expect(Math.abs(normalCumulative(x) - expected)).toBeLessThan(1e-14);
  });
});
