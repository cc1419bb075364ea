import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { licenceOf } from '../../src/sources/access.js';
import { Editions } from '../../src/sources/editions.js';
import { conformance } from './conformance.js';
import { structuredConformance } from './structured-conformance.js';
import { dropsOf, factsOf, rowsOf, setCell, UPSTREAM, upstreamCopy } from './support.js';

conformance({
  dataSet: 'tiny-arena-history',
  file: 'arena_history.csv',
  repeatedRowIsReported: true,
  nameColumn: 'model',
  dayColumn: 'snapshot_date',
  valueColumn: 'arena_score',
  tooGreat: '5000.5',
  order: ['snapshot_date', 'model'],
});

structuredConformance({
  dataSet: 'tiny-arena-categories',
  file: 'arena_categories.json',
  broken: 'not-json',
  withoutEntries: '{"full": {}}\n',
  value: { written: '1210.1234', column: 'rating', tooGreat: '9999' },
  name: { written: '"acorn-1"', column: 'model' },
});

structuredConformance({
  dataSet: 'tiny-prices',
  file: 'prices.json',
  broken: 'not-json',
  withoutEntries: '[]\n',
  value: { written: '"2.5"', column: 'input_token_price', tooGreat: '-1' },
  name: { written: '"acorn-1"', column: 'model_api_name' },
});

describe('the arena', () => {
  it('keeps a rating once for the snapshots in a row in which it stands unchanged', async () => {
    const facts = await factsOf('tiny-arena-history', UPSTREAM);
    const runs = rowsOf(facts, 'arena_rating')
      .map((r) => [r.version, r.first_on, r.last_on, r.rating, r.low, r.high, r.votes, r.row])
      .sort((x, y) => Number(x[7]) - Number(y[7]));
    expect(runs).toEqual([
      ['acorn-1', '2025-01-01', '2025-01-08', 1200, 1195, 1204, 1000, 2],
      ['birch-7b', '2025-01-01', '2025-01-01', 1100, 1091, 1108, 200, 3],
      ['birch-7b', '2025-01-08', '2025-01-08', 1105, 1096, 1113, 240, 5],
      ['acorn-1', '2025-01-15', '2025-01-22', 1201, 1196, 1205, 1100, 6],
      ['birch-7b', '2025-01-22', '2025-01-22', 1105, 1096, 1113, 240, 8],
    ]);
    expect(rowsOf(facts, 'edition').map((e) => [e.published_on, e.entries, e.named])).toEqual([
      ['2025-01-01', 2, 2],
      ['2025-01-08', 2, 2],
      ['2025-01-15', 1, 1],
      ['2025-01-22', 2, 2],
    ]);
    expect(rowsOf(facts, 'version').map((v) => [v.id, v.organisations, v.access, v.licence_class])).toEqual([
      ['acorn-1', 'Acorn Labs', 'hosted', null],
      ['birch-7b', 'Birch', 'open-weights', 'unrestricted'],
    ]);
  });

  it('the runs of editions, unrolled, are the editions again', () => {
    type Row = { first_on: string; last_on: string; key: string; value: number };
    const edition = fc.uniqueArray(
      fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.integer({ min: 0, max: 2 }) }),
      { selector: ({ key }) => key, minLength: 1 },
    );
    fc.assert(
      fc.property(fc.array(edition, { minLength: 1, maxLength: 9 }), (days) => {
        const editions = new Editions<Row>('x', (x, y) => x.value === y.value);
        const runs = days.flatMap((rows, n) => {
          const day = `2025-01-0${n + 1}`;
          return rows.flatMap((row) => editions.add(row.key, { ...row, first_on: day, last_on: day }, true));
        });
        const all = [...runs, ...editions.rest()];
        days.forEach((rows, n) => {
          const day = `2025-01-0${n + 1}`;
          const standing = all.filter((run) => run.first_on <= day && day <= run.last_on);
          const pairs = (of: readonly { key: string; value: number }[]) =>
            of.map((r) => r.key + r.value).sort();
          expect(pairs(standing)).toEqual(pairs(rows));
        });
      }),
    );
  });

  it('refuses a snapshot that stands before an earlier row’s', async () => {
    const upstream = upstreamCopy();
    setCell(`${upstream}/arena_history.csv`, 'snapshot_date', '2025-02-01');
    const [drop] = dropsOf(await factsOf('tiny-arena-history', upstream));
    expect(drop).toMatchObject({ invalid: true, row: { column: 'snapshot_date', row: 3 } });
  });

  it('reads categories with intervals to two decimals, the one with every prompt as overall', async () => {
    const rows = rowsOf(await factsOf('tiny-arena-categories', UPSTREAM), 'arena_rating');
    expect(rows.map((r) => [r.category, r.version, r.rating, r.low, r.high, r.first_on, r.row])).toEqual([
      ['overall', 'acorn-1', 1210.12, 1204.5, 1215.5, '2026-01-31', 1],
      ['overall', 'birch-7b', 1110, 1100, 1120, '2026-01-31', 2],
      ['chinese', 'birch-7b', 1150.01, 1140, 1160, '2026-01-31', 3],
    ]);
  });

  it('reads prices, and says of an entry without one that there is none', async () => {
    const facts = await factsOf('tiny-prices', UPSTREAM);
    expect(rowsOf(facts, 'price').map((p) => [p.version, p.input, p.output, p.access, p.address])).toEqual([
      ['acorn-1', 2.5, 10, 'hosted', 'https://example.org/prices'],
      ['birch-7b', 0.1, null, 'open-weights', null],
    ]);
    expect(dropsOf(facts).map((drop) => [drop.row.row, drop.row.reason, drop.invalid])).toEqual([
      [3, 'no price', false],
    ]);
  });

  it('a list of categories that holds something else is refused', async () => {
    const upstream = upstreamCopy();
    writeFileSync(`${upstream}/arena_categories.json`, '{"full": [1, 2]}\n');
    await expect(factsOf('tiny-arena-categories', upstream)).rejects.toMatchObject({
      code: 'missing-column',
    });
  });

  it.each([
    ['Proprietary', 'hosted', null],
    ['Propretary', 'hosted', null],
    ['Apache 2.0', 'open-weights', 'unrestricted'],
    ['MIT', 'open-weights', 'unrestricted'],
    ['Llama 3.1 Community', 'open-weights', 'restricted'],
    ['Modified MIT', 'open-weights', 'restricted'],
    ['CC-BY-NC-SA-4.0', 'open-weights', 'non-commercial'],
    ['Non-commercial', 'open-weights', 'non-commercial'],
    ['Other', 'unknown', null],
    ['N/A', 'unknown', null],
    ['', 'unknown', null],
  ])('the licence %s means %s', (text, access, licenceClass) => {
    expect(licenceOf(text)).toEqual({ access, licenceClass });
  });
});
