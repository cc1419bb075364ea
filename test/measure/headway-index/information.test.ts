import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Arrow,
  factorArrow,
  solveArrowLower,
  solveArrowUpper,
} from '../../../src/measure/headway-index/arrow-factor.js';
import { information } from '../../../src/measure/headway-index/information.js';
import { HYPER, type Layout, layoutOf } from '../../../src/measure/headway-index/layout.js';
import { logPosterior, mix } from '../../../src/measure/headway-index/log-posterior.js';
import { drawScore } from '../../../src/measure/index.js';
import { groupScores } from '../../../src/measure/item-response/scores.js';
import { Random } from '../../../src/measure/random.js';

const LINE = Int32Array.of(0, 0, -1, 1, 1, -1);
const shape = { models: 6, lines: 2, benchmarks: 4 };

const scoresOf = (random: Random) =>
  groupScores(
    Array.from({ length: 24 }, (_, i) => ({
      model: Math.floor(i / 4),
      benchmark: i % 4,
      value: random.uniform(),
    })).filter(() => random.uniform() < 0.8),
    shape.models,
    shape.benchmarks,
  );

/** The matrix in full, from its blocks and its tail. */
function dense({ blocks, tail, tailStart, size }: Arrow): Float64Array {
  const full = new Float64Array(size * size);
  const put = (i: number, j: number, value: number) => {
    full[i * size + j] = value;
    full[j * size + i] = value;
  };
  for (const { own, rows, square, coupling } of blocks) {
    for (let i = 0; i < own.length; i++) {
      for (let j = 0; j <= i; j++) put(own[i], own[j], square[i * own.length + j]);
      for (let r = 0; r < rows.length; r++) put(rows[r], own[i], coupling[r * own.length + i]);
    }
  }
  const width = size - tailStart;
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) put(tailStart + i, tailStart + j, tail[i * width + j]);
  }
  return full;
}

test('the information can be factored anywhere, and the factor gives it back', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 3 }), (seed, factors) => {
      const random = new Random(seed);
      const layout = layoutOf({ ...shape, factors });
      const at = () => Float64Array.from({ length: layout.size }, () => random.normal());
      const arrow = information(scoresOf(random), LINE, layout, [at(), at()]);
      const full = dense(arrow);
      expect(factorArrow(arrow)).toBe(true);
      const right = at();
      const solved = right.slice();
      solveArrowLower(arrow, solved);
      solveArrowUpper(arrow, solved);
      for (let i = 0; i < layout.size; i++) {
        let sum = 0;
        for (let j = 0; j < layout.size; j++) sum += full[i * layout.size + j] * solved[j];
        expect(Math.abs(sum - right[i])).toBeLessThan(1e-6 * (1 + Math.abs(right[i])));
      }
    }),
    { numRuns: 30 },
  );
});

test('the information of scores is the covariance of the gradient over scores that the model makes', () => {
  const random = new Random(5);
  const layout = layoutOf({ ...shape, factors: 2 });
  const x = Float64Array.from({ length: layout.size }, () => 0.5 * random.normal());
  x[layout.hyper + HYPER.logDegrees] = 2;
  for (let b = 0; b < shape.benchmarks; b++) x[layout.logNoise + b] = -2.5;
  const pattern = scoresOf(random);
  const made = drawAt(layout, x);
  const directions = Array.from({ length: 6 }, () =>
    Float64Array.from(x, (_, i) => (standardNormal(layout, i) ? random.normal() : 0)),
  );
  const full = dense(information(pattern, LINE, layout, [x]));
  const along = directions.map(() => ({ sum: 0, squares: 0 }));
  const worlds = 3000;
  const gradient = new Float64Array(layout.size);
  for (let w = 0; w < worlds; w++) {
    const value = pattern.value.slice();
    for (let m = 0; m < shape.models; m++) {
      for (let i = pattern.start[m]; i < pattern.start[m + 1]; i++) {
        const { expected, noise } = drawScore(made, 0, m, pattern.benchmark[i], random);
        value[i] = expected + noise;
      }
    }
    logPosterior({ ...pattern, value }, LINE, layout)(x, gradient);
    for (const [k, direction] of directions.entries()) {
      const slope = direction.reduce((sum, one, i) => sum + one * gradient[i], 0);
      along[k].sum += slope / worlds;
      along[k].squares += (slope * slope) / worlds;
    }
  }
  for (const [k, direction] of directions.entries()) {
    let quadratic = 0;
    for (let i = 0; i < layout.size; i++) {
      for (let j = 0; j < layout.size; j++)
        quadratic += direction[i] * full[i * layout.size + j] * direction[j];
    }
    const ofPrior = direction.reduce((sum, one) => sum + one * one, 0);
    const ratio = (along[k].squares - along[k].sum ** 2) / (quadratic - ofPrior);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.12);
  }
});

/** Parameters whose prior is standard normal, whatever the others are. */
function standardNormal(layout: Layout, i: number): boolean {
  const within = (from: number, to: number) => i >= from && i < to;
  const departure = within(layout.ability, layout.lineAbility) && LINE[i - layout.ability] >= 0;
  return (
    departure ||
    within(layout.factor, layout.lineFactor) ||
    within(layout.floor, layout.logNoise) ||
    within(layout.loading, layout.hyper)
  );
}

function drawAt(layout: Layout, x: Float64Array) {
  const share = (logit: number) => 1 / (1 + Math.exp(-x[layout.hyper + logit]));
  const ability = new Float64Array(layout.models);
  const factor = new Float64Array(layout.models * layout.factors);
  mix(x, ability, LINE, 1, layout.ability, layout.lineAbility, share(HYPER.lineShare));
  mix(x, factor, LINE, layout.factors, layout.factor, layout.lineFactor, share(HYPER.lineFactorShare));
  return { layout, position: x, ability, factor };
}
