import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addTimes, addTimesTransposed, addTransposedTimes } from '../../src/measure/matrix-product.js';

const size = fc.integer({ min: 1, max: 11 });

it('every product agrees with the sum that defines it, and adds to what is there', () => {
  fc.assert(
    fc.property(size, size, size, fc.integer({ min: 1, max: 1000 }), (rows, inner, columns, seed) => {
      const a = (i: number, k: number) => ((i * 31 + k * 17 + seed) % 13) - 6;
      const b = (k: number, j: number) => ((k * 7 + j * 29 + seed) % 11) - 5;
      const fill = (r: number, c: number, at: (i: number, j: number) => number) =>
        Float64Array.from({ length: r * c }, (_, n) => at(Math.floor(n / c), n % c));
      const expected = fill(rows, columns, (i, j) => {
        let sum = 1;
        for (let k = 0; k < inner; k++) sum += a(i, k) * b(k, j);
        return sum;
      });
      const ones = () => new Float64Array(rows * columns).fill(1);
      const [first, second, third] = [ones(), ones(), ones()];
      addTimes(fill(rows, inner, a), fill(inner, columns, b), rows, inner, columns, first);
      addTimesTransposed(
        fill(rows, inner, a),
        fill(columns, inner, (j, k) => b(k, j)),
        rows,
        inner,
        columns,
        second,
      );
      addTransposedTimes(
        fill(inner, rows, (k, i) => a(i, k)),
        fill(inner, columns, b),
        rows,
        inner,
        columns,
        third,
      );
      for (const out of [first, second, third]) expect(out).toEqual(expected);
    }),
  );
});
