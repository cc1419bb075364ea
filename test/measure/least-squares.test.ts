import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../src/measure/least-squares.js';
import { Random } from '../../src/measure/random.js';

describe('leastSquares', () => {
  it('as numpy.linalg.lstsq', () => {
    const columns = [0, 1, 2].map((j) =>
      Float64Array.from({ length: 9 }, (_, i) => ((3 * i + 5 * j + i * j) % 7) - 3),
    );
    const target = Float64Array.from({ length: 9 }, (_, i) => ((i * i) % 5) + 0.5);
    const { coefficients, explained } = leastSquares(columns, target)!;
    expect(coefficients[0]).toBeCloseTo(-0.01053864168618248, 10);
    expect(coefficients[1]).toBeCloseTo(0.28337236533957855, 10);
    expect(coefficients[2]).toBeCloseTo(0.11241217798594816, 10);
    expect(explained).toBeCloseTo(0.04165699159429703, 10);
  });
  it('finds the weights of a sum of nearly equal columns', () => {
    const random = new Random(1);
    const base = Float64Array.from({ length: 500 }, () => random.normal());
    const columns = [1, 2, 3].map(() => base.map((v) => v + 1e-3 * random.normal()));
    const target = base.map((_, i) => 0.2 * columns[0]![i]! + 0.7 * columns[1]![i]! + 0.1 * columns[2]![i]!);
    const fit = leastSquares(columns, target)!;
    [0.2, 0.7, 0.1].forEach((w, i) => {
      expect(fit.coefficients[i]).toBeCloseTo(w, 8);
    });
    expect(fit.explained).toBeCloseTo(1, 12);
  });
  it('refuses columns that depend on each other', () => {
    const column = Float64Array.of(1, 2, 3);
    expect(leastSquares([column, column], column)).toBeNull();
  });
});
