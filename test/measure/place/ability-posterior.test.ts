import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abilityGiven, type NoisyScore } from '../../../src/measure/index.js';

const scores = (
  ...rows: [difficulty: number, slope: number, value: number, variance: number][]
): NoisyScore[] =>
  rows.map(([difficulty, slope, value, variance]) => ({ difficulty, slope, value, variance }));
const QUANTILES = [0.05, 0.5, 0.95];

describe('abilityGiven', () => {
  // SciPy 1.17.1: brentq over quad (in 40 pieces) of
  //   exp(-((c-m)**2/v + sum((expit(a*(c-d))-y)**2/s for d,a,y,s in scores))/2) from m-9*sqrt(v)
  it.each([
    [
      'mixed scores',
      scores([0, 1, 0.7, 0.01], [1, 2, 0.4, 0.02], [-0.5, 0.8, 0.9, 0.005]),
      { mean: 0.2, variance: 1.5 },
      [0.6668738771743153, 1.0173602119205243, 1.4105734985595524],
    ],
    [
      'saturated scores, whose tail is long',
      scores([0, 1, 0.999, 0.004], [1, 2, 0.999, 0.004]),
      { mean: 0.2, variance: 1.5 },
      [2.165452236005719, 2.8033413494077912, 3.867524312822801],
    ],
    ['no score', [], { mean: 0, variance: 1 }, [-1.6448536269516627, 0, 1.6448536269516651]],
    [
      'a score much sharper than the prior',
      scores([0, 1, 0.7, 1e-5]),
      { mean: 0, variance: 4 },
      [0.8226913216786543, 0.8473405363200383, 0.8722352365692507],
    ],
  ] as const)('gives SciPy’s quantiles for %s', (_, placed, prior, expected) => {
    QUANTILES.forEach((p, i) => {
      expect(Math.abs(abilityGiven(placed, prior, p) - expected[i])).toBeLessThan(
        2e-3 * Math.sqrt(prior.variance),
      );
    });
  });

  it('is finite, grows with p, and grows with every score', () => {
    const score = fc.record({
      difficulty: fc.double({ min: -10, max: 10, noNaN: true }),
      slope: fc.double({ min: 0.1, max: 10, noNaN: true }),
      value: fc.double({ min: 0.001, max: 0.9, noNaN: true }),
      variance: fc.double({ min: 1e-4, max: 0.1, noNaN: true }),
    });
    const prior = { mean: 0.5, variance: 2 };
    fc.assert(
      fc.property(
        fc.array(score, { maxLength: 6 }),
        fc.double({ min: 0.01, max: 0.98, noNaN: true }),
        (placed, p) => {
          const at = abilityGiven(placed, prior, p);
          expect(Number.isFinite(at)).toBe(true);
          expect(abilityGiven(placed, prior, p + 0.01)).toBeGreaterThanOrEqual(at);
          const better = placed.map((one) => ({ ...one, value: one.value + 0.09 }));
          expect(abilityGiven(better, prior, p)).toBeGreaterThanOrEqual(at - 0.02);
        },
      ),
      { numRuns: 60 },
    );
  });
});
