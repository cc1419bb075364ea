import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conformance } from './conformance.js';
import { dropsOf, factsOf, rowsOf, setCell, UPSTREAM, upstreamCopy } from './support.js';

conformance({
  dataSet: 'tiny-benchmarks',
  file: 'benchmarks/sums.csv',
  repeatedRowIsReported: false,
  nameColumn: 'Model version',
  dayColumn: 'Release date',
  valueColumn: 'Percent correct',
  tooGreat: '140%',
  order: ['Release date', 'Organization'],
});

describe('Epoch’s benchmark folder', () => {
  it('reads every candidate score of a version, with scale, standard error and address', async () => {
    const facts = await factsOf('tiny-benchmarks', UPSTREAM);
    const scores = rowsOf(facts, 'score').map((score) => [
      score.benchmark,
      score.version,
      score.raw,
      score.standard_error,
      score.address,
      score.row,
    ]);
    expect(scores).toEqual([
      ['Quiz', 'acorn-1_high', 0.905, 0.015, 'https://example.org/quiz?a=1', 2],
      ['Quiz', 'acorn-1_high', 0.885, null, null, 3],
      ['Quiz', 'birch-7b', 0.25, null, null, 4],
      ['Quiz', 'holly', 0.6, null, 'https://example.org/quiz', 5],
      ['Sums', 'acorn-1_high', 0.418, null, null, 2],
      ['Sums', 'birch-7b', 0.07, null, null, 3],
      ['Walk', 'acorn-1_high', 140.5, null, 'http://example.org/walk', 2],
    ]);
  });

  it('takes versions from the index file, and those that only score files name', async () => {
    const versions = rowsOf(await factsOf('tiny-benchmarks', UPSTREAM), 'version');
    expect(versions.map(({ id, model, access }) => [id, model, access])).toEqual([
      ['acorn-1_high', 'Acorn 1', 'api'],
      ['birch-7b', 'Birch 7B', 'hosted'],
      ['holly', 'holly', 'unknown'],
    ]);
    expect(versions[2]).toMatchObject({ organisations: 'Birch', released_on: '2023-07-04' });
  });

  it('reads the published difficulties, slopes and scale', async () => {
    const facts = await factsOf('tiny-benchmarks', UPSTREAM);
    expect(rowsOf(facts, 'published_difficulty')).toEqual([
      { data_set: 'tiny-benchmarks', benchmark: 'Quiz', difficulty: 110.5, slope: 0.05 },
      { data_set: 'tiny-benchmarks', benchmark: 'Sums', difficulty: 120, slope: 0.125 },
    ]);
    expect(rowsOf(facts, 'published_scale')).toEqual([
      { data_set: 'tiny-benchmarks', intercept: 110.5, factor: 20 },
    ]);
  });

  it('says what it passed over, and why', async () => {
    const drops = dropsOf(await factsOf('tiny-benchmarks', UPSTREAM));
    expect(drops.map(({ row, invalid }) => [row.file, row.row, row.column, row.reason, invalid])).toEqual([
      ['benchmarks/quiz.csv', 3, 'Source link', 'not an http address', false],
      ['benchmarks/quiz.csv', 6, 'Model version', 'no version named', false],
      ['benchmarks/quiz.csv', 7, 'Accuracy', 'no score', false],
      [
        'benchmarks/additional_eci_data/eci_benchmark_difficulties_and_slopes.csv',
        4,
        'benchmark_name',
        'benchmark not in the table',
        false,
      ],
      ['benchmarks/unheard_of.csv', 0, '', 'file of no benchmark in the table', false],
    ]);
  });

  it.each([
    ['Percent correct', '100.1', true],
    ['Percent correct', '-1', true],
    ['Percent correct', '41,8', true],
  ])('refuses %s %s', async (column, text, invalid) => {
    const upstream = upstreamCopy();
    setCell(`${upstream}/benchmarks/sums.csv`, column, text);
    const drops = dropsOf(await factsOf('tiny-benchmarks', upstream)).filter((drop) =>
      drop.row.file.includes('sums'),
    );
    expect(drops.map((drop) => [drop.row.column, drop.invalid])).toEqual([[column, invalid]]);
  });

  it('knows no greatest length in minutes, but no percentage of minutes either', async () => {
    const upstream = upstreamCopy();
    setCell(`${upstream}/benchmarks/walk.csv`, 'Minutes', '1e5');
    expect(rowsOf(await factsOf('tiny-benchmarks', upstream), 'score').at(-1)?.raw).toBe(100_000);
    setCell(`${upstream}/benchmarks/walk.csv`, 'Minutes', '50%');
    expect(dropsOf(await factsOf('tiny-benchmarks', upstream)).some((drop) => drop.invalid)).toBe(true);
  });

  it.each(['eci_benchmark_difficulties_and_slopes.csv', 'eci_scaling.csv'])('needs %s', async (name) => {
    const upstream = upstreamCopy();
    const path = `${upstream}/benchmarks/additional_eci_data/${name}`;
    rmSync(path);
    await expect(factsOf('tiny-benchmarks', upstream)).rejects.toMatchObject({ code: 'missing-file' });
    writeFileSync(path, 'something,else\n1,2\n');
    await expect(factsOf('tiny-benchmarks', upstream)).rejects.toMatchObject({ code: 'missing-column' });
  });
});
