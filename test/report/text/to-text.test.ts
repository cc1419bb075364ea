import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/report/index.js';
import { columnsOf, pad, wrap } from '../../../src/report/text/columns.js';
import { census, data, estimate, explain, gap, models, now } from '../fixtures.js';

describe('toText', () => {
  it('writes every answer for 80 columns', async () => {
    for (const answer of [now, gap(), models, census, data, explain]) {
      const text = toText(answer);
      await expect(text).toMatchFileSnapshot(`pages/${answer.kind}.txt`);
      const prose = text.split('\n').filter((line) => !/headway (gap|explain|models) /.test(line));
      for (const line of prose) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
    }
  });

  it('uses the width it has', async () => {
    await expect(toText(gap(), { columns: 120 })).toMatchFileSnapshot('pages/gap-120.txt');
  });

  it('writes a gap that is not there yet', () => {
    const text = toText(
      gap({
        months: null,
        points: null,
        definitions: [],
        frontiers: { leader: [], follower: [] },
        records: [],
      }),
    );
    expect(text).toMatch(/so there is no gap between\s+China and/);
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  it('sets colour only where it is asked for, and changes no word by it', () => {
    const coloured = toText(now, { colour: true });
    expect(coloured).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of the colours
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(toText(now));
  });

  it('shows the note on the published figure beside that comparison alone', () => {
    expect(toText(gap({ measure: 'eci' }))).toContain('Its 4 does not');
    expect(toText(gap())).not.toContain('Its 4 does not');
    expect(toText(gap({ measure: 'eci', follower: 'country=France' }))).not.toContain('Its 4 does not');
  });

  it('says of a bound that it is one', () => {
    const text = toText(
      gap({ months: estimate(7.1, 6.2, null), censored: { days: 1, records: 0, now: true } }),
    );
    expect(text).toContain('at least 7.1 months behind');
  });
});

describe('columns', () => {
  it('count a wide character as two', () => {
    expect(columnsOf('文心')).toBe(4);
    expect(pad('文心大模型', 6)).toBe('文心… ');
  });

  it('are filled exactly by pad, and never passed by wrap but for a long word', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '文', ' ', '-') });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (one, columns) => {
        expect(columnsOf(pad(one, columns))).toBe(columns);
        for (const line of wrap(one, 20).split('\n')) {
          expect(columnsOf(line) <= 20 || !line.includes(' ')).toBe(true);
        }
      }),
    );
  });
});
