import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/contract/index.js';
import { gapChart, messagesIn } from '../../../src/report/index.js';
import { crossing, estimate, gap } from '../fixtures.js';
import { chinaFrontier, unitedStatesFrontier } from '../frontiers.js';

const words = messagesIn('en');
const definitions = (months: number, censored = false) => [
  { method: 'daily' as const, months: estimate(months, null, null), censored, average: gap().average },
];

describe('gapChart', () => {
  it('sets the bracket at the follower’s level, from the leader’s reaching it to the as-of day', () => {
    const { bracket, series } = gapChart(gap(), words);
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
    const chart = gapChart(gap({ method: 'first-reach', months: estimate(7.2, 6.1, 8.4) }), words);
    expect(chart.bracket?.label).toBe('6.9 months');
    expect(chart.title).toBe('China reached the same levels 7.2 months after the United States on average');
  });

  it('starts where the answer’s crossing is, not where it would put it itself', () => {
    // 153.19 + 0.5 is first met by GPT-5.2 Pro (154.72)
    const chart = gapChart(
      gap({ tolerance: 0.5, crossing: crossing('leader', unitedStatesFrontier, 153.19, 0.5) }),
      words,
    );
    expect(chart.bracket).toMatchObject({ from: dayNumber('2025-12-11'), level: 153.19 });
    const deciding = chart.series[0]?.steps.filter(({ decides }) => decides);
    expect(deciding?.map(({ model }) => model)).toEqual(['GPT-5.2 Pro']);
  });

  it('turns round where the follower is ahead', () => {
    const chart = gapChart(
      gap({
        frontiers: { leader: chinaFrontier, follower: unitedStatesFrontier },
        definitions: definitions(-6.9),
        crossing: crossing('follower', unitedStatesFrontier, 153.19),
      }),
      words,
    );
    expect(chart.bracket).toMatchObject({ from: dayNumber('2025-11-18'), level: 153.19 });
  });

  it('leaves the start open where the daily gap is censored, whatever the chosen definition', () => {
    const chart = gapChart(
      gap({
        asOf: '2023-07-01',
        frontiers: { leader: unitedStatesFrontier.slice(0, 2), follower: chinaFrontier.slice(0, 1) },
        definitions: definitions(4.2, true),
        censored: { days: 30, records: 1, now: false },
      }),
      words,
    );
    expect(chart.bracket).toMatchObject({ openStart: true, label: 'at least 4.2 months' });
  });

  it('has no bracket without a gap, and no series without a record', () => {
    const chart = gapChart(
      gap({ frontiers: { leader: unitedStatesFrontier, follower: [] }, months: null }),
      words,
    );
    expect(chart.bracket).toBeNull();
    expect(chart.series.map(({ role }) => role)).toEqual(['leader']);
  });
});
