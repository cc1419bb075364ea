import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchBenchmarks, readResults } from '../../src/results/index.js';
import { answersOrRefuses, refusal } from './support.js';

/** The shape that lm-evaluation-harness 0.4.13 writes, shortened by hand. */
const LM_EVAL = {
  results: {
    gsm8k: {
      alias: 'gsm8k',
      'exact_match,strict-match': 0.61,
      'exact_match_stderr,strict-match': 0.013,
      'exact_match,flexible-extract': 0.64,
      'exact_match_stderr,flexible-extract': 0.0132,
    },
    mmlu: { 'acc,none': 0.701, 'acc_stderr,none': 0.0036, alias: 'mmlu' },
    mmlu_anatomy: { alias: '  - anatomy', 'acc,none': 0.5, 'acc_stderr,none': 0.04 },
    arc_challenge: { 'acc,none': 0.5, 'acc_norm,none': 0.55, 'acc_norm_stderr,none': 'N/A' },
  },
  groups: { mmlu: { 'acc,none': 0.701, 'acc_stderr,none': 0.0036 } },
  group_subtasks: { mmlu: ['mmlu_stem'], mmlu_stem: ['mmlu_anatomy'] },
  'n-samples': {
    gsm8k: { original: 1319, effective: 1319 },
    arc_challenge: { original: 1172, effective: 100 },
    mmlu_anatomy: { original: 135, effective: 135 },
  },
  model_name: 'acme/small',
};
const HELD = ['GSM8K', 'MMLU', 'ARC AI2', 'HellaSwag'];

describe('lm-evaluation-harness', () => {
  it('takes the metric of the table, its standard error, the questions asked; a group stands for its parts', () => {
    const results = readResults(JSON.stringify(LM_EVAL), 'results.json');
    expect(results).toMatchObject({ format: 'lm-evaluation-harness', model: 'acme/small' });
    const { scores, unmatched } = matchBenchmarks(results, HELD);
    expect(unmatched).toEqual([]);
    expect(scores).toMatchObject([
      {
        benchmark: 'GSM8K',
        metric: 'exact_match,flexible-extract',
        raw: 0.64,
        standardError: 0.0132,
        items: 1319,
      },
      { benchmark: 'MMLU', metric: 'acc,none', raw: 0.701, standardError: 0.0036, items: 135 },
      { benchmark: 'ARC AI2', metric: 'acc_norm,none', raw: 0.55, items: 100 },
    ]);
    // (0.55 · 100 + 1) / 102 right, 100 questions: sqrt(p (1 − p) / 100)
    expect(scores[2].standardError).toBeCloseTo(Math.sqrt((0.5490196 * 0.4509804) / 100), 6);
  });

  it.each([
    ['NaN', Number.NaN],
    ['too great', 1.2],
    ['a percentage', 64],
    ['negative', -0.1],
    ['text', '0.64'],
    ['missing', null],
  ])('refuses a score that is %s', (_, value) => {
    const broken = { results: { hellaswag: { 'acc_norm,none': value } } };
    const results = readResults(JSON.stringify(broken), 'results.json');
    const error = refusal(() => matchBenchmarks(results, HELD));
    expect(error).toMatchObject({ code: 'bad-score', where: 'results.json, results.hellaswag' });
  });

  it('says which metrics a task has where the one of the table is missing', () => {
    const results = readResults('{"results":{"hellaswag":{"em,none":0.4}}}', 'r.json');
    expect(refusal(() => matchBenchmarks(results, HELD)).message).toMatch(/acc_norm,none.*em,none/);
  });

  it('names near benchmarks for a task that is none, and never takes a near one', () => {
    const results = readResults(
      '{"results":{"arc_easy":{"acc,none":0.7},"mmlu_pro":{"acc,none":0.3}}}',
      'r.json',
    );
    const { scores, unmatched } = matchBenchmarks(results, HELD);
    expect(scores).toEqual([]);
    expect(unmatched.map(({ task }) => task)).toEqual(['arc_easy', 'mmlu_pro']);
    expect(unmatched[0].near).toContain('ARC AI2');
    expect(unmatched[1].near).toContain('mmlu');
  });

  it('reads any JSON, or refuses it; groups that name themselves end', () => {
    const loop = { ...LM_EVAL, group_subtasks: { mmlu: ['mmlu_stem', 'mmlu'], mmlu_stem: ['mmlu'] } };
    expect(readResults(JSON.stringify(loop), 'r').tasks.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.dictionary(fc.constantFrom('acc,none', 'alias', 'x'), fc.jsonValue())),
        (results) =>
          answersOrRefuses(() => matchBenchmarks(readResults(JSON.stringify({ results }), 'r'), HELD)),
      ),
      { numRuns: 60 },
    );
  });
});
