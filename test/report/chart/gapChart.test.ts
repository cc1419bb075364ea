import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/contract/index.js';
import { gapChart } from '../../../src/report/index.js';
import { estimate, gap } from '../fixtures.js';
import { chinaFrontier, unitedStatesFrontier } from '../frontiers.js';

const definitions = (months: number) => [
  { method: 'daily' as const, months: estimate(months, null, null), average: gap().average },
];

describe('gapChart', () => {
  it('sets the bracket at the follower’s level, from the leader’s reaching it to the as-of day', () => {
    const { bracket, series } = gapChart(gap());
    expect(bracket).toMatchObject({
      from: dayNumber('2025-11-18'),
      to: dayNumber('2026-06-16'),
      level: 153.19,
      openStart: false,
      label: '6.9 months',
    });
    const deciding = series.flatMap(({ steps }) => steps.filter(({ decides }) => decides));
    expect(deciding.map(({ model }) => model)).toEqual(['Gemini 3 Pro', 'Qwen3.7-Max']);
  });

  it('draws the daily gap whatever the headline’s definition', () => {
    const chart = gapChart(gap({ method: 'first-reach', months: estimate(7.2, 6.1, 8.4) }));
    expect(chart.bracket?.label).toBe('6.9 months');
    expect(chart.title).toBe('China reached the same levels 7.2 months after the United States on average');
  });

  it('heeds the tolerance', () => {
    // 153.19 + 0.5 is first met by GPT-5.2 Pro (154.72)
    expect(gapChart(gap({ tolerance: 0.5 })).bracket?.from).toBe(dayNumber('2025-12-11'));
  });

  it('turns round where the follower is ahead', () => {
    const chart = gapChart(
      gap({
        frontiers: { leader: chinaFrontier, follower: unitedStatesFrontier },
        definitions: definitions(-6.9),
      }),
    );
    expect(chart.bracket).toMatchObject({ from: dayNumber('2025-11-18'), level: 153.19 });
  });

  it('heeds the tolerance where the follower is ahead', () => {
    const chart = gapChart(
      gap({
        frontiers: { leader: chinaFrontier, follower: unitedStatesFrontier },
        definitions: definitions(-10.3),
        tolerance: 5,
      }),
    );
    const first = unitedStatesFrontier.find(({ value }) => value >= 153.19 - 5);
    expect(chart.bracket?.from).toBe(dayNumber(first?.day ?? ''));
    expect(first?.day).not.toBe('2025-11-18');
  });

  it('leaves the start open where the gap is censored', () => {
    const chart = gapChart(
      gap({
        asOf: '2023-07-01',
        frontiers: { leader: unitedStatesFrontier.slice(0, 2), follower: chinaFrontier.slice(0, 1) },
        definitions: definitions(4.2),
        censored: { days: 30, records: 1, now: true },
      }),
    );
    expect(chart.bracket).toMatchObject({ openStart: true, label: 'at least 4.2 months' });
  });

  it('has no bracket without a gap, and no series without a record', () => {
    const chart = gapChart(gap({ frontiers: { leader: unitedStatesFrontier, follower: [] }, months: null }));
    expect(chart.bracket).toBeNull();
    expect(chart.series.map(({ role }) => role)).toEqual(['leader']);
  });
});
