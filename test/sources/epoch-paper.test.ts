import { describe, expect, it } from 'vitest';
import { conformance } from './conformance.js';
import { dropsOf, editCsv, factsOf, rowsOf, setCell, UPSTREAM, upstreamCopy } from './support.js';

conformance({
  dataSet: 'tiny-paper',
  file: 'paper.csv',
  repeatedRowIsReported: true,
  nameColumn: 'model',
  dayColumn: 'date',
  valueColumn: 'performance',
  tooGreat: '1.4',
  order: ['model', 'benchmark'],
});

describe('the scores of the paper', () => {
  it('reads scores with their folds, and each version once', async () => {
    const facts = await factsOf('tiny-paper', UPSTREAM);
    expect(
      rowsOf(facts, 'score').map(({ version, benchmark, raw, fold, row }) => [
        version,
        benchmark,
        raw,
        fold,
        row,
      ]),
    ).toEqual([
      ['acorn-1_high', 'Quiz', 0.85, 5, 2],
      ['acorn-1_high', 'Sums', 0.476, 8, 3],
      ['birch-7b', 'Quiz', 0.001, 0, 4],
      ['fir', 'Quiz', 0.3, 9, 5],
    ]);
    expect(rowsOf(facts, 'version').map(({ id, released_on }) => [id, released_on])).toEqual([
      ['acorn-1_high', '2024-03-01'],
      ['birch-7b', '2024-05-02'],
      ['fir', null],
    ]);
  });

  it.each([
    ['benchmark', 'Nothing known', false],
    ['fold', '10', true],
    ['fold', '1.5', true],
    ['performance', '', false],
    ['performance', '-0.1', true],
  ])('drops a row with %s "%s"', async (column, text, invalid) => {
    const upstream = upstreamCopy();
    setCell(`${upstream}/paper.csv`, column, text);
    const facts = await factsOf('tiny-paper', upstream);
    expect(dropsOf(facts).map((drop) => [drop.row.column, drop.row.row, drop.invalid])).toEqual([
      [column, 2, invalid],
    ]);
    expect(rowsOf(facts, 'score')).toHaveLength(3);
  });

  it('refuses another day for a version it has read', async () => {
    const upstream = upstreamCopy();
    editCsv(`${upstream}/paper.csv`, ([header, first, ...rest]) => [
      header!,
      first!.map((cell) => (cell === '2024-03-01' ? '2024-03-02' : cell)),
      ...rest,
    ]);
    const drops = dropsOf(await factsOf('tiny-paper', upstream));
    expect(drops.map((drop) => [drop.row.column, drop.row.row, drop.invalid])).toEqual([['date', 3, true]]);
  });
});
