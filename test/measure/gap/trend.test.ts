import { describe, expect, it } from 'vitest';
import {
  type DaySeries,
  daysOf,
  frontierOf,
  type GapPath,
  gapPath,
  gapStretches,
  heldSeries,
  measureGap,
  type Release,
  type Stretches,
  sumWindows,
  TREND_WINDOWS,
  windowChange,
  windowSums,
} from '../../../src/measure/index.js';

const seriesOf = (values: readonly number[], first = 0): DaySeries => ({
  first,
  end: values.length,
  mean: (from, to) => values.slice(from, to).reduce((sum, one) => sum + one, 0) / (to - from),
});
const change = (values: number[], months: number) =>
  windowChange(
    seriesOf(
      values,
      Math.max(
        0,
        values.findIndex((one) => !Number.isNaN(one)),
      ),
    ),
    months,
  );

describe('the trend', () => {
  it('has windows of 12, 6 and 24 months; the first decides', () => {
    expect(TREND_WINDOWS).toEqual([12, 6, 24]);
    expect([6, 12, 24].map(daysOf)).toEqual([183, 365, 731]);
  });

  it.each([6, 12, 24])('needs exactly twice %d months', (months) => {
    const whole = daysOf(2 * months);
    const last = daysOf(months);
    const series = Array.from({ length: whole }, (_, day) => (day < whole - last ? 2 : 5));
    expect(change(series, months)).toBe(3);
    expect(change(series.slice(1), months)).toBeNaN();
    expect(change([100, ...series], months)).toBe(3);
    expect(change([Number.NaN, ...series], months)).toBe(3);
    expect(change([Number.NaN, ...series.slice(1)], months)).toBeNaN();
  });

  it('is the difference of two means: a line of one month a month widens by the window', () => {
    const series = Array.from({ length: daysOf(24) }, (_, day) => day / (365.25 / 12));
    expect(change(series, 12)).toBeCloseTo(daysOf(24) / 2 / (365.25 / 12), 1);
  });

  it('leaves out the days before the follower’s first record', () => {
    const leader = { day: [0, 10], value: [5, 9], id: [0, 1] };
    const follower = { day: [-3, 4], value: [1, 4], id: [2, 3] };
    const stretches = gapStretches(leader, follower, 11, 0) as Stretches;
    const sums = windowSums(11);
    sumWindows(stretches, sums);
    const held = heldSeries(stretches, sums);
    expect([held.first, held.end]).toEqual([4, 12]);
    expect(held.mean(4, 12)).toBe(4 / (365.25 / 12));
  });

  it('is undefined one day before 24 months of both groups, defined on the day', () => {
    const release = (day: number, value: number, id: number): Release => ({ day, value, id });
    const leader = [release(0, 100, 0), release(300, 110, 1), release(600, 120, 2)];
    const follower = [release(0, 90, 10), release(400, 101, 11), release(700, 111, 12)];
    const trendOn = (asOf: number) =>
      measureGap({
        leader,
        follower,
        draws: null,
        since: 0,
        asOf,
        tolerance: 0,
        level: 0.9,
        earlierLeaders: [],
        earlierFollowers: [],
      }).trend[0];
    const enough = daysOf(24) - 1;
    expect(trendOn(enough - 1).atRelease).toBeNull();
    const trend = trendOn(enough);
    const path = gapPath(
      frontierOf(leader, 0, enough),
      frontierOf(follower, 0, enough),
      enough,
      0,
    ) as GapPath;
    const half = daysOf(24) - daysOf(12);
    const mean = (from: number, to: number) =>
      path.atRelease.slice(from, to).reduce((sum, one) => sum + one, 0) / (to - from);
    expect(trend.atRelease?.estimate).toBeCloseTo(mean(half, daysOf(24)) - mean(0, half), 10);
    expect(trend.probabilityWidening).toBeNull();
  });
});
