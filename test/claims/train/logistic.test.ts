import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic } from '../../../scripts/train-claims/logistic.js';
import { asTable, learnt } from '../../../scripts/train-claims/table.js';
import { CLAIM_TYPES } from '../../../src/contract/index.js';

const FEATURES = [[0, 1], [0, 2], [1, 3], [2], [0, 3], [1, 2], [3], [0], [1], [2, 3], [], [0, 1, 2]];
const LABELS = [1, 1, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1].map(Boolean);
const COUNTS = [1, 2, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1];
const rowsOf = (features: readonly number[][], counts: readonly number[], width: number) => ({
  features: features.map((each) => Int32Array.from(each)),
  counts,
  width,
});

/**
 * The oracle is scikit-learn 1.9.1 on the same rows:
 * `LogisticRegression(C=C, solver='liblinear', tol=1e-12).fit(X, y, sample_weight=w)`, coefficients, then the intercept.
 */
describe('logistic regression', () => {
  it.each([
    [1, [1.68744948, -0.01265784, -0.44438263, -0.46763255, -0.43483749]],
    [0.25, [0.62851389, -0.05360321, -0.17463989, -0.18806004, -0.16458138]],
  ])('gives the weights of scikit-learn at strength %s', (strength, expected) => {
    const weights = logistic(rowsOf(FEATURES, COUNTS, 4), LABELS, strength);
    for (const [index, weight] of expected.entries()) expect(weights[index]).toBeCloseTo(weight, 3);
  });

  it('leaves no slope, whatever the rows', () => {
    const row = fc.record({
      features: fc.uniqueArray(fc.nat(5), { maxLength: 6 }),
      label: fc.boolean(),
      count: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(0.1, 1, 4),
        (rows, strength) => {
          const weights = logistic(
            rowsOf(
              rows.map(({ features }) => features),
              rows.map(({ count }) => count),
              6,
            ),
            rows.map(({ label }) => label),
            strength,
          );
          const slope = weights.map((weight) => weight / strength);
          for (const { features, label, count } of rows) {
            const sum = features.reduce((total, index) => total + weights[index]!, weights[6]!);
            const error = count * (1 / (1 + Math.exp(-sum)) - (label ? 1 : 0));
            for (const index of [...features, 6]) slope[index]! += error;
          }
          const size = rows.reduce((sum, { count }) => sum + count, 0);
          for (const each of slope) expect(Math.abs(each)).toBeLessThan(1e-3 * size);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe('the table of weights', () => {
  const cases = Array.from({ length: 40 }, (_, document) => ({
    document,
    count: 1,
    features: document % 2 === 0 ? ['behind', 'en'] : ['model', 'en'],
    labels: CLAIM_TYPES.map((type) => (type === 'lag' && document % 2 === 0 ? 0 : null)),
  }));
  it('speaks for the type that a word goes with, and against the others', () => {
    const weights = learnt(cases, 1);
    const lag = CLAIM_TYPES.indexOf('lag');
    expect(weights.get('behind')![lag]).toBeGreaterThan(1);
    expect(weights.get('model')![lag]).toBeLessThan(0);
    expect(weights.get('behind')![CLAIM_TYPES.indexOf('rank')]).toBeLessThanOrEqual(0.01);
  });
  it('has a line a name with a weight a type, in hundredths', () => {
    const lines = asTable(learnt(cases, 1)).trimEnd().split('\n');
    expect(lines[0]).toBe(['shows', ...CLAIM_TYPES].join('\t'));
    for (const line of lines.slice(1)) expect(line).toMatch(/^[^\t]+(?:\t(?:-?\d+)?){1,14}$/);
    expect(lines.some((line) => line.startsWith('behind\t'))).toBe(true);
  });
});
