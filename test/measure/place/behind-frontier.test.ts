import { describe, expect, it } from 'vitest';
import { behindFrontier, DAYS_PER_MONTH, type Release } from '../../../src/measure/index.js';

/** Records of 100, 110 and 120 on days 0, 100 and 200. */
const RELEASES: Release[] = [100, 110, 120].map((value, id) => ({ day: 100 * id, value, id }));
const SPAN = { since: 0, asOf: 300, level: 0.9 };
const exact = { count: 100, value: (_: number, id: number) => RELEASES[id].value };
const behind = (estimate: number, draws: number[] = new Array(100).fill(estimate), values = exact) =>
  behindFrontier(RELEASES, values, { estimate, draws: Float64Array.from(draws) }, SPAN);

describe('behindFrontier', () => {
  it('counts from the day the frontier first stood there', () => {
    const found = behind(105);
    expect(found?.months.estimate).toBeCloseTo(200 / DAYS_PER_MONTH, 12);
    expect(found).toMatchObject({ reachedBy: { id: 1, day: 100 }, censored: false });
    expect(found?.points).toMatchObject({ estimate: 15, low: 15, high: 15 });
    expect(found?.ahead).toBeLessThan(0.01);
  });

  it('is 0 months behind above the frontier, and negative in points', () => {
    expect(behind(125)).toMatchObject({
      months: { estimate: 0, high: 0 },
      points: { estimate: -5 },
      reachedBy: null,
    });
    expect(behind(125)?.ahead).toBeGreaterThan(0.99);
  });

  it('has no upper end where the frontier never stood below', () => {
    expect(behind(90)).toMatchObject({ censored: true, months: { high: null } });
    expect(behind(90)?.months.estimate).toBeCloseTo(300 / DAYS_PER_MONTH, 12);
    const some = new Array(100).fill(105).map((value, i) => (i < 20 ? 95 : value));
    expect(behind(105, some)).toMatchObject({ censored: false, months: { high: null } });
  });

  it('takes each draw of the model to the same draw of the frontier', () => {
    const shifted = { count: 100, value: (draw: number, id: number) => RELEASES[id].value + draw };
    const found = behind(
      105,
      Array.from({ length: 100 }, (_, draw) => 105 + draw),
      shifted,
    );
    expect(found?.points).toMatchObject({ low: 15, high: 15 });
  });

  it('is nothing for a group without a release', () => {
    expect(behindFrontier([], exact, { estimate: 1, draws: new Float64Array(100) }, SPAN)).toBeNull();
  });
});
