import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HelmRun, matchBenchmarks, readHelm } from '../../src/results/index.js';
import { answersOrRefuses, refusal } from './support.js';

/** The shape of HELM's run_spec.json and stats.json, shortened by hand. */
const stat = (name: string, mean: number, split = 'test', perturbation?: object) => ({
  name: { name, split, ...(perturbation && { perturbation }) },
  count: 1,
  sum: mean,
  mean,
});
const run = (name: string, stats: unknown, model = 'acme/small'): HelmRun => ({
  runSpec: { name: `${name},model=acme_small`, adapter_spec: { model } },
  stats,
  where: name,
});

describe('HELM', () => {
  it('takes the unperturbed mean of the test split, else of the validation split', () => {
    const results = readHelm([
      run('gsm:', [
        stat('final_number_exact_match', 0.4, 'valid'),
        stat('final_number_exact_match', 0.45),
        stat('final_number_exact_match', 0.1, 'test', { name: 'typos' }),
        stat('num_instances', 1000),
      ]),
      run('commonsense:dataset=hellaswag,method=multiple_choice_joint', [stat('exact_match', 0.8, 'valid')]),
    ]);
    expect(results).toMatchObject({ format: 'helm', model: 'acme/small' });
    expect(matchBenchmarks(results, ['GSM8K', 'HellaSwag']).scores).toMatchObject([
      { benchmark: 'GSM8K', metric: 'final_number_exact_match', raw: 0.45, items: 1000 },
      { benchmark: 'HellaSwag', raw: 0.8, items: null, standardError: null },
    ]);
  });

  it('averages MMLU only when all 57 subjects are there', () => {
    const subjects = Array.from({ length: 57 }, (_, i) =>
      run(`mmlu:subject=s${i},method=m`, [stat('exact_match', i / 56), stat('num_instances', 10)]),
    );
    expect(matchBenchmarks(readHelm(subjects), ['MMLU']).scores).toMatchObject([{ raw: 0.5, items: 570 }]);
    const part = matchBenchmarks(readHelm(subjects.slice(1)), ['MMLU']);
    expect(part.scores).toEqual([]);
    expect(part.unmatched[0].near).toContain('mmlu');
  });

  it('refuses runs of several models, and files that are not HELM’s', () => {
    expect(refusal(() => readHelm([run('gsm', []), run('boolq', [], 'other/model')])).code).toBe(
      'several-models',
    );
    expect(refusal(() => readHelm([{ runSpec: {}, stats: [], where: 'x' }])).code).toBe('not-results');
    expect(refusal(() => readHelm([{ runSpec: { name: 'gsm' }, stats: {}, where: 'x' }])).code).toBe(
      'not-results',
    );
  });

  it('reads any stats, or refuses them', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.string(), (stats, name) =>
        answersOrRefuses(() => matchBenchmarks(readHelm([run(name, stats)]), ['MMLU', 'GSM8K'])),
      ),
      { numRuns: 60 },
    );
  });
});
