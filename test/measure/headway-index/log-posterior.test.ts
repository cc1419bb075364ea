import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/measure/headway-index/layout.js';
import { logPosterior } from '../../../src/measure/headway-index/log-posterior.js';
import { groupScores } from '../../../src/measure/item-response/scores.js';
import { Random } from '../../../src/measure/random.js';

test('the gradient is the derivative of the density', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 3 }), (seed, factors) => {
      const random = new Random(seed);
      const scores = Array.from({ length: 6 * 4 }, (_, i) => ({
        model: Math.floor(i / 4),
        benchmark: i % 4,
        value: random.uniform(),
      })).filter(() => random.uniform() < 0.8);
      const layout = layoutOf({ models: 6, lines: 2, benchmarks: 4, factors });
      const density = logPosterior(groupScores(scores, 6, 4), Int32Array.of(0, 0, -1, 1, 1, -1), layout);
      const at = Float64Array.from({ length: layout.size }, () => 0.5 * random.normal());
      const gradient = new Float64Array(layout.size);
      const unused = new Float64Array(layout.size);
      density(at, gradient);
      const step = 1e-5;
      for (let i = 0; i < layout.size; i++) {
        const beside = (by: number) =>
          density(
            at.map((value, j) => (j === i ? value + by : value)),
            unused,
          );
        const numeric = (beside(step) - beside(-step)) / (2 * step);
        expect(Math.abs(gradient[i] - numeric)).toBeLessThan(1e-4 * (1 + Math.abs(numeric)));
      }
    }),
    { numRuns: 20 },
  );
});
