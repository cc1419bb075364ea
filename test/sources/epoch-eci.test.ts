import { describe, expect, it } from 'vitest';
import { conformance } from './conformance.js';
import { dropsOf, factsOf, rowsOf, setCell, UPSTREAM, upstreamCopy } from './support.js';

conformance({
  dataSet: 'tiny-eci',
  file: 'eci.csv',
  repeatedRowIsReported: true,
  nameColumn: 'Model version',
  dayColumn: 'Release date',
  valueColumn: 'ECI Score',
  tooGreat: '1000.5',
  order: ['Model version', 'ECI Score'],
});

conformance({
  dataSet: 'tiny-eci-by-model',
  file: 'eci_by_model.csv',
  repeatedRowIsReported: true,
  nameColumn: 'Model',
  dayColumn: 'date',
  valueColumn: 'eci',
  tooGreat: '1e9',
  order: ['eci', 'eci_ci_low'],
});

describe('Epoch’s published index', () => {
  it('reads versions, and a value where there is one', async () => {
    const facts = await factsOf('tiny-eci', UPSTREAM);
    expect(dropsOf(facts)).toEqual([]);
    const at = { data_set: 'tiny-eci', measure: 'eci', low: null, high: null };
    expect(rowsOf(facts, 'published_value')).toEqual([
      { ...at, version: 'acorn-1_high', value: 120.25, row: 2 },
      { ...at, version: 'birch-7b', value: 101, row: 3 },
      { ...at, version: 'grove', value: 118.5, row: 4 },
      { ...at, version: 'nameless-2', value: 90, row: 6 },
    ]);
    expect(rowsOf(facts, 'version')[1]).toEqual({
      data_set: 'tiny-eci',
      id: 'birch-7b',
      model: 'Birch 7B',
      display_name: null,
      organisations: 'Birch',
      released_on: '2024-05-02',
      access: 'open-weights',
      licence_class: 'non-commercial',
    });
    expect(
      rowsOf(facts, 'version').map((version) => [version.id, version.organisations, version.access]),
    ).toEqual([
      ['acorn-1_high', 'Acorn Labs', 'api'],
      ['birch-7b', 'Birch', 'open-weights'],
      ['grove', 'Birch;Cedar, Dogwood and Sons', 'open-weights'],
      ['fresh', 'Acorn Labs', 'unreleased'],
      ['nameless-2', '', 'unknown'],
    ]);
    expect(rowsOf(facts, 'version').at(-1)).toMatchObject({ model: 'nameless-2', released_on: null });
  });

  it('reads the edition by model, with its intervals', async () => {
    const facts = await factsOf('tiny-eci-by-model', UPSTREAM);
    const values = rowsOf(facts, 'published_value').map(({ version, value, low, high }) => [
      version,
      value,
      low,
      high,
    ]);
    expect(values).toEqual([
      ['Acorn 1', 119.5, 117.25, 122],
      ['Birch 7B', 100.5, null, null],
      ['Elm', 80, 70, 90],
    ]);
    expect(rowsOf(facts, 'version').map((version) => version.access)).toEqual([
      'api',
      'open-weights',
      'unknown',
    ]);
  });

  it('reports words for access that it does not know, and keeps the row', async () => {
    const upstream = upstreamCopy();
    setCell(`${upstream}/eci.csv`, 'Model accessibility', 'On a floppy disk');
    const facts = await factsOf('tiny-eci', upstream);
    expect(rowsOf(facts, 'version')[0]?.access).toBe('unknown');
    expect(dropsOf(facts).map((drop) => [drop.row.column, drop.invalid])).toEqual([
      ['Model accessibility', false],
    ]);
  });

  it('refuses an interval that does not hold its value', async () => {
    const upstream = upstreamCopy();
    setCell(`${upstream}/eci_by_model.csv`, 'eci_ci_low', '119.6');
    const facts = await factsOf('tiny-eci-by-model', upstream);
    expect(dropsOf(facts).map((drop) => [drop.row.column, drop.invalid])).toEqual([['eci_ci_low', true]]);
  });
});
