import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvCell } from '../../src/report/csv/csv.js';
import { toCsv } from '../../src/report/index.js';
import { census, data, gap, models } from './fixtures.js';

describe('csvCell', () => {
  it('quotes, doubles quotes, and disarms formulas but not numbers', () => {
    expect(csvCell('a,"b"')).toBe('"a,""b"""');
    expect(csvCell('=1+1')).toBe("'=1+1");
    expect(csvCell('@SUM(A1)')).toBe("'@SUM(A1)");
    expect(csvCell('-cmd')).toBe("'-cmd");
    expect(csvCell('\tx')).toBe("' x");
    expect(csvCell('-1.25')).toBe('-1.25');
    expect(csvCell(-1.25)).toBe('-1.25');
    expect(csvCell(null)).toBe('');
    expect(csvCell(['A', 'B, C'])).toBe('"A; B, C"');
  });

  it('is read back by another reader (d3-dsv)', () => {
    const text = fc.stringMatching(/^[a-zA-Z0-9 ,"';.()-]{0,20}$/).filter((one) => !/^[=+\-@]/.test(one));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = csvParse(csv(['one', 'two'], rows)).map((row) => [row.one, row.two]);
        expect(read).toEqual(rows);
      }),
    );
  });
});

describe('toCsv', () => {
  it('gives the groups of a census in full precision', () => {
    const rows = csvParse(toCsv(census));
    expect(rows.map(({ value, models, share }) => [value, models, share])).toEqual([
      ['CN-BJ', '3', '0.6'],
      ['', '2', '0.4'],
    ]);
  });

  it('gives the records of a gap in full precision', () => {
    const rows = csvParse(toCsv(gap()));
    expect(rows.length).toBe(gap().records.length);
    const newest = rows.at(-1)!;
    expect(newest.model).toBe('Qwen3.7-Max');
    expect(Number(newest.months)).toBe(gap().records.at(-1)!.months!.estimate);
    expect(rows[0]!.months_high).toBe('');
    expect(rows[0]!.censored).toBe('true');
  });

  it('gives the models, and refuses answers without rows', () => {
    const rows = csvParse(toCsv(models));
    expect(rows.map(({ version }) => version)).toEqual(['qwen3.7-max', "'=cmd|calc", 'glm-5.1']);
    expect(rows[1]!.organisations).toBe('Baidu; A "quoted" laboratory');
    expect(() => toCsv(data)).toThrow('"data" has no CSV');
  });
});
