import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAYS_PER_MONTH, lateScores, measureGap } from '../../../src/measure/index.js';

const release = (id: number, day: number, value: number) => ({ id, day, value });
const leader = [release(0, 10, 100), release(1, 50, 110), release(2, 200, 120)];
const follower = [release(10, 60, 99), release(11, 150, 104), release(12, 230, 111)];
const span = { since: 0, on: 240, tolerance: 0 };

describe('lateScores', () => {
  it('takes the late models out and puts them back', () => {
    const scored = new Set([0, 1, 2, 10, 11]);
    const late = lateScores(leader, follower, (id) => scored.has(id), span);
    expect(late).toEqual({
      leaderModels: 0,
      followerModels: 1,
      leaderRaise: 0,
      followerRaise: 7,
      without: { months: 190 / DAYS_PER_MONTH, points: 16 },
      withThem: { months: 40 / DAYS_PER_MONTH, points: 9 },
    });
  });

  it('does not count what was released after the day, nor before the frontiers start', () => {
    const late = lateScores(leader, follower, (id) => id === 1 || id === 10, { ...span, since: 20, on: 160 });
    expect(late).toMatchObject({ leaderModels: 0, followerModels: 1, leaderRaise: 0, followerRaise: 5 });
  });

  it('says nothing where a group had no model scored then', () => {
    expect(lateScores(leader, follower, (id) => id < 10, span)).toBeNull();
  });

  it('agrees with the gap of the same models, and raises no frontier downward', () => {
    const side = (from: number) =>
      fc
        .array(
          fc.record({ day: fc.nat(300), value: fc.integer({ min: 90, max: 130 }), late: fc.boolean() }),
          {
            minLength: 1,
            maxLength: 12,
          },
        )
        .map((list) => list.map((one, i) => ({ ...one, id: from + i })));
    fc.assert(
      fc.property(side(0), side(100), fc.constantFrom(0, 2), (leading, following, tolerance) => {
        const late = new Set([...leading, ...following].filter((one) => one.late).map(({ id }) => id));
        const found = lateScores(leading, following, (id) => !late.has(id), { since: 0, on: 300, tolerance });
        const measured = (of: (list: typeof leading) => typeof leading) =>
          measureGap({
            leader: of(leading),
            follower: of(following),
            draws: null,
            earlierLeaders: [],
            earlierFollowers: [],
            level: 0.9,
            since: 0,
            asOf: 300,
            tolerance,
          });
        const then = measured((list) => list.filter((one) => !one.late));
        if (!then.daily.now) {
          expect(found).toBeNull();
          return;
        }
        const now = measured((list) => list);
        expect(found?.without).toEqual({ months: then.daily.now.estimate, points: then.points?.estimate });
        expect(found?.withThem).toEqual({ months: now.daily.now?.estimate, points: now.points?.estimate });
        expect(found?.leaderRaise).toBeGreaterThanOrEqual(0);
        expect(found?.followerRaise).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
