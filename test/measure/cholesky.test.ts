import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choleskyFactor, solveCholesky, solveLower, solveUpper } from '../../src/measure/cholesky.js';

// numpy.linalg.cholesky(A) and numpy.linalg.solve(A, [1, 2, 3, 4]), NumPy 2.4.6
const A = [4, 2, 0.6, 1, 2, 5, 1.5, 0.5, 0.6, 1.5, 3, 0.25, 1, 0.5, 0.25, 2];
const FACTOR = [
  [2],
  [1, 2],
  [0.3, 0.6, 1.5968719422671311],
  [0.5, 0, 0.06262242910851495, 1.321392610609182],
];
const SOLUTION = [-0.46094188658057267, 0.11727961819202694, 0.8590679393599102, 2.0937675463222907];

describe('Cholesky', () => {
  it('factors and solves as NumPy does', () => {
    const factor = Float64Array.from(A);
    expect(choleskyFactor(factor, 4)).toBe(true);
    FACTOR.forEach((row, i) => {
      row.forEach((entry, j) => {
        expect(factor[4 * i + j]).toBeCloseTo(entry, 14);
      });
    });
    const x = Float64Array.of(1, 2, 3, 4);
    solveLower(factor, 4, x);
    solveUpper(factor, 4, x);
    x.forEach((entry, i) => {
      expect(entry).toBeCloseTo(SOLUTION[i], 13);
    });
  });

  it.each([
    ['a negative diagonal', [1, 0, 0, -1]],
    ['an indefinite matrix', [1, 2, 2, 1]],
    ['zero', [0, 0, 0, 0]],
    ['not a number', [1, 0, 0, Number.NaN]],
  ])('refuses %s', (_, matrix) => {
    expect(choleskyFactor(Float64Array.from(matrix), 2)).toBe(false);
  });

  it('refuses a pivot that is rounding where asked to', () => {
    for (const at of [1, 2]) {
      const nearly = Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);
      nearly[3 * at + at - 1] = 1 - 1e-16;
      nearly[3 * at + at] = 1 + 1e-15;
      expect(choleskyFactor(nearly.slice(), 3)).toBe(true);
      expect(choleskyFactor(nearly.slice(), 3, 1e-14)).toBe(false);
    }
  });

  it('gives back the right side of any well-posed system', () => {
    const entry = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.array(entry, { minLength: 56, maxLength: 56 }),
        (n, raw) => {
          const a = new Float64Array(n * n);
          for (let i = 0; i < n; i++)
            for (let j = 0; j < n; j++) {
              for (let k = 0; k < n; k++) a[i * n + j] += raw[i * 7 + k] * raw[j * 7 + k];
              if (i === j) a[i * n + j] += 1;
            }
          const factor = a.slice();
          expect(choleskyFactor(factor, n)).toBe(true);
          const x = Float64Array.from(raw.slice(49, 49 + n));
          solveCholesky(factor, n, x);
          for (let i = 0; i < n; i++) {
            let sum = 0;
            for (let j = 0; j < n; j++) sum += a[i * n + j] * x[j];
            expect(Math.abs(sum - raw[49 + i])).toBeLessThan(1e-9);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
