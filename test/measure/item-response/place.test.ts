import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abilityQuantile, type PlacedScore, placeAbility } from '../../../src/measure/index.js';

const scores = (...rows: [difficulty: number, slope: number, value: number][]): PlacedScore[] =>
  rows.map(([difficulty, slope, value]) => ({ difficulty, slope, value }));
const MIXED = scores([0, 1, 0.7], [1, 2, 0.4], [-0.5, 0.8, 0.9]);

describe('placeAbility', () => {
  // SciPy 1.17.1, after a grid of 4,001: minimize_scalar(lambda c: sum((expit(a*(c-d))-y)**2 for d,a,y in scores)
  //   + precision*(c-mean)**2, bounds=one cell about its best, method='bounded', options={'xatol': 1e-12}).x
  it.each([
    ['mixed scores', MIXED, { mean: 0, precision: 0.001 }, [-10, 10], 0.8804306440467566],
    [
      'saturated scores',
      scores([0, 1, 0.999], [1, 2, 0.999]),
      { mean: 0, precision: 0.001 },
      [-10, 10],
      2.96060294971037,
    ],
    [
      'points of the index',
      scores([130, 0.1, 0.6], [145, 0.15, 0.3]),
      { mean: 120, precision: 1e-5 },
      [40, 200],
      137.14326325551295,
    ],
    ['no score', [], { mean: 1.5, precision: 0.001 }, [-10, 10], 1.5],
  ] as const)('finds SciPy’s minimum for %s', (_, placed, prior, bounds, expected) => {
    expect(placeAbility(placed, prior, bounds)).toBeCloseTo(expected, 5);
  });

  it('stays within its bounds and is no worse than any point of a finer grid', () => {
    const score = fc.record({
      difficulty: fc.double({ min: -5, max: 5, noNaN: true }),
      slope: fc.double({ min: 0.1, max: 10, noNaN: true }),
      value: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(score, { maxLength: 6 }), (placed) => {
        const loss = (c: number) =>
          placed.reduce(
            (sum, s) => sum + (1 / (1 + Math.exp(-s.slope * (c - s.difficulty))) - s.value) ** 2,
            0,
          ) +
          0.01 * c ** 2;
        const found = placeAbility(placed, { mean: 0, precision: 0.01 }, [-10, 10]);
        expect(Math.abs(found)).toBeLessThanOrEqual(10);
        for (let i = 0; i <= 1000; i++) expect(loss(found)).toBeLessThan(loss(-10 + i / 50) + 2e-3);
      }),
      { numRuns: 40 },
    );
  });
});

describe('abilityQuantile', () => {
  // SciPy 1.17.1: brentq over quad of exp(-((c-m)**2/v + sum((expit(a*(c-d))-y)**2 ...)/residual)/2) from -10
  it.each([
    ['the 0.9 of mixed scores', MIXED, { mean: 0.2, variance: 1.5 }, 0.9, 1.097476279361974],
    ['the median of mixed scores', MIXED, { mean: 0.2, variance: 1.5 }, 0.5, 0.8671287085649664],
    ['the 0.9 of the prior alone', [], { mean: 0, variance: 1 }, 0.9, 1.281551565544601],
  ] as const)('gives %s', (_, placed, prior, p, expected) => {
    expect(Math.abs(abilityQuantile(placed, prior, 0.01, p, [-10, 10]) - expected)).toBeLessThan(0.01);
  });
});
