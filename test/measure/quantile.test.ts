import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centralInterval,
  intervalOf,
  mean,
  probabilityPositive,
  quantile,
  raiseHigh,
  trimmedInterval,
} from '../../src/measure/index.js';

const DRAWS = [3.1, -2, 7, 7, 0.5, 11, 4];

describe('quantile', () => {
  // numpy.quantile([3.1, -2, 7, 7, 0.5, 11, 4], p), NumPy 2.4.6
  it.each([
    [0, -2],
    [0.05, -1.25],
    [0.25, 1.8],
    [0.5, 4],
    [0.9, 8.600000000000001],
    [0.95, 9.799999999999997],
    [1, 11],
  ])('gives NumPy’s at %d', (p, expected) => {
    expect(
      quantile(
        [...DRAWS].sort((x, y) => x - y),
        p,
      ),
    ).toBeCloseTo(expected, 12);
  });

  it('gives the only value of one', () => {
    for (const p of [0, 0.3, 1]) expect(quantile([5], p)).toBe(5);
  });

  it('rises with p, from the least to the greatest', () => {
    const numbers = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), {
      minLength: 1,
      maxLength: 30,
    });
    const p = fc.double({ noNaN: true, min: 0, max: 1 });
    fc.assert(
      fc.property(numbers, p, p, (values, a, b) => {
        const sorted = Float64Array.from(values).sort();
        const [low, high] = [quantile(sorted, Math.min(a, b)), quantile(sorted, Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(quantile(sorted, 0)).toBeCloseTo(sorted[0], 12);
        expect(quantile(sorted, 1)).toBeCloseTo(sorted[sorted.length - 1], 12);
      }),
    );
  });
});

describe('centralInterval', () => {
  it('holds the central share of the draws, whatever their order, NaN left out', () => {
    const interval = centralInterval([Number.NaN, ...DRAWS], 0.9);
    expect(interval?.low).toBeCloseTo(-1.25, 12);
    expect(interval?.high).toBeCloseTo(9.8, 12);
    expect(centralInterval([Number.NaN], 0.9)).toBeNull();
    expect(centralInterval([], 0.9)).toBeNull();
  });
});

describe('trimmedInterval', () => {
  const lumps = (...counts: [value: number, count: number][]) =>
    counts.flatMap(([value, count]) => new Array<number>(count).fill(value));

  it('spares a lump at an end that holds more than is asked', () => {
    expect(trimmedInterval(lumps([0, 50], [1, 42], [9, 8]), 0.9)).toEqual({ low: 0, high: 1 });
    expect(trimmedInterval(lumps([-9, 8], [1, 42], [2, 50]), 0.9)).toEqual({ low: 1, high: 2 });
    expect(trimmedInterval(lumps([0, 50], [1, 38], [9, 12]), 0.9)).toEqual({ low: 0, high: 9 });
    expect(trimmedInterval([Number.NaN], 0.9)).toBeNull();
  });

  it('is the central interval of draws without lumps', () => {
    const draws = Array.from({ length: 1000 }, (_, i) => Math.sin(i) * i);
    expect(trimmedInterval(draws, 0.9)).toEqual(centralInterval(draws, 0.9));
  });

  it('lies in the central interval and holds what is asked, or all that the central one holds', () => {
    const values = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.1, max: 0.99, noNaN: true }), (draws, level) => {
        const [central, trimmed] = [centralInterval(draws, level), trimmedInterval(draws, level)];
        if (!central || !trimmed) throw new Error('draws without an interval');
        const inside = ({ low, high }: { low: number; high: number }) =>
          draws.filter((draw) => draw >= low && draw <= high).length;
        expect(trimmed.low).toBeGreaterThanOrEqual(central.low);
        expect(trimmed.high).toBeLessThanOrEqual(central.high);
        expect(inside(trimmed)).toBeGreaterThanOrEqual(
          Math.min(Math.ceil(level * draws.length - 1e-9), inside(central)),
        );
      }),
    );
  });
});

describe('intervalOf', () => {
  it('is stretched to hold the estimate', () => {
    expect(intervalOf(20, DRAWS, 0.5)).toEqual({ estimate: 20, low: 1.8, high: 20 });
    expect(intervalOf(-9, DRAWS, 0.5)).toEqual({ estimate: -9, low: -9, high: 7 });
  });

  it('has no ends without draws, and is nothing without an estimate', () => {
    expect(intervalOf(1, null, 0.9)).toEqual({ estimate: 1, low: null, high: null });
    expect(intervalOf(1, [Number.NaN], 0.9)).toEqual({ estimate: 1, low: null, high: null });
    expect(intervalOf(Number.NaN, DRAWS, 0.9)).toBeNull();
  });

  it('raises its upper end, or opens it', () => {
    const interval = { estimate: 1, low: 0, high: 2 };
    expect(raiseHigh(interval, 5)).toEqual({ estimate: 1, low: 0, high: 5 });
    expect(raiseHigh(interval, 1)).toEqual(interval);
    expect(raiseHigh({ ...interval, high: null }, 5)).toEqual({ estimate: 1, low: 0, high: 5 });
    expect(raiseHigh(interval, null)).toEqual({ estimate: 1, low: 0, high: null });
  });
});

describe('mean and probabilityPositive', () => {
  it('average, NaN for none', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNaN();
  });

  it('counts draws above zero, halves of zero, and is never 0 or 1', () => {
    expect(probabilityPositive([1, 2, -1])).toBe(2.5 / 4);
    expect(probabilityPositive([0, 0])).toBe(0.5);
    expect(probabilityPositive([1, Number.NaN, 1])).toBe(2.5 / 3);
    expect(probabilityPositive([-1])).toBe(0.25);
    expect(probabilityPositive([Number.NaN])).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1 }), (draws) => {
        const p = probabilityPositive(draws) as number;
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThan(1);
        expect(p + (probabilityPositive(draws.map((draw) => -draw)) as number)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('intervals without a whole sort', () => {
  const sortedInterval = (draws: readonly number[], level: number) => {
    const sorted = Float64Array.from(draws).sort();
    const [low, high] = [quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2)];
    const held = [...sorted].filter((draw) => draw >= low && draw <= high);
    const needed = Math.ceil(level * sorted.length - 1e-9);
    const parts = held.slice(0, Math.max(0, held.length - needed + 1)).map((from, i) => ({
      low: from,
      high: held[i + needed - 1],
    }));
    const spare = held.length - needed;
    const shortest =
      spare <= 0 ? high - low : Math.min(high - low, ...parts.map((part) => part.high - part.low));
    return { central: { low, high }, spare, shortest };
  };
  const lumpy = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 60 });
  const smooth = fc.array(fc.double({ noNaN: true, min: -9, max: 9 }), { minLength: 1, maxLength: 60 });

  it('gives the quantiles of the sorted draws, and the shortest part that holds enough', () => {
    fc.assert(
      fc.property(
        fc.oneof(lumpy, smooth),
        fc.double({ noNaN: true, min: 0.01, max: 0.99 }),
        (draws, level) => {
          const expected = sortedInterval(draws, level);
          expect(centralInterval(draws, level)).toEqual(expected.central);
          const trimmed = trimmedInterval(draws, level) ?? { low: Number.NaN, high: Number.NaN };
          if (expected.spare <= 0) expect(trimmed).toEqual(expected.central);
          expect(trimmed.high - trimmed.low).toBe(expected.shortest);
          const inside = draws.filter((draw) => draw >= trimmed.low && draw <= trimmed.high).length;
          const central = draws.filter(
            (draw) => draw >= expected.central.low && draw <= expected.central.high,
          );
          expect(inside).toBeGreaterThanOrEqual(
            Math.min(central.length, Math.ceil(level * draws.length - 1e-9)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
