import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelLag, type Release } from '../../../src/measure/index.js';

const MONTH = 365.25 / 12;
const SPAN = { since: 0, asOf: 1000 };
const release = (day: number, value: number, id: number): Release => ({ day, value, id });
/** The frontier stands at 10 from day 100, at 20 from day 200, at 30 from day 400. */
const GROUP = [release(400, 30, 3), release(100, 10, 1), release(300, 15, 4), release(200, 20, 2)];
const lagOf = (model: Release, group = GROUP, span = SPAN, earlier = [] as never[]) =>
  modelLag(model, group, earlier, null, span);
/** Draws that leave all values as they are but the model’s. */
const drawsOf = (values: readonly number[]) => ({
  count: values.length,
  value: (draw: number, id: number) => (id === 9 ? values[draw] : Number.NaN),
});

describe('the lag of one model behind a frontier, by hand', () => {
  it.each([
    ['a level that was reached long before', release(500, 12, 9), (500 - 200) / MONTH, 2],
    ['exactly the level of a record: reached means at least', release(500, 20, 9), (500 - 200) / MONTH, 2],
    ['a level reached on the same day', release(400, 30, 9), 0, 3],
    ['a level reached only later', release(250, 25, 9), (250 - 400) / MONTH, 3],
    ['a level below the whole frontier', release(500, 5, 9), (500 - 100) / MONTH, 1],
  ])('%s', (_, model, months, id) => {
    const lag = lagOf(model);
    expect(lag?.months).toBeCloseTo(months, 10);
    expect(lag?.crossing?.id).toBe(id);
    expect(lag?.unreached).toBe(0);
  });

  it('is minus the months watched where the level is not reached by the day', () => {
    expect(lagOf(release(500, 99, 9))).toMatchObject({ months: -500 / MONTH, crossing: null, unreached: 1 });
    expect(lagOf(release(250, 25, 9), GROUP, { since: 0, asOf: 350 })).toMatchObject({
      months: -100 / MONTH,
      crossing: null,
    });
  });

  it('is null for a model that is not out, or a group without models', () => {
    expect(lagOf(release(1001, 12, 9))).toBeNull();
    expect(lagOf(release(500, 12, 9), [])).toBeNull();
  });

  it('is censored where the frontier stood there on its first day and nothing earlier bounds it', () => {
    const model = release(500, 5, 9);
    expect(lagOf(model)?.censored).toBe(true);
    const able = { day: 40, upper: Number.POSITIVE_INFINITY, id: -1 };
    const weak = { day: 60, upper: 2, id: -2 };
    expect(modelLag(model, GROUP, [able, weak], null, SPAN)).toMatchObject({
      censored: false,
      earlier: { id: -1, months: (500 - 40) / MONTH },
    });
    expect(modelLag(model, GROUP, [weak], null, SPAN)).toMatchObject({ censored: false, earlier: null });
  });

  it('follows each draw: a month sooner or later is another crossing', () => {
    const lag = modelLag(release(500, 12, 9), GROUP, [], drawsOf([12, 9, 25, 99]), SPAN);
    expect([...(lag?.draws ?? [])].map((months) => Math.round(months * MONTH))).toEqual([
      300, 400, 100, -500,
    ]);
    expect(lag?.unreached).toBe(0.25);
  });

  it('never falls where the model is better, whatever the group', () => {
    const groups = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 50 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        groups,
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 20 }),
        (rows, value, more) => {
          const group = rows.map(([day, one], id) => release(day, one, id));
          const [worse, better] = [value, value + more].map((one) => lagOf(release(950, one, 99), group));
          expect(better?.months ?? 0).toBeLessThanOrEqual(worse?.months ?? 0);
        },
      ),
    );
  });
});
