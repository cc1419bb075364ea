import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchBenchmarks, readResults } from '../../src/results/index.js';
import { answersOrRefuses, refusal } from './support.js';

const HELD = ['GPQA diamond', 'MMLU', 'SWE-Bench verified', 'SimpleQA Verified'];
const match = (text: string) => matchBenchmarks(readResults(text, 'mine.csv'), HELD);

describe('a CSV of benchmark, score, n', () => {
  it('reads fractions and percentages, whatever the case of a benchmark’s name', () => {
    const { scores } = match('\uFEFFBenchmark,Score,N\ngpqa-diamond,71.2 %,198\nMMLU,0.88,\n');
    expect(scores).toMatchObject([
      { benchmark: 'GPQA diamond', raw: 0.712, items: 198 },
      { benchmark: 'MMLU', raw: 0.88, items: null, standardError: null },
    ]);
    expect(match('benchmark,score (%),stderr (%)\nMMLU,88,0.3').scores).toMatchObject([
      { raw: 0.88, standardError: 0.003 },
    ]);
  });

  it.each([
    ['a percentage without its sign', 'benchmark,score\nMMLU,71.2', 'bad-score', /line 2.*"%"/],
    ['a negative score', 'benchmark,score\nMMLU,-0.2', 'bad-score', /-0.2/],
    ['NaN', 'benchmark,score\nMMLU,NaN', 'not-results', /"NaN" is no number/],
    ['an infinite score', 'benchmark,score\nMMLU,1e999', 'bad-score', /Infinity/],
    ['no score', 'benchmark,score\nMMLU,', 'not-results', /missing/],
    ['n of 0', 'benchmark,score,n\nMMLU,0.5,0', 'not-results', /n is 0/],
    ['a fractional n', 'benchmark,score,n\nMMLU,0.5,10.5', 'not-results', /n is 10.5/],
    ['no column of scores', 'benchmark,n\nMMLU,10', 'not-results', /no column "score"/],
    ['a broken quote', 'benchmark,score\n"MMLU,0.5', 'not-results', /no CSV/],
    ['a row too short', 'benchmark,score\nMMLU', 'not-results', /no CSV/],
    ['an empty file', '  \n', 'no-results', /no score/],
    ['a header alone', 'benchmark,score\n', 'no-results', /no score/],
    ['cut-off JSON', '{"results": {"mmlu": {"acc,no', 'not-json', /cut off/],
    ['JSON of something else', '{"a": 1}', 'not-results', /neither/],
    ['a list', '[1, 2]', 'not-results', /neither/],
  ])('refuses %s', (_, text, code, words) => {
    const error = refusal(() => match(text));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(words);
  });

  it('refuses a line without end', () => {
    const error = refusal(() => match(`benchmark,score\n${'x'.repeat(1_000_000)}`));
    expect(error.message.length).toBeLessThan(600);
  });

  it('gives back any scores that are written to it', () => {
    const row = fc.record({
      benchmark: fc.constantFrom(...HELD),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      n: fc.integer({ min: 1, max: 1e9 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const text = `benchmark,score,n\n${rows.map(({ benchmark, score, n }) => `${benchmark},${score},${n}`).join('\n')}`;
        const { scores } = match(text);
        expect(scores.map(({ benchmark, raw, items }) => [benchmark, raw, items])).toEqual(
          rows.map(({ benchmark, score, n }) => [benchmark, score === 0 ? 0 : score, n]),
        );
        for (const { standardError } of scores) expect(standardError).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('reads any text, or refuses it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
        answersOrRefuses(() => match(text)),
      ),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 4 })), (rows) =>
        answersOrRefuses(() => match(`benchmark,score\n${rows.map((row) => row.join(',')).join('\n')}`)),
      ),
      { numRuns: 60 },
    );
  });
});
