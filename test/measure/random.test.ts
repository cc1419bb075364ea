import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/measure/random.js';

/** An independent xoshiro128** in BigInt arithmetic, after the authors' C code. */
function reference(state: bigint[]): bigint {
  const mask = 0xffffffffn;
  const rotate = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & mask;
  const result = (rotate((state[1] * 5n) & mask, 7n) * 9n) & mask;
  const t = (state[1] << 9n) & mask;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= t;
  state[3] = rotate(state[3], 11n);
  return result;
}

function splitMix(seed: number): bigint[] {
  const mask = 0xffffffffn;
  let s = BigInt(seed >>> 0);
  return Array.from({ length: 4 }, () => {
    s = (s + 0x9e3779b9n) & mask;
    let z = s;
    z = ((z ^ (z >> 16n)) * 0x85ebca6bn) & mask;
    z = ((z ^ (z >> 13n)) * 0xc2b2ae35n) & mask;
    return z ^ (z >> 16n);
  });
}

describe('Random', () => {
  it('is xoshiro128**', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = new Random(seed);
        const state = splitMix(seed);
        for (let i = 0; i < 50; i++) expect(BigInt(random.uint32())).toBe(reference(state));
      }),
      { numRuns: 30 },
    );
  });

  it('gives integers below the bound, evenly', () => {
    const random = new Random(7);
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) counts[random.integer(10)]++;
    // Chi-squared with 9 degrees of freedom; R: qchisq(0.999, 9) = 27.88
    const chiSquared = counts.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0);
    expect(chiSquared).toBeLessThan(27.88);
  });

  it('gives normal numbers with the moments of the normal distribution', () => {
    const random = new Random(1);
    const n = 200_000;
    let [m1, m2, m4] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      const z = random.normal();
      m1 += z / n;
      m2 += (z * z) / n;
      m4 += z ** 4 / n;
    }
    // Standard errors 1/sqrt(n), sqrt(2/n), sqrt(96/n): four of each.
    expect(Math.abs(m1)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(m2 - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
    expect(Math.abs(m4 - 3)).toBeLessThan(4 * Math.sqrt(96 / n));
  });

  it('has streams that differ', () => {
    const first = Random.stream(1, 0).uint32();
    const second = Random.stream(1, 1).uint32();
    expect(first).not.toBe(second);
    expect(Random.stream(1, 1).uint32()).toBe(second);
  });
});
