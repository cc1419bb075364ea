import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, count, ends, oneDecimal, percent, signed } from '../../src/report/numbers.js';
import { estimate } from './fixtures.js';

describe('numbers', () => {
  it('have one decimal and a true minus', () => {
    expect(oneDecimal(-6.94)).toBe('−6.9');
    expect(oneDecimal(-0.04)).toBe('0.0');
    expect(signed(0.04)).toBe('0.0');
    expect(signed(2.26)).toBe('+2.3');
    expect(count(1234567)).toBe('1,234,567');
  });

  it('never claim certainty', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        const text = percent(p);
        return text !== '0 %' && text !== '100 %';
      }),
    );
  });

  it('show an open end as open', () => {
    expect(cell(null)).toBe('–');
    expect(cell(estimate(7.1, 6.2, null))).toBe('7.1 [6.2, …]');
    expect(cell(estimate(7.1, null, null))).toBe('7.1');
    expect(ends(estimate(7.1, 6.2, null))).toBe('from 6.2, no upper bound');
    expect(ends(estimate(7.1, null, null))).toBeNull();
  });
});
