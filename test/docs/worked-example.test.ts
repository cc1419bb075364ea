import { describe, expect, it } from 'vitest';
import { requireDay } from '../../src/contract/index.js';
import { measureGap, type Release } from '../../src/measure/index.js';

/** The example that docs/measure/gap.md works out by hand: the days are counted there, on a calendar. */
const day = (iso: string) => requireDay(iso, 'test');
const releases = (...list: [string, number][]): Release[] =>
  list.map(([iso, value], id) => ({ day: day(iso), value, id }));
const leader = releases(['2024-01-01', 100], ['2024-07-01', 110], ['2025-01-01', 120]);
const follower = releases(['2024-04-01', 95], ['2024-10-01', 105], ['2025-03-01', 112]);
const later = [...follower, ...releases(['2025-04-01', 125])];
const months = (days: number) => days / (365.25 / 12);

function measured(asOf: string, following: readonly Release[] = follower, tolerance = 0) {
  return measureGap({
    leader,
    follower: following,
    draws: null,
    earlierLeaders: [],
    earlierFollowers: [],
    since: day('2023-01-01'),
    asOf: day(asOf),
    tolerance,
    level: 0.9,
  });
}

describe('the example worked out in docs/measure/gap.md', () => {
  const gap = measured('2025-03-31');

  it('daily: 89 days on the last day, 166.6 on average over 365, of which 183 are censored', () => {
    expect(gap.daily.now?.estimate).toBeCloseTo(months(89), 10);
    expect(gap.daily.average.count).toBe(365);
    expect(gap.daily.censored).toBe(183);
    const sum = (183 * (91 + 273)) / 2 + (151 * (92 + 242)) / 2 + (31 * (59 + 89)) / 2;
    expect(gap.daily.average.months?.estimate).toBeCloseTo(months(sum / 365), 10);
  });

  it('at-release: 59 days, held; 88.7 over days, 80.7 over records', () => {
    expect(gap.atRelease.now?.estimate).toBeCloseTo(months(59), 10);
    expect(gap.atRelease.average.months?.estimate).toBeCloseTo(
      months((183 * 91 + 151 * 92 + 31 * 59) / 365),
      10,
    );
    expect(gap.atRelease.average.overRecords?.estimate).toBeCloseTo(months((91 + 92 + 59) / 3), 10);
  });

  it('first-reach: 1 level at 274 days, 41 at 92, 41 at 243, 17 at 59', () => {
    const days = (274 + 41 * 92 + 41 * 243 + 17 * 59) / 100;
    expect(gap.firstReach.now?.estimate).toBeCloseTo(months(days), 10);
    expect(gap.firstReach.censored).toBe(1);
  });

  it('points: 8', () => {
    expect(gap.points?.estimate).toBe(8);
  });

  it('a tolerance of 6 counts the follower of 2024-10-01 as level', () => {
    expect(measured('2024-10-01', follower, 6).daily.now?.estimate).toBeCloseTo(0, 10);
  });

  it('the follower ahead: minus 30 days', () => {
    expect(measured('2025-05-01', later).daily.now?.estimate).toBeCloseTo(-months(30), 10);
  });

  it('before the follower: null', () => {
    expect(measured('2024-03-01').daily.now).toBeNull();
  });
});
