import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, HeadwayError, isoDay, requireDay } from '../../src/contract/index.js';

describe('dayNumber', () => {
  it('counts days since 1970-01-01', () => {
    // Python: (date(2024, 2, 29) - date(1970, 1, 1)).days
    expect(dayNumber('2024-02-29')).toBe(19782);
    expect(dayNumber('1970-01-01')).toBe(0);
  });

  it('refuses what is not a day of the calendar', () => {
    for (const text of [
      '2023-02-29',
      '2024-13-01',
      '2024-1-1',
      '',
      'today',
      '2024-02-29T00:00',
      '+002024-01-01',
    ]) {
      expect(dayNumber(text)).toBeNull();
    }
  });

  it('is undone by isoDay', () => {
    fc.assert(fc.property(fc.integer({ min: -354_285, max: 2_932_896 }), (n) => dayNumber(isoDay(n)) === n));
  });
});

describe('requireDay', () => {
  it('names the flag in one line', () => {
    try {
      requireDay('2024-02-30', '--as-of');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(HeadwayError);
      expect((error as HeadwayError).message).toBe(
        '"2024-02-30" is not a day (--as-of); write it as YYYY-MM-DD, for example 2026-01-31',
      );
      expect((error as HeadwayError).exitStatus).toBe(2);
    }
  });

  it('keeps foreign text on one line and off the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { message } = new HeadwayError({ code: 'x', what: text, where: text, remedy: text });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what the test is about
        return !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(message) && message.length <= 600;
      }),
    );
  });
});
