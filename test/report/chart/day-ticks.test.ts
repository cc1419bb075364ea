import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../src/contract/index.js';
import { dayTicks } from '../../../src/report/chart/day-ticks.js';
import { messagesIn } from '../../../src/report/messages/index.js';

const words = messagesIn('en');

describe('dayTicks', () => {
  it('names years and months', () => {
    const ticks = dayTicks(dayNumber('2023-02-24')!, dayNumber('2026-06-16')!, 8, words);
    expect(ticks.map(({ label }) => label)).toEqual(['Jul 2023', '2024', 'Jul', '2025', 'Jul', '2026']);
  });

  it('are few, in order, on firsts of months, within the axis', () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(day, day, fc.integer({ min: 2, max: 12 }), (a, b, most) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const ticks = dayTicks(from, to, most, words);
        expect(ticks.length).toBeLessThanOrEqual(most);
        ticks.forEach(({ day }, i) => {
          expect(isoDay(day).endsWith('-01')).toBe(true);
          expect(day >= from && day <= to && (i === 0 || day > ticks[i - 1]!.day)).toBe(true);
        });
      }),
    );
  });
});
