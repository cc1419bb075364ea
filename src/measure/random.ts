/**
 * A seeded generator of pseudo-random numbers: xoshiro128** of Blackman and Vigna (2018), seeded by
 * SplitMix32. The same seed gives the same numbers on every machine.
 */
export class Random {
  readonly #state = new Uint32Array(4);
  #spareNormal: number | null = null;

  /** @param seed a whole number; only its lower 32 bits count */
  constructor(seed: number) {
    let s = seed >>> 0;
    for (let i = 0; i < 4; i++) {
      s = (s + 0x9e3779b9) >>> 0;
      let z = s;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
      this.#state[i] = (z ^ (z >>> 16)) >>> 0;
    }
  }

  /** A whole number from 0 to 2^32 - 1. */
  uint32(): number {
    const s = this.#state;
    const product = Math.imul(s[1], 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const t = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = (s[3] << 11) | (s[3] >>> 21);
    return result;
  }

  /** A number in [0, 1) with 53 random bits. */
  uniform(): number {
    return ((this.uint32() >>> 5) * 67108864 + (this.uint32() >>> 6)) / 9007199254740992;
  }

  /** A whole number from 0 to `bound` - 1, without modulo bias; `bound` from 1 to 2^32. */
  integer(bound: number): number {
    const limit = Math.floor(4294967296 / bound) * bound;
    let value = this.uint32();
    while (value >= limit) value = this.uint32();
    return value - Math.floor(value / bound) * bound;
  }

  /** A standard normal number, by the polar method of Marsaglia and Bray (1964). */
  normal(): number {
    if (this.#spareNormal !== null) {
      const spare = this.#spareNormal;
      this.#spareNormal = null;
      return spare;
    }
    for (;;) {
      const u = 2 * this.uniform() - 1;
      const v = 2 * this.uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) {
        const factor = Math.sqrt((-2 * Math.log(s)) / s);
        this.#spareNormal = v * factor;
        return u * factor;
      }
    }
  }

  /** An independent generator for the `index`-th task of this seed: parallel work gives the same numbers. */
  static stream(seed: number, index: number): Random {
    return new Random((Math.imul(seed >>> 0, 0x9e3779b1) ^ Math.imul((index + 1) >>> 0, 0x85ebca77)) >>> 0);
  }
}
