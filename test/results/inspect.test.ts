import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchBenchmarks, readResults } from '../../src/results/index.js';
import { answersOrRefuses, refusal } from './support.js';

/** The shape of an Inspect log, version 2, shortened by hand. */
const LOG = {
  version: 2,
  status: 'success',
  eval: { task: 'inspect_evals/gpqa_diamond', model: 'acme/small', config: { epochs: 4 } },
  results: {
    total_samples: 792,
    completed_samples: 792,
    scores: [
      {
        name: 'choice',
        scorer: 'choice',
        metrics: { accuracy: { name: 'accuracy', value: 0.52 }, stderr: { name: 'stderr', value: 0.031 } },
      },
    ],
  },
};
const read = (log: unknown) => readResults(JSON.stringify(log), 'log.json');

describe('Inspect', () => {
  it('takes the accuracy, its standard error, and the questions without their repetitions', () => {
    expect(read(LOG)).toMatchObject({ format: 'inspect', model: 'acme/small' });
    expect(matchBenchmarks(read(LOG), ['GPQA diamond']).scores).toMatchObject([
      {
        benchmark: 'GPQA diamond',
        task: 'gpqa_diamond',
        metric: 'accuracy',
        raw: 0.52,
        standardError: 0.031,
        items: 198,
      },
    ]);
  });

  it('refuses a run that failed, or that holds no scores', () => {
    expect(refusal(() => read({ ...LOG, status: 'error' })).code).toBe('unfinished-run');
    expect(refusal(() => read({ ...LOG, results: null })).code).toBe('unfinished-run');
  });

  it('reads any log, or refuses it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (results, evaluation) =>
        answersOrRefuses(() =>
          matchBenchmarks(read({ ...LOG, results: { ...LOG.results, scores: results }, eval: evaluation }), [
            'MMLU',
          ]),
        ),
      ),
      { numRuns: 60 },
    );
  });
});
