import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Frontier,
  type PairFrontiers,
  quarterPool,
  Random,
  simulatePath,
} from '../../../src/measure/index.js';

const frontier = (...records: [day: number, value: number][]): Frontier => ({
  day: records.map(([day]) => day),
  value: records.map(([, value]) => value),
  id: records.map((_, i) => i),
});
/** Both groups gain 10 points every 100 days; the follower comes 50 days and 5 points later. */
const steady: PairFrontiers = {
  leader: frontier(...Array.from({ length: 11 }, (_, i): [number, number] => [100 * i, 10 * i])),
  follower: frontier(...Array.from({ length: 10 }, (_, i): [number, number] => [100 * i + 50, 10 * i + 5])),
};
const starts = Array.from({ length: 30 }, (_, i) => 60 + 30 * i);
const pool = quarterPool([steady], starts, 1000);
const span = (days: number[]) => ({ from: 1000, days, tolerance: 0, shift: 0 });

describe('quarterPool', () => {
  it('holds each quarter that ended, both ways round', () => {
    const ended = starts.filter((day) => day + 91 <= 1000).length;
    expect(pool?.quarters.length).toBe(2 * ended);
    const gaps = (pool?.quarters ?? []).map(({ gap }) => gap);
    expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(0, 9);
    expect(quarterPool([steady], [60], 1000)).toBeNull();
    expect(quarterPool([], starts, 1000)).toBeNull();
  });
});

describe('simulatePath', () => {
  it('never lowers a frontier, dates nothing before its start, and repeats with its seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 720 }), (seed, length) => {
        if (!pool) throw new Error('no pool');
        const days = [1000 + Math.ceil(length / 2), 1000 + length];
        const path = simulatePath(steady, pool, span(days), new Random(seed));
        expect(path).toEqual(simulatePath(steady, pool, span(days), new Random(seed)));
        for (const [i, { months, points }] of path.entries()) {
          expect(Number.isFinite(months) && Number.isFinite(points)).toBe(true);
          expect(Math.abs(months) * 30.4375).toBeLessThanOrEqual(days[i]);
          expect(months >= 0 || points < 0).toBe(true);
        }
        expect(path[1].overtaken || !path[0].overtaken).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the unit or the zero of the scale', () => {
    const moved = ({ day, value, id }: Frontier) => ({ day, value: value.map((one) => 3 * one - 40), id });
    const other = { leader: moved(steady.leader), follower: moved(steady.follower) };
    const otherPool = quarterPool([other], starts, 1000);
    for (let seed = 0; seed < 30; seed++) {
      if (!pool || !otherPool) throw new Error('no pool');
      const [a] = simulatePath(steady, pool, { ...span([1200]), shift: 0.4 }, new Random(seed));
      const [b] = simulatePath(other, otherPool, { ...span([1200]), shift: 1.2 }, new Random(seed));
      expect(b.points).toBeCloseTo(3 * a.points, 6);
      expect(b.months).toBeCloseTo(a.months, 9);
      expect(b.overtaken).toBe(a.overtaken);
    }
  });

  it('keeps the leader’s past: with nothing released, the months grow a month a month', () => {
    const still: PairFrontiers = { leader: frontier([0, 10], [100, 20]), follower: frontier([50, 10]) };
    const quiet = quarterPool([still], [110, 120, 130], 400);
    if (!quiet) throw new Error('no pool');
    const [near, far] = simulatePath(
      still,
      quiet,
      { from: 400, days: [430, 730], tolerance: 0, shift: 0 },
      new Random(1),
    );
    expect(near).toMatchObject({ points: 10, overtaken: false });
    expect(near.months).toBeCloseTo(430 / 30.4375, 9);
    expect(far.months - near.months).toBeCloseTo(300 / 30.4375, 9);
  });

  it('finds an overtaking on its thirtieth day, and a tolerance puts it off', () => {
    const still: PairFrontiers = { leader: frontier([0, 10]), follower: frontier([0, 11]) };
    const quiet = quarterPool([still], [10, 20, 30], 400);
    if (!quiet) throw new Error('no pool');
    const on = (day: number, tolerance: number) =>
      simulatePath(still, quiet, { from: 400, days: [day], tolerance, shift: 0 }, new Random(1))[0].overtaken;
    expect(on(428, 0)).toBe(false);
    expect(on(429, 0)).toBe(true);
    expect(on(600, 2)).toBe(false);
  });
});
