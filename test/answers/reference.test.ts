import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gapWithEvidence } from '../../src/answers/gap.js';
import { dayNumber, gapQuery, isoDay } from '../../src/contract/index.js';
import { daysOf, gapPath } from '../../src/measure/index.js';
import type { Registry } from '../../src/registry/index.js';
import { chinaGap, definition, shipped } from './support.js';

// The reference values: US and China, Epoch's published index, since 2023-01-01. They come from a calculation
// apart from this code (Python's csv and datetime over the upstream files, day by day); each must hold within 0.02.
const CLOSE = 0.02;
const near = (value: number | null | undefined, expected: number) => {
  expect(value).not.toBeNull();
  expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(CLOSE);
};

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

describe('first-reach, by vintage', () => {
  it.each([
    ['2026-02-28', 7.55],
    ['2026-04-30', 7.38],
    ['2026-05-01', 7.24],
    ['2026-07-08', 7.21],
  ])('%s: %d months; Epoch’s published 7 reproduces', async (vintage, months) => {
    const answer = await chinaGap(registry, { vintage, method: 'first-reach' });
    expect(answer).toMatchObject({ vintage, method: 'first-reach', average: { days: 100 } });
    near(answer.months?.estimate, months);
    near(answer.average.months?.estimate, months);
  });
});

describe('vintage 2026-07 up to 2026-06-16', () => {
  it('daily', async () => {
    const answer = await chinaGap(registry);
    expect(answer).toMatchObject({ vintage: '2026-07-08', asOf: '2026-06-16', censored: { days: 115 } });
    const { average, months } = definition(answer, 'daily');
    near(average.months?.estimate, 7.55);
    expect(average.days).toBe(1112);
    near(average.min, 1.12);
    near(average.max, 18.2);
    near(months?.estimate, 6.9);
  });

  it('its least is DeepSeek-R1 after o1', async () => {
    const answer = await chinaGap(registry);
    const averaged = answer.records.filter((record) => record.months !== null);
    const least = averaged.reduce((x, y) =>
      (y.months?.estimate ?? 99) < (x.months?.estimate ?? 99) ? y : x,
    );
    expect(least.model).toMatch(/DeepSeek.R1/);
    expect(least.leaderModel).toBe('o1');
    near(least.months?.estimate, 1.12);
  });

  it('at-release', async () => {
    const { average } = definition(await chinaGap(registry), 'at-release');
    near(average.months?.estimate, 5.96);
    near(average.overRecords?.estimate, 6.2);
  });
});

describe('Yi-34B', () => {
  it.each(['eci', 'eci-refit'])('7.7 months on its release, on %s', async (measure) => {
    const answer = await chinaGap(registry, { measure, 'as-of': '2023-11-02' });
    expect(Math.abs((answer.months?.estimate ?? 0) - 7.7)).toBeLessThan(0.05);
    const record = answer.records.at(-1);
    expect(record).toMatchObject({ model: 'Yi-34B', releasedOn: '2023-11-02', truncated: true });
  });

  it.each(['eci', 'eci-refit'])(
    '11.3 months on 2024-02-21, at least 14.78 at the upper end, on %s',
    async (measure) => {
      const answer = await chinaGap(registry, { measure, 'as-of': '2024-02-21' });
      near(answer.months?.estimate, 11.3);
      expect(answer.months?.high).toBeGreaterThanOrEqual(14.78);
      expect(answer.truncated.now).toBe(true);
      expect(answer.truncated.by).toContain('text-davinci-003');
      const evidence = await gapWithEvidence(
        registry,
        gapQuery({
          follower: 'country=China',
          leader: 'country=US',
          measure,
          'as-of': '2024-02-21',
          draws: '20',
        }),
      );
      expect(isoDay(evidence.measured.now?.earlier?.day ?? 0)).toBe('2022-11-28');
      expect(Math.abs((evidence.measured.now?.earlier?.months ?? 0) - 14.78)).toBeLessThan(0.01);
    },
  );
});

describe('what the edition does', () => {
  it.each([
    ['2026-04-30', 9.9],
    ['2026-05-01', 8.0],
    ['2026-07-08', 4.6],
  ])('the gap on 2026-04-08 reads, in the vintage of %s, %d months, provisional', async (vintage, months) => {
    const answer = await chinaGap(registry, { vintage, 'as-of': '2026-04-08' });
    expect(Math.abs((answer.months?.estimate ?? 0) - months)).toBeLessThan(0.05);
    expect(answer.provisional).toBe(true);
  });
});

describe('Epoch’s 4 and 14', () => {
  it.each(['0', '0.5', '1', '1.5', '2'])(
    'its 4 does not reproduce: the least at tolerance %s',
    async (tolerance) => {
      const answer = await chinaGap(registry, { 'as-of': '2026-01-10', tolerance });
      for (const { average } of answer.definitions) expect(average.min).toBeLessThanOrEqual(1.13);
    },
  );

  it.each([
    ['2026-02-28', '0.2', 18.23],
    ['2026-02-28', '0.3', 13.8],
    ['2026-07-08', '1', 14.82],
    ['2026-07-08', '1.1', 13.8],
  ])(
    'its 14 is the greatest of first-reach: vintage %s, tolerance %s, %d',
    async (vintage, tolerance, greatest) => {
      const answer = await chinaGap(registry, {
        vintage,
        tolerance,
        method: 'first-reach',
        'as-of': '2026-01-10',
        'carry-forward': String(vintage === '2026-02-28'),
      });
      near(answer.average.max, greatest);
    },
  );
});

describe('the slope of daily on 2026-01-10', () => {
  /** Ordinary least squares of the last days on their number, in months a year. */
  async function slope(vintage: string, months: number): Promise<number> {
    const { measured } = await gapWithEvidence(
      registry,
      gapQuery({
        follower: 'country=China',
        leader: 'country=US',
        measure: 'eci',
        draws: '20',
        vintage,
        'as-of': '2026-01-10',
      }),
    );
    const path = gapPath(measured.leader, measured.follower, dayNumber('2026-01-10') as number, 0);
    const last = [...(path?.daily ?? [])].slice(-daysOf(months));
    expect(last).toHaveLength(daysOf(months));
    const x = (last.length - 1) / 2;
    const y = last.reduce((sum, one) => sum + one, 0) / last.length;
    const [covariance, variance] = last.reduce(
      ([c, v], one, day) => [c + (day - x) * (one - y), v + (day - x) ** 2],
      [0, 0],
    );
    return (covariance / variance) * 365.25;
  }

  it.each([
    ['2026-07-08', 6, 9],
    ['2026-07-08', 12, 6],
    ['2026-07-08', 24, -5],
    ['2026-04-30', 6, 6],
  ])('vintage %s, over %d months: about %d months a year', async (vintage, months, expected) => {
    expect(Math.abs((await slope(vintage, months)) - expected)).toBeLessThan(1);
  });
});
