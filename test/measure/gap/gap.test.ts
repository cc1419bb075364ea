import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byDay,
  crossingAt,
  type EarlierModel,
  firstReachMonths,
  frontierOf,
  gapHistory,
  gapPath,
  gapStatistics,
  measureGap,
  pathOf,
  type Release,
  standingAt,
  type ValueDraws,
} from '../../../src/measure/index.js';
import { dailyGap, firstReachGap } from './brute-force.js';
import {
  AS_OF,
  AT_RELEASE,
  DAILY,
  FIRST_REACH,
  FOLLOWER,
  LEADER,
  MONTH,
  POINTS,
  SINCE,
  TOLERANCE,
} from './worked-example.js';

const measured = (
  leader: readonly Release[],
  follower: readonly Release[],
  more: {
    since?: number;
    asOf?: number;
    tolerance?: number;
    earlierLeaders?: EarlierModel[];
    earlierFollowers?: EarlierModel[];
    draws?: ValueDraws | null;
  } = {},
) =>
  measureGap({
    leader,
    follower,
    since: SINCE,
    asOf: AS_OF,
    tolerance: 0,
    draws: null,
    earlierLeaders: [],
    earlierFollowers: [],
    level: 0.9,
    ...more,
  });

describe('the example worked by hand', () => {
  const gap = measured(LEADER, FOLLOWER);

  it('daily', () => {
    expect(gap.daily.now?.estimate).toBeCloseTo(DAILY.lastDays / MONTH, 12);
    expect(gap.daily.average.months?.estimate).toBeCloseTo(DAILY.meanDays / MONTH, 12);
    expect(gap.daily.average.count).toBe(DAILY.days);
    expect(gap.daily.censored).toBe(DAILY.censoredDays);
    expect(gap.daily.average.withoutCensored?.estimate).toBeCloseTo(DAILY.uncensoredMeanDays / MONTH, 12);
    expect(gap.daily.average.min).toBeCloseTo(DAILY.leastDays / MONTH, 12);
    expect(gap.daily.average.max).toBeCloseTo(DAILY.greatestDays / MONTH, 12);
  });

  it('at-release', () => {
    expect(gap.records.map((record) => record.months?.estimate)).toEqual(
      AT_RELEASE.recordDays.map((days) => days / MONTH),
    );
    expect(gap.atRelease.now?.estimate).toBeCloseTo(30 / MONTH, 12);
    expect(gap.atRelease.average.months?.estimate).toBeCloseTo(AT_RELEASE.meanDays / MONTH, 12);
    expect(gap.atRelease.average.overRecords?.estimate).toBeCloseTo(AT_RELEASE.overRecordsDays / MONTH, 12);
    expect(gap.atRelease.average.count).toBe(DAILY.days);
    expect(gap.atRelease.censored).toBe(2);
  });

  it('first-reach', () => {
    expect(gap.firstReach.now?.estimate).toBeCloseTo(FIRST_REACH.meanDays / MONTH, 12);
    expect(gap.firstReach.average.count).toBe(100);
  });

  it('points and tolerance', () => {
    expect(gap.points?.estimate).toBe(POINTS);
    const on = (asOf: number, tolerance: number) =>
      measured(LEADER, FOLLOWER, { asOf, tolerance }).daily.now?.estimate;
    expect(on(180, 5)).toBeCloseTo(TOLERANCE.fiveOn180 / MONTH, 12);
    expect(on(149, 5)).toBeCloseTo(TOLERANCE.fiveOn149 / MONTH, 12);
    expect(on(180, 6)).toBeCloseTo(TOLERANCE.sixOn180 / MONTH, 12);
  });
});

describe('what a crossing does not know', () => {
  const earlier = (day: number, upper: number): EarlierModel => ({ day, upper, id: -1 });
  const at = (asOf: number, earlierLeaders: EarlierModel[]) =>
    measured(LEADER, FOLLOWER, { asOf, earlierLeaders });

  it('is censored and without an upper end where the leader stood there on its first day', () => {
    const gap = at(100, []);
    expect(gap.now).toMatchObject({ censored: true, bounded: false, earlier: null });
    expect(gap.daily.now).toMatchObject({ estimate: 100 / MONTH, high: null });
  });

  it('reaches back to the earliest model that may have stood there', () => {
    const gap = at(100, [earlier(-40, 130), earlier(-90, 101), earlier(-200, 99)]);
    expect(gap.now).toMatchObject({ censored: true, bounded: true });
    expect(gap.now?.earlier).toMatchObject({ day: -90, months: 190 / MONTH });
    expect(gap.daily.now).toMatchObject({ estimate: 100 / MONTH, high: 190 / MONTH });
    expect(gap.daily.truncated).toBe(71);
  });

  it('is bounded by an earlier model that stood below', () => {
    expect(at(100, [earlier(-50, 99)]).now).toMatchObject({ censored: true, bounded: true, earlier: null });
    expect(at(100, [earlier(-50, 101)]).now).toMatchObject({ bounded: false });
  });

  it('is neither after the leader’s first day, unless a model may have stood at the level', () => {
    expect(at(180, [earlier(-50, 99)]).now).toMatchObject({ censored: false, bounded: true, earlier: null });
    expect(at(180, [earlier(-50, Number.POSITIVE_INFINITY)]).now?.earlier?.months).toBeCloseTo(
      230 / MONTH,
      12,
    );
  });

  it('raises an average by every truncated day', () => {
    const gap = at(180, [earlier(-10, 100)]);
    expect(gap.daily.truncated).toBe(120);
    const raised = (10_740 + 120 * 10 + 1_395) / 151 / MONTH;
    expect(gap.daily.average.months?.high).toBeCloseTo(raised, 10);
  });

  it('with the groups swapped is not known on the other side: every interval is mirrored', () => {
    const known = [[], [earlier(-40, 130), earlier(-90, 101), earlier(-200, 99)], [earlier(-10, 100)]];
    for (const models of known) {
      const forth = at(100, models).daily;
      const back = measured(FOLLOWER, LEADER, { asOf: 100, earlierFollowers: models }).daily;
      for (const [one, other] of [
        [forth.now, back.now],
        [forth.average.months, back.average.months],
      ]) {
        expect(other?.estimate).toBeCloseTo(-(one?.estimate ?? Number.NaN), 12);
        expect(other?.low ?? null).toBe(one?.high == null ? null : -one.high);
        expect(other?.high ?? null).toBe(one?.low == null ? null : -one.low);
      }
    }
  });
});

describe('what is not defined', () => {
  it('before either group exists there is no gap, not a gap of 0', () => {
    for (const [leader, follower] of [
      [LEADER, []],
      [[], FOLLOWER],
      [[], []],
    ]) {
      const gap = measured(leader, follower);
      for (const definition of [gap.daily, gap.atRelease, gap.firstReach]) {
        expect(definition.now).toBeNull();
        expect(definition.average).toMatchObject({ months: null, min: null, max: null, count: 0 });
      }
      expect(gap.points).toBeNull();
      expect(gap.now).toBeNull();
      expect(gap.trend.every(({ atRelease }) => atRelease === null)).toBe(true);
    }
    expect(measured(LEADER, FOLLOWER, { asOf: 29 }).daily.now).toBeNull();
    expect(measured(LEADER, FOLLOWER, { asOf: 30 }).daily.now).not.toBeNull();
  });

  it('a record before the leader’s first day is listed, not averaged', () => {
    const gap = measured(
      LEADER.map((release) => ({ ...release, day: release.day + 45 })),
      FOLLOWER,
    );
    expect(gap.records.map(({ crossing }) => crossing !== null)).toEqual([false, true, true]);
    expect(gap.records[0]).toMatchObject({ months: null, points: null });
    expect(gap.atRelease.average.count).toBe(AS_OF - 90 + 1);
    expect(gap.daily.average.count).toBe(AS_OF - 45 + 1);
  });

  it('first-reach is not defined where the frontiers share no level', () => {
    const low = FOLLOWER.map((release) => ({ ...release, value: release.value - 50 }));
    expect(measured(LEADER, low).firstReach.now).toBeNull();
    expect(measured(LEADER, low).daily.now).not.toBeNull();
  });
});

const LAST = 60;
const releases = (least: number) =>
  fc.array(fc.record({ day: fc.integer({ min: -5, max: LAST }), value: fc.integer({ min: 0, max: 12 }) }), {
    minLength: least,
    maxLength: 10,
  });
const sides = fc
  .record({ leader: releases(0), follower: releases(0), tolerance: fc.constantFrom(0, 0, 1, 0.5, 3) })
  .map(({ leader, follower, tolerance }) => ({
    leader: leader.map((release, id): Release => ({ ...release, id })),
    follower: follower.map((release, id): Release => ({ ...release, id: 100 + id })),
    tolerance,
  }));
const frontiers = (leader: readonly Release[], follower: readonly Release[]) =>
  [frontierOf(byDay(leader), 0, LAST), frontierOf(byDay(follower), 0, LAST)] as const;

describe('for any releases', () => {
  it('every day is what a loop over days finds', () => {
    fc.assert(
      fc.property(sides, ({ leader, follower, tolerance }) => {
        const [l, f] = frontiers(leader, follower);
        const path = gapPath(l, f, LAST, tolerance);
        for (let day = 0; day <= LAST; day++) {
          const expected = dailyGap(leader, follower, 0, day, tolerance);
          if (expected === null) {
            expect(path === null || day < path.firstDay).toBe(true);
            continue;
          }
          expect(path).not.toBeNull();
          if (!path) return;
          expect(path.daily[day - path.firstDay]).toBeCloseTo(expected.months, 12);
          expect(path.points[day - path.firstDay]).toBe(expected.points);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('first-reach is what a loop over levels and days finds', () => {
    fc.assert(
      fc.property(sides, ({ leader, follower, tolerance }) => {
        const expected = firstReachGap(leader, follower, 0, LAST, tolerance);
        const months = firstReachMonths(...frontiers(leader, follower), tolerance);
        if (expected === null) expect(months).toBeNaN();
        else expect(months).toBeCloseTo(expected, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('the path and the crossing agree on every day, and at-release holds the record’s', () => {
    fc.assert(
      fc.property(sides, ({ leader, follower, tolerance }) => {
        const [l, f] = frontiers(leader, follower);
        const path = gapPath(l, f, LAST, tolerance);
        if (!path) return;
        let held = Number.NaN;
        for (let i = 0; i < path.daily.length; i++) {
          const day = path.firstDay + i;
          const [atL, atF] = [standingAt(l, day), standingAt(f, day)];
          const crossing = crossingAt(l, l.value[atL], f, f.value[atF], day, tolerance, [], []);
          expect(path.daily[i]).toBe(crossing.months);
          expect(path.crossing[i] === 0).toBe(crossing.censored && crossing.id < 100);
          if (f.day[atF] === day) held = crossing.months;
          expect(path.atRelease[i]).toBe(held);
        }
        expect(path.records.map(({ day }) => day)).toEqual(f.day.filter((day) => day >= path.firstDay));
      }),
      { numRuns: 150 },
    );
  });

  it('swapping the groups turns the sign of the points, and of first-reach', () => {
    fc.assert(
      fc.property(sides, ({ leader, follower }) => {
        const [l, f] = frontiers(leader, follower);
        const [forth, back] = [gapPath(l, f, LAST, 0), gapPath(f, l, LAST, 0)];
        expect(forth === null).toBe(back === null);
        forth?.points.forEach((points, i) => {
          expect(points + (back?.points[i] ?? Number.NaN)).toBe(0);
        });
        const [there, here] = [firstReachMonths(l, f, 0), firstReachMonths(f, l, 0)];
        if (Number.isNaN(there)) expect(here).toBeNaN();
        else expect(there + here).toBeCloseTo(0, 12);
        const strictlyAhead = forth?.points.findIndex((points) => points < 0) ?? -1;
        if (forth && back && strictlyAhead >= 0) {
          expect(forth.daily[strictlyAhead]).toBeCloseTo(-back.daily[strictlyAhead], 12);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shifting every day shifts nothing, and a monotone scale changes no month', () => {
    fc.assert(
      fc.property(sides, fc.integer({ min: -2000, max: 2000 }), ({ leader, follower }, by) => {
        const plain = gapStatistics(...frontiers(leader, follower), { since: 0, asOf: LAST, tolerance: 0 });
        const move = (list: readonly Release[], change: (release: Release) => Release) =>
          byDay(list.map(change));
        const shift = (release: Release) => ({ ...release, day: release.day + by });
        const shifted = gapStatistics(
          frontierOf(move(leader, shift), by, LAST + by),
          frontierOf(move(follower, shift), by, LAST + by),
          { since: by, asOf: LAST + by, tolerance: 0 },
        );
        expect({ ...shifted, stretches: null }).toEqual({ ...plain, stretches: null });
        const bend = (release: Release) => ({ ...release, value: Math.exp(release.value / 3) - 7 });
        const bent = gapStatistics(
          frontierOf(move(leader, bend), 0, LAST),
          frontierOf(move(follower, bend), 0, LAST),
          { since: 0, asOf: LAST, tolerance: 0 },
        );
        const [before, after] = [plain, bent].map(({ stretches }) => stretches && pathOf(stretches));
        expect([...(after?.daily ?? [])]).toEqual([...(before?.daily ?? [])]);
        expect([...(after?.atRelease ?? [])]).toEqual([...(before?.atRelease ?? [])]);
      }),
      { numRuns: 100 },
    );
  });

  it('the averages of stretches are those of the days, and the history on draws is that of the measured gap', () => {
    const meanOf = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    fc.assert(
      fc.property(sides, fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 20 }), (one, values) => {
        const { leader, follower, tolerance } = one;
        const [l, f] = frontiers(leader, follower);
        const path = gapPath(l, f, LAST, tolerance);
        const found = gapStatistics(l, f, { since: 0, asOf: LAST, tolerance });
        const input = { leader, follower, earlierLeaders: [], earlierFollowers: [], since: 0, asOf: LAST };
        const draws = {
          count: 3,
          value: (draw: number, id: number) => values[(id + 7 * draw) % values.length],
        };
        const asked = { ...input, draws, tolerance, level: 0.8 };
        expect(measureGap(asked, true).history).toEqual(gapHistory(asked));
        const close = (value: number, values: readonly number[]) =>
          values.length === 0 ? expect(value).toBeNaN() : expect(value).toBeCloseTo(meanOf(values), 10);
        if (!path) {
          expect(found.dailyAverage).toBeNaN();
          return;
        }
        const held = [...path.atRelease].filter((months) => !Number.isNaN(months));
        close(found.dailyAverage, [...path.daily]);
        close(found.atReleaseAverage, held);
        close(
          found.atReleaseOverRecords,
          path.records.map(({ months }) => months),
        );
        const uncensored = [...path.daily].filter((_, i) => path.crossing[i] !== 0);
        close(found.dailyAverageUncensored, uncensored);
      }),
      { numRuns: 100 },
    );
  });

  it('a group is level with itself: no months, no points', () => {
    fc.assert(
      fc.property(releases(1), (list) => {
        const same = list.map((release, id) => ({ ...release, id }));
        const front = frontierOf(byDay(same), 0, LAST);
        const path = gapPath(front, front, LAST, 0);
        if (!path) return;
        expect(path.points.every((points) => points === 0)).toBe(true);
        expect(path.records.every(({ months }) => months === 0)).toBe(true);
        expect(firstReachMonths(front, front, 0)).toBe(0);
      }),
    );
  });

  it('a greater tolerance never puts the follower further behind', () => {
    fc.assert(
      fc.property(sides, ({ leader, follower }) => {
        const [l, f] = frontiers(leader, follower);
        let before = gapPath(l, f, LAST, 0);
        let reach = firstReachMonths(l, f, 0);
        for (const tolerance of [0.5, 1, 2, 5]) {
          const next = gapPath(l, f, LAST, tolerance);
          next?.daily.forEach((months, i) => {
            expect(months).toBeLessThanOrEqual(before?.daily[i] ?? Number.NaN);
          });
          const nextReach = firstReachMonths(l, f, tolerance);
          if (!Number.isNaN(reach)) expect(nextReach).toBeLessThanOrEqual(reach);
          [before, reach] = [next, nextReach];
        }
      }),
      { numRuns: 100 },
    );
  });

  it('frontiers rise strictly in day and value, whatever the order of the releases', () => {
    fc.assert(
      fc.property(releases(0), fc.nat(9), (list, turn) => {
        const dated = list.map((release, id) => ({ ...release, id }));
        const front = frontierOf(byDay(dated), 0, LAST);
        for (let i = 1; i < front.day.length; i++) {
          expect(front.day[i]).toBeGreaterThan(front.day[i - 1]);
          expect(front.value[i]).toBeGreaterThan(front.value[i - 1]);
        }
        const turned = [...dated.slice(turn), ...dated.slice(0, turn)];
        expect(frontierOf(byDay(turned), 0, LAST)).toEqual(front);
      }),
    );
  });
});

describe('draws', () => {
  const shifted: ValueDraws = {
    count: 3,
    value: (draw, id) => (id < 10 ? [LEADER[id].value, LEADER[id].value - 8, Number.NaN][draw] : Number.NaN),
  };

  it('go through both frontiers to the gap; a release without a draw keeps its estimate', () => {
    const gap = measured(LEADER, FOLLOWER, { draws: shifted });
    expect(gap.points).toEqual({ estimate: 5, low: expect.closeTo(-2.2, 9), high: 5 });
    const ahead = -(180 - 150) / MONTH;
    expect(gap.daily.now?.low).toBeLessThan(0);
    expect(gap.daily.now?.low).toBeGreaterThanOrEqual(ahead);
  });

  it('without draws there is an estimate and no interval', () => {
    expect(measured(LEADER, FOLLOWER).points).toEqual({ estimate: 5, low: null, high: null });
  });
});
