import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { provinceOf } from '../../src/registry/provinces.js';
import { conformance } from './conformance.js';
import { structuredConformance } from './structured-conformance.js';
import { dropsOf, factsOf, rowsOf, setCell, UPSTREAM, upstreamCopy } from './support.js';

conformance({
  dataSet: 'tiny-models',
  file: 'models.csv',
  repeatedRowIsReported: true,
  nameColumn: 'Model',
  dayColumn: 'Publication date',
  valueColumn: 'Training compute (FLOP)',
  tooGreat: '1e31',
  order: null,
  openEnd: true,
});

conformance({
  dataSet: 'tiny-systems',
  file: 'systems.csv',
  repeatedRowIsReported: true,
  nameColumn: 'System',
  dayColumn: 'Publication date',
  valueColumn: 'Parameters',
  tooGreat: '-5',
  order: ['System', 'Domain'],
  openEnd: true,
});

conformance({
  dataSet: 'tiny-distilled',
  file: 'distilled.csv',
  repeatedRowIsReported: true,
  nameColumn: 'model',
  dayColumn: null,
  valueColumn: 'distilled',
  tooGreat: 'Perhaps',
  order: ['model', 'distilled'],
  openEnd: true,
});

conformance({
  dataSet: 'tiny-chinese-models',
  file: 'chinese_models.csv',
  repeatedRowIsReported: false,
  nameColumn: 'model',
  dayColumn: 'snapshot_date',
  valueColumn: 'row',
  tooGreat: '0',
  order: ['organisation', 'model'],
});

structuredConformance({
  dataSet: 'tiny-horizon',
  file: 'horizon.yaml',
  broken: 'not-yaml',
  withoutEntries: 'results: {}\nswaa_version: 0a1b\n',
  value: { written: '11.5', column: 'p50_horizon_length.estimate', tooGreat: '1e9' },
  name: { written: 'acorn_1', column: 'results' },
});

describe('lists of models', () => {
  it('read organisations, kinds, domains, figures and base models; the country only beside', async () => {
    expect(rowsOf(await factsOf('tiny-models', UPSTREAM), 'model_record')).toMatchObject([
      {
        model: 'Acorn 1',
        organisations: 'Acorn Labs',
        organisation_kinds: 'Industry',
        upstream_countries: 'United States of America',
        released_on: '2024-03-01',
        modalities: 'Language;Vision',
        parameters: 7e10,
        training_compute: 1.5e24,
        hardware: 'NVIDIA H100',
        hardware_quantity: 512,
        access: 'api',
        base_models: '',
        confidence: 'Confident',
        row: 2,
      },
      {
        model: 'Birch 7B',
        organisations: 'Birch;Cedar, Dogwood and Sons',
        organisation_kinds: 'Industry;Academia',
        base_models: 'Acorn 1;Elm',
        access: 'open-weights',
        licence_class: 'unrestricted',
        training_compute: null,
      },
      { model: 'Elm', organisations: '', released_on: null, parameters: null, access: 'unknown' },
    ]);
  });

  it('read the table of systems by its own names of columns', async () => {
    const rows = rowsOf(await factsOf('tiny-systems', UPSTREAM), 'model_record');
    expect(rows.map((r) => [r.model, r.upstream_countries, r.organisation_kinds, r.confidence])).toEqual([
      ['Perceptual', 'United States of America', '', 'Speculative'],
      ['Fir', 'China', '', 'Wrong'],
    ]);
  });

  it('read which versions are distilled', async () => {
    const rows = rowsOf(await factsOf('tiny-distilled', UPSTREAM), 'distillation');
    expect(rows.map((r) => [r.version, r.distilled, r.confidence])).toEqual([
      ['acorn-1_high', false, 'high'],
      ['birch-7b', true, 'low'],
    ]);
  });

  it('keep an entry of the list of Chinese models while it stands, and entries without a name', async () => {
    const facts = await factsOf('tiny-chinese-models', UPSTREAM);
    const entries = rowsOf(facts, 'census_entry').map((e) => [
      e.number,
      e.first_on,
      e.last_on,
      e.model,
      e.province,
    ]);
    expect(entries.sort()).toEqual([
      [1, '2023-05-01', '2023-05-15', '文心一言', 'CN-BJ'],
      [2, '2023-05-01', '2023-05-01', '盘古', 'CN-GD'],
      [2, '2023-05-08', '2023-05-15', '盘古', 'CN-GD'],
      [3, '2023-05-01', '2023-05-01', '', null],
      [3, '2023-05-15', '2023-05-15', 'Birch 7B', null],
    ]);
    expect(rowsOf(facts, 'edition').map((e) => [e.published_on, e.entries, e.named])).toEqual([
      ['2023-05-01', 3, 2],
      ['2023-05-08', 2, 2],
      ['2023-05-15', 3, 3],
    ]);
    expect(dropsOf(facts).map((drop) => [drop.row.row, drop.row.column, drop.invalid])).toEqual([
      [9, 'province_city', false],
    ]);
  });

  it.each([
    ['北京', 'CN-BJ'],
    ['广东深圳', 'CN-GD'],
    ['深圳', 'CN-GD'],
    ['内蒙古呼和浩特', 'CN-NM'],
    ['陕西西安', 'CN-SN'],
    ['太原', 'CN-SX'],
    ['', null],
    ['亚特兰蒂斯', null],
  ])('the place %s lies in %s', (place, province) => {
    expect(provinceOf(place)).toBe(province);
  });

  it('read time horizons at a half and at four fifths, with their intervals', async () => {
    const facts = await factsOf('tiny-horizon', UPSTREAM);
    const values = rowsOf(facts, 'published_value').map((v) => [
      v.measure,
      v.version,
      v.value,
      v.low,
      v.high,
    ]);
    expect(values).toEqual([
      ['horizon', 'acorn_1', 11.5, 5.25, 22.5],
      ['horizon-80', 'acorn_1', 1.5, 0.5, 4.5],
      ['horizon', 'birch_7b', 2, null, null],
    ]);
    expect(rowsOf(facts, 'version').map((v) => v.released_on)).toEqual(['2024-03-01', '2024-05-02']);
    expect(dropsOf(facts).map((drop) => [drop.row.reason, drop.invalid])).toEqual([['no estimate', false]]);
  });

  it('refuse YAML with a key twice, with a tag, and a bomb of aliases', async () => {
    const upstream = upstreamCopy();
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => [...pair])) {
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    for (const text of ['results: {a: 1}\nresults: {b: 1}\n', `${bomb.join('\n')}\nresults: *g\n`]) {
      writeFileSync(`${upstream}/horizon.yaml`, text);
      await expect(factsOf('tiny-horizon', upstream)).rejects.toMatchObject({ code: 'not-yaml' });
    }
  });

  it('refuse YAML that was cut between two entries', async () => {
    const upstream = upstreamCopy();
    const path = `${upstream}/horizon.yaml`;
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, text.indexOf('  birch_7b')));
    await expect(factsOf('tiny-horizon', upstream)).rejects.toMatchObject({ code: 'truncated' });
  });

  it('say what is not high, medium or low', async () => {
    const upstream = upstreamCopy();
    setCell(`${upstream}/distilled.csv`, 'confidence', 'utter');
    const [drop] = dropsOf(await factsOf('tiny-distilled', upstream));
    expect(drop).toMatchObject({ invalid: true, row: { column: 'confidence', row: 2 } });
  });
});
