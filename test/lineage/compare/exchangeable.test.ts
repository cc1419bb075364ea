import { describe, expect, it } from 'vitest';
import { whyNotExchangeable } from '../../../src/lineage/compare/exchangeable.js';
import { matchInPlace } from '../../../src/lineage/compare/in-place.js';
import type { Rows } from '../../../src/lineage/compare/rows.js';
import { Random } from '../../../src/measure/random.js';

function rows(count: number, width: number, at: (i: number, k: number) => number): Rows {
  const values = Float64Array.from({ length: count * width }, (_, n) =>
    Math.fround(at(Math.floor(n / width), n % width)),
  );
  return { count, width, values };
}

const hann = (k: number, width: number) => 0.5 - 0.5 * Math.cos((2 * Math.PI * k) / width);
const normal = (seed: number, count = 128, width = 64) => {
  const random = new Random(seed);
  return rows(count, width, () => random.normal());
};

describe('whyNotExchangeable', () => {
  it.each<[string, Rows, RegExp]>([
    [
      'a windowed Fourier basis',
      rows(
        130,
        128,
        (i, k) =>
          hann(k, 128) *
          (i < 65 ? Math.cos((2 * Math.PI * i * k) / 128) : -Math.sin((2 * Math.PI * (i - 65) * k) / 128)),
      ),
      /sinusoids/,
    ],
    [
      'a sinusoidal table of positions',
      rows(200, 64, (i, k) => (k % 2 ? Math.cos : Math.sin)(i / 10000 ** ((2 * Math.floor(k / 2)) / 64))),
      /neighbouring rows/,
    ],
    ['a causal mask', rows(64, 64, (i, k) => (k > i ? -1e9 : 0)), /eight different values/],
    ['a ramp', rows(64, 32, (i, k) => i * 32 + k), /sinusoids|run with the row number|neighbouring/],
    [
      'units sorted by their length',
      (() => {
        const random = new Random(3);
        return rows(128, 64, (i) => (1 + i / 200) * random.normal());
      })(),
      /run with the row number/,
    ],
  ])('%s', (_, table, reason) => expect(whyNotExchangeable(table, new Random(1))).toMatch(reason));

  it('leaves learned rows in: at most a few in a thousand looks', () => {
    let flagged = 0;
    for (let seed = 0; seed < 200; seed++) if (whyNotExchangeable(normal(seed), new Random(1))) flagged++;
    expect(flagged).toBeLessThanOrEqual(3);
  });

  it('does not take rows with a large mean for sinusoids', () => {
    const random = new Random(6);
    expect(
      whyNotExchangeable(
        rows(64, 64, () => 50 + random.normal()),
        random,
      ),
    ).toBeNull();
  });

  it('does not take rows of equal length for sorted ones', () => {
    const raw = normal(4);
    const values = Float64Array.from(raw.values);
    for (let i = 0; i < raw.count; i++) {
      const row = values.subarray(i * raw.width, (i + 1) * raw.width);
      const length = Math.hypot(...row);
      for (let k = 0; k < row.length; k++) row[k]! /= length;
    }
    expect(whyNotExchangeable({ ...raw, values }, new Random(1))).toBeNull();
  });
});

describe('matchInPlace', () => {
  it('breaks ties by lot: rows that are all alike agree no more than chance', () => {
    let agreeing = 0;
    for (let seed = 0; seed < 200; seed++) {
      const alike = rows(32, 1, () => 1);
      agreeing += matchInPlace('ties', alike, alike, seed).agreeing;
    }
    expect(agreeing / 200).toBeGreaterThan(0.7);
    expect(agreeing / 200).toBeLessThan(1.3);
  });

  it('is uniform under the null: mean one agreement, p at most its level', () => {
    const ps: number[] = [];
    let agreeing = 0;
    for (let seed = 0; seed < 300; seed++) {
      const part = matchInPlace('null', normal(seed, 24, 8), normal(seed + 5000, 24, 8), seed);
      agreeing += part.agreeing;
      ps.push(10 ** part.log10P);
    }
    expect(agreeing / 300).toBeGreaterThan(0.8);
    expect(agreeing / 300).toBeLessThan(1.2);
    expect(ps.filter((p) => p <= 0.1).length / 300).toBeLessThan(0.1 + 3 * Math.sqrt(0.09 / 300));
  });

  it('finds every row of a noisy copy in place', () => {
    const a = normal(1);
    const random = new Random(9);
    const b = { ...a, values: a.values.map((v) => v + 0.5 * random.normal()) };
    expect(matchInPlace('copy', a, b, 1)).toMatchObject({ agreeing: 128, of: 128, rankCorrelation: 1 });
  });
});
