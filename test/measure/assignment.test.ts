import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearAssignment } from '../../src/measure/assignment.js';

function matrix(rows: number, columns: number, seed: number): Float64Array {
  const cost = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      cost[i * columns + j] =
        ((i * i * 7919 + j * 104729 + i * j * 31337 * seed + j * j * j * 17) % 10007) / 10007;
    }
  }
  return cost;
}

function total(cost: ArrayLike<number>, columns: number, chosen: Int32Array): number {
  return chosen.reduce((sum, column, row) => sum + cost[row * columns + column]!, 0);
}

function leastByTrial(cost: ArrayLike<number>, rows: number, columns: number): number {
  const visit = (row: number, used: number): number => {
    if (row === rows) return 0;
    let best = Number.POSITIVE_INFINITY;
    for (let j = 0; j < columns; j++) {
      if (used & (1 << j)) continue;
      best = Math.min(best, cost[row * columns + j]! + visit(row + 1, used | (1 << j)));
    }
    return best;
  };
  return visit(0, 0);
}

describe('linearAssignment', () => {
  // SciPy 1.17.1, the same matrix in int64: r, c = scipy.optimize.linear_sum_assignment(C); C[r, c].sum()
  it.each([
    [1, 1, 1, 0],
    [7, 7, 2, 1.1060257819526331],
    [40, 40, 3, 2.1759768162286397],
    [40, 65, 4, 0.6497451783751375],
    [200, 200, 5, 1.5668032377335865],
    [200, 350, 6, 0.7243929249525332],
  ])('costs what SciPy finds, %i × %i', (rows, columns, seed, expected) => {
    const cost = matrix(rows, columns, seed);
    const chosen = linearAssignment(cost, rows, columns);
    expect(new Set(chosen).size).toBe(rows);
    expect(total(cost, columns, chosen)).toBeCloseTo(expected, 9);
  });

  // SciPy 1.17.1: i, j = numpy.ogrid[:rows, :columns]; C = (7919 i + 104729 j + 31 i j + 17 s i i j) % levels
  it.each([
    [120, 120, 13, 0, 93],
    [120, 120, 101, 1, 153],
    [90, 150, 13, 0, 70],
    [90, 150, 101, 1, 29],
  ])('costs what SciPy finds where many costs are equal, %i × %i of %i', (rows, columns, levels, s, sum) => {
    const cost = Float32Array.from({ length: rows * columns }, (_, n) => {
      const [i, j] = [Math.floor(n / columns), n % columns];
      return (i * 7919 + j * 104729 + i * j * 31 + s * i * i * j * 17) % levels;
    });
    expect(total(cost, columns, linearAssignment(cost, rows, columns))).toBe(sum);
  });

  it('is as cheap as the best of all assignments, ties and negative costs included', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 2 }),
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 48, maxLength: 48 }),
        (rows, more, values) => {
          const columns = rows + more;
          const cost = Float64Array.from(values.slice(0, rows * columns));
          const chosen = linearAssignment(cost, rows, columns);
          expect(new Set(chosen).size).toBe(rows);
          expect(total(cost, columns, chosen)).toBe(leastByTrial(cost, rows, columns));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('ends on single-precision costs with many near ties', () => {
    const n = 60;
    const cost = Float32Array.from({ length: n * n }, (_, i) => 1 + ((i * 7) % 3) * 1e-7);
    expect(new Set(linearAssignment(cost, n, n)).size).toBe(n);
  });

  it('refuses more rows than columns, wrong lengths and costs that are not finite', () => {
    expect(() => linearAssignment(new Float64Array(6), 3, 2)).toThrow(RangeError);
    expect(() => linearAssignment(new Float64Array(5), 2, 3)).toThrow(RangeError);
    expect(() => linearAssignment(Float64Array.of(Number.NaN), 1, 1)).toThrow(RangeError);
  });
});
