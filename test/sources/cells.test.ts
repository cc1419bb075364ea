import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessOf } from '../../src/sources/access.js';
import {
  parseAddress,
  parseFraction,
  parseName,
  parseNumber,
  parseOrganisations,
  parseReleaseDay,
} from '../../src/sources/cells.js';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('cells', () => {
  it('a number reads back as it was written', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(parseNumber(String(value))).toEqual({ value: value === 0 ? 0 : value });
      }),
    );
  });

  it('a number with anything after it is none', () => {
    fc.assert(
      fc.property(finite, fc.constantFrom('x', '%', ',', ' 1', '..', 'e', '=', '\u0660'), (value, tail) => {
        expect(parseNumber(`${value}${tail}`)).toHaveProperty('invalid');
      }),
    );
  });

  it.each(['NaN', 'Infinity', '1e999', '0x10', '1_000', '１', '--1', '.', 'e5'])(
    '%s is no number',
    (text) => {
      expect(parseNumber(text)).toHaveProperty('invalid');
    },
  );

  it('a percentage is a hundredth of its number, whatever the scale', () => {
    fc.assert(
      fc.property(finite, fc.constantFrom(1, 0.1, 0.01), (value, scale) => {
        expect(parseFraction(`${value}%`, scale)).toEqual({ value: value / 100 + 0 });
      }),
    );
    expect(parseFraction('41.8%', 1)).toEqual({ value: 0.418 });
    expect(parseFraction('41.8', 0.01)).toEqual({ value: 0.418 });
    expect(parseFraction('0.418', 1)).toEqual({ value: 0.418 });
    expect(parseFraction('%', 1)).toHaveProperty('invalid');
    expect(parseFraction(' ', 1)).toHaveProperty('empty');
  });

  it('no text throws, and each is a value, empty or invalid', () => {
    const parsers = [
      parseNumber,
      parseName,
      parseAddress,
      (text: string) => parseFraction(text, 0.01),
      (text: string) => parseReleaseDay(text, '2026-01-31'),
      (text: string) => parseOrganisations(text, new Set(['A, B'])),
    ];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...parsers), (text, parse) => {
        const cell = parse(text);
        expect(Number('value' in cell) + Number('empty' in cell) + Number('invalid' in cell)).toBe(1);
      }),
    );
  });

  it('a release day lies between 1950 and 400 days after the data set', () => {
    const day = (text: string) => 'value' in parseReleaseDay(text, '2026-01-31');
    expect(['1950-01-01', '2026-01-31', '2027-03-07'].map(day)).toEqual([true, true, true]);
    expect(['1949-12-31', '2027-03-08', '2099-01-01', '2025-02-29', '2025-1-2', 'May 2025'].map(day)).toEqual(
      Array(6).fill(false),
    );
  });

  it('a name keeps its text and loses its line breaks', () => {
    expect(parseName(' GPT-5\n')).toEqual({ value: 'GPT-5' });
    expect(parseName('two\r\nlines')).toEqual({ value: 'two lines' });
    expect(parseName('百川 2')).toEqual({ value: '百川 2' });
    for (const hidden of ['a\u0000b', 'a\u202eb', 'a\u200bb', 'a\u001b[31mb', 'x'.repeat(301)]) {
      expect(parseName(hidden)).toHaveProperty('invalid');
    }
  });

  it('a parsed name parses to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cell = parseName(text);
        if ('value' in cell) expect(parseName(cell.value)).toEqual(cell);
      }),
    );
  });

  it('an address is http, without a password', () => {
    expect(parseAddress('https://example.org/a b')).toEqual({ value: 'https://example.org/a%20b' });
    for (const text of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://me:secret@example.org/',
      'example.org',
    ]) {
      expect(parseAddress(text)).toHaveProperty('invalid');
    }
  });

  it('a comma separates organisations unless it is in a known name', () => {
    const known = new Set(['Cedar, Dogwood and Sons', 'Birch']);
    const names = (text: string) => parseOrganisations(text, known);
    expect(names('Birch,Cedar, Dogwood and Sons,Acorn')).toEqual({
      value: 'Birch;Cedar, Dogwood and Sons;Acorn',
    });
    expect(names('Birch,Birch')).toEqual({ value: 'Birch' });
    expect(names('a;b')).toHaveProperty('invalid');
  });

  it('knows Epoch’s words for access', () => {
    expect(accessOf('Open weights (non-commercial)')).toEqual({
      access: 'open-weights',
      licenceClass: 'non-commercial',
    });
    expect(accessOf('Hosted access (no API)')?.access).toBe('hosted');
    expect(accessOf('')?.access).toBe('unknown');
    expect(accessOf('Unknown')?.access).toBe('unknown');
    expect(accessOf('constructor')).toBeNull();
  });
});
