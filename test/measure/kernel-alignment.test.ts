import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unbiasedAlignment } from '../../src/measure/kernel-alignment.js';
import { Random } from '../../src/measure/random.js';

function kernel(n: number, width: number, at: (i: number, j: number) => number): Float64Array {
  const x = Array.from({ length: n }, (_, i) => Array.from({ length: width }, (_, j) => at(i, j)));
  return Float64Array.from({ length: n * n }, (_, k) => {
    const a = x[Math.floor(k / n)]!;
    const b = x[k % n]!;
    return a.reduce((sum, value, j) => sum + value * b[j]!, 0);
  });
}

describe('unbiasedAlignment', () => {
  it('as NumPy with the formula of Song et al. (2012) in full matrices', () => {
    const first = kernel(8, 3, (i, j) => ((3 * i + 5 * j + i * j) % 7) - 3);
    const second = kernel(8, 4, (i, j) => ((2 * i + i * i * j + j) % 5) - 2);
    expect(unbiasedAlignment(first, second, 8)).toBeCloseTo(-0.15585101222060846, 12);
  });
  it('is 1 with itself at any scale, and the same both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 20 }), fc.integer(), (n, seed) => {
        const random = new Random(seed);
        const first = kernel(n, 6, () => random.normal());
        const second = kernel(n, 6, () => random.normal());
        const own = unbiasedAlignment(
          first,
          first.map((v) => 3 * v + 1),
          n,
        );
        if (own !== null) expect(own).toBeCloseTo(1, 9);
        expect(unbiasedAlignment(first, second, n)).toBe(unbiasedAlignment(second, first, n));
      }),
    );
  });
  it('averages to zero over unrelated features, which the biased form does not', () => {
    let sum = 0;
    for (let seed = 0; seed < 400; seed++) {
      const random = new Random(seed);
      const draw = () => kernel(12, 30, () => random.normal());
      sum += unbiasedAlignment(draw(), draw(), 12)!;
    }
    expect(Math.abs(sum / 400)).toBeLessThan(0.05);
  });
  it('is null without variation', () => {
    expect(unbiasedAlignment(new Float64Array(25), new Float64Array(25), 5)).toBeNull();
  });
});
