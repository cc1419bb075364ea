import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupScores, mostScored, withoutBenchmarks } from '../../../src/measure/index.js';
import { simulated } from './problems.js';

describe('withoutBenchmarks', () => {
  it('keeps every score of a kept benchmark whose model has enough of them, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
        fc.integer({ min: 1, max: 7 }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        (dropped, least, share) => {
          const { list } = simulated(9, 7, { share });
          const part = withoutBenchmarks(groupScores(list, 9, 7), dropped, least);
          const left = list.filter(({ benchmark }) => !dropped.includes(benchmark));
          const count = (model: number) => left.filter((score) => score.model === model).length;
          const wanted = left.filter(({ model }) => count(model) >= least);
          const kept = [...part.models].flatMap((model, m) =>
            Array.from({ length: part.scores.start[m + 1] - part.scores.start[m] }, (_, i) => {
              const at = part.scores.start[m] + i;
              return [model, part.benchmarks[part.scores.benchmark[at]], part.scores.value[at]];
            }),
          );
          expect(kept).toEqual(
            wanted.map(({ model, benchmark, value }) => [
              model,
              benchmark,
              Math.min(0.999, Math.max(0.001, value)),
            ]),
          );
          expect([part.scores.models, part.scores.benchmarks]).toEqual([
            part.models.length,
            part.benchmarks.length,
          ]);
        },
      ),
    );
  });
});

describe('mostScored', () => {
  it('is the benchmark with the most scores, the first of equals', () => {
    const at = (model: number, benchmark: number) => ({ model, benchmark, value: 0.5 });
    expect(mostScored(groupScores([at(0, 2), at(1, 2), at(0, 1), at(1, 1), at(0, 0)], 2, 3))).toBe(1);
  });
});
