import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choleskyFactor } from '../../../src/measure/cholesky.js';
import { groupScores, Random } from '../../../src/measure/index.js';
import { eliminationOrder } from '../../../src/measure/item-response/elimination-order.js';

/** Scores of models that were each run on a few benchmarks. */
const runs = fc.array(fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 12,
});
const grouped = (of: number[][]) =>
  groupScores(
    of.flatMap((own, model) => own.map((benchmark) => ({ model, benchmark, value: 0.5 }))),
    of.length,
    10,
  );

describe('eliminationOrder', () => {
  it('gives each benchmark a place, and begins each row at the first benchmark it shares a model with', () => {
    fc.assert(
      fc.property(runs, (of) => {
        const { place, first } = eliminationOrder(grouped(of));
        expect([...place].sort((x, y) => x - y)).toEqual([...place.keys()]);
        for (let b = 0; b < 10; b++) {
          const together = of.filter((own) => own.includes(b)).flat();
          const earliest = Math.min(place[b], ...together.map((other) => place[other]));
          expect(first[place[b]]).toBe(earliest);
        }
      }),
    );
  });

  it('lets the envelope factor as the whole matrix does', () => {
    fc.assert(
      fc.property(runs, fc.nat(1000), (of, seed) => {
        const { place, first } = eliminationOrder(grouped(of));
        const random = new Random(seed);
        const size = 20;
        const whole = new Float64Array(size * size);
        for (let row = 0; row < size; row++) whole[row * (size + 1)] = 1;
        for (const own of of) {
          const loading = own.flatMap((b) =>
            [2 * place[b], 2 * place[b] + 1].map((at) => [at, random.normal()]),
          );
          for (const [i, x] of loading) for (const [j, y] of loading) whole[i * size + j] += x * y;
        }
        const envelope = whole.slice();
        expect(choleskyFactor(whole, size)).toBe(true);
        expect(choleskyFactor(envelope, size, 0, first)).toBe(true);
        for (let row = 0; row < size; row++) {
          for (let column = 2 * first[row >> 1]; column <= row; column++) {
            expect(envelope[row * size + column]).toBeCloseTo(whole[row * size + column], 12);
          }
        }
      }),
    );
  });

  it('keeps a chain of benchmarks in a band', () => {
    const shuffled = [4, 0, 7, 2, 9, 5, 1, 8, 3, 6];
    const chain = shuffled.slice(1).map((b, i) => [shuffled[i], b]);
    const { first } = eliminationOrder(grouped(chain));
    first.forEach((begin, at) => {
      expect(at - begin).toBeLessThanOrEqual(1);
    });
  });
});
