import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BOUNDS,
  bootstrapFit,
  CLIP,
  type Fit,
  fitItemResponse,
  groupScores,
  type Parameters,
  publishedPenalty,
  Random,
  type Score,
  type Scores,
} from '../../../src/measure/index.js';
import {
  allocateEquations,
  fillEquations,
  objective,
} from '../../../src/measure/item-response/normal-equations.js';
import { openRegistry } from '../../../src/registry/index.js';
import { simulated } from './problems.js';

async function paper(): Promise<{ versions: string[]; benchmarks: string[]; scores: Scores }> {
  const registry = await openRegistry({ home: join(import.meta.dirname, 'no-such-home') });
  const rows = await registry.rows(
    `SELECT version, benchmark, raw FROM score WHERE data_set = 'epoch-paper-2025-12' ORDER BY version, benchmark`,
  );
  registry.close();
  const versions = [...new Set(rows.map((row) => String(row.version)))];
  const benchmarks = [...new Set(rows.map((row) => String(row.benchmark)))];
  const list = rows.map((row) => ({
    model: versions.indexOf(String(row.version)),
    benchmark: benchmarks.indexOf(String(row.benchmark)),
    value: Number(row.raw),
  }));
  return { versions, benchmarks, scores: groupScores(list, versions.length, benchmarks.length) };
}

describe('the fit of the paper’s scores', () => {
  it('reaches SciPy’s objective, abilities and slopes', async () => {
    const { versions, benchmarks, scores } = await paper();
    const anchor = benchmarks.indexOf('Winogrande');
    const fit = fitItemResponse(scores, { anchor });
    expect(scores.value.length).toBe(1324);
    expect(fit.converged).toBe(true);
    expect(fit.gradientNorm).toBeLessThan(1e-6);
    // python3 test/measure/item-response/paper_fit.py: objective 3.4471741766837942, parameters 254
    expect(fit.objective).toBeLessThanOrEqual(3.4472);
    expect(Math.abs(fit.objective - 3.4471741766837942)).toBeLessThan(1e-6);
    const ability = (version: string) => fit.ability[versions.indexOf(version)] - fit.difficulty[anchor];
    expect(ability('gpt-5-pro-2025-10-06_high')).toBeCloseTo(2.658747580935879, 3);
    expect(ability('claude-3-5-sonnet-20240620')).toBeCloseTo(1.8056384314962333, 3);
    expect(ability('gpt-4-0314')).toBeCloseTo(1.6042704383614323, 3);
    expect(ability('gemini-2.0-flash-001')).toBeCloseTo(2.008685001319311, 3);
    expect(ability('Llama-2-7b')).toBeCloseTo(0.6985093174744144, 3);
    expect(ability('stablelm-tuned-alpha-7b')).toBeCloseTo(0.05965589924064574, 3);
    const gpqa = benchmarks.indexOf('GPQA diamond');
    expect(fit.difficulty[gpqa] - fit.difficulty[anchor]).toBeCloseTo(1.7716189540384901, 3);
    expect(fit.slope[gpqa]).toBeCloseTo(2.1238058523050007, 2);
    expect(fit.slope[anchor]).toBe(1);
  });
});

describe('the pieces of the fit', () => {
  const { scores } = simulated(5, 4, { share: 0.7 });
  const anchor = 1;
  const prior = {
    ability: { mean: 0.3, precision: 0.2 },
    difficulty: { mean: -0.1, precision: 0.05 },
    slope: { mean: 1.2, precision: 0.1 },
  };
  const random = new Random(3);
  const p: Parameters = {
    ability: Float64Array.from({ length: 5 }, () => random.normal()),
    difficulty: Float64Array.from({ length: 4 }, () => random.normal()),
    slope: Float64Array.from({ length: 4 }, (_, b) => (b === anchor ? 1 : 0.5 + random.uniform())),
  };
  const weight = Float64Array.from(scores.value, (_, i) => i % 3);

  it.each([
    ['weights', weight],
    ['no weights', null],
  ])('the gradient is the objective’s slope, with %s', (_, weights) => {
    const eq = allocateEquations(scores);
    const predicted = new Float64Array(scores.value.length);
    objective(scores, weights, p, prior, anchor, predicted);
    fillEquations(eq, scores, weights, p, prior, anchor, 0, false, predicted);
    const slopeOf = (kind: 'ability' | 'difficulty' | 'slope', at: number) => {
      const step = 1e-5;
      const moved = (by: number) => {
        const values = p[kind].slice();
        values[at] += by;
        return objective(
          scores,
          weights,
          { ...p, [kind]: values },
          prior,
          anchor,
          new Float64Array(predicted),
        );
      };
      return (moved(step) - moved(-step)) / (2 * step);
    };
    p.ability.forEach((_, m) => {
      expect(eq.modelGradient[m]).toBeCloseTo(slopeOf('ability', m), 8);
    });
    let norm = 0;
    for (let m = 0; m < 5; m++) norm = Math.max(norm, Math.abs(slopeOf('ability', m)));
    for (let b = 0; b < 4; b++) {
      norm = Math.max(norm, Math.abs(slopeOf('difficulty', b)));
      if (b !== anchor) norm = Math.max(norm, Math.abs(slopeOf('slope', b)));
    }
    expect(eq.gradientNorm).toBeCloseTo(norm, 8);
  });

  it('the end is a minimum along every parameter', () => {
    const fit = fitItemResponse(scores, { anchor, prior });
    for (const kind of ['ability', 'difficulty', 'slope'] as const) {
      fit[kind].forEach((value, at) => {
        if (kind === 'slope' && at === anchor) return;
        for (const by of [-1e-3, 1e-3]) {
          const values = fit[kind].slice();
          values[at] = value + by;
          const predicted = new Float64Array(scores.value.length);
          const moved = objective(scores, null, { ...fit, [kind]: values }, prior, anchor, predicted);
          expect(moved).toBeGreaterThan(fit.objective);
        }
      });
    }
  });
});

describe('fitItemResponse', () => {
  it('gives the same for weights as for repeated scores', () => {
    const { scores } = simulated(6, 4);
    const weight = Float64Array.from(scores.value, (_, i) => 1 + (i % 3));
    const repeated = repeat(scores, weight);
    const prior = publishedPenalty(6, 4);
    const weighted = fitItemResponse(scores, { anchor: 0, prior, weight });
    const long = fitItemResponse(repeated, { anchor: 0, prior });
    expect(weighted.objective).toBeCloseTo(long.objective, 10);
    expectClose(weighted, long, 1e-5);
  });

  it('does not depend on the order of models, benchmarks or scores', () => {
    const { list } = simulated(7, 5, { share: 0.8 });
    const plain = fitItemResponse(groupScores(list, 7, 5), { anchor: 2 });
    const permutation = (n: number) => fc.shuffledSubarray([...Array(n).keys()], { minLength: n });
    fc.assert(
      fc.property(
        permutation(7),
        permutation(5),
        fc.integer({ min: 1, max: 6 }),
        (byModel, byBenchmark, turn) => {
          const moved = list.map(({ model, benchmark, value }) => ({
            model: byModel[model],
            benchmark: byBenchmark[benchmark],
            value,
          }));
          moved.push(...moved.splice(0, turn));
          const fit = fitItemResponse(groupScores(moved, 7, 5), { anchor: byBenchmark[2] });
          expect(fit.objective).toBeCloseTo(plain.objective, 9);
          byModel.forEach((to, from) => {
            expect(fit.ability[to]).toBeCloseTo(plain.ability[from], 4);
          });
          byBenchmark.forEach((to, from) => {
            expect(fit.difficulty[to]).toBeCloseTo(plain.difficulty[from], 4);
            expect(fit.slope[to]).toBeCloseTo(plain.slope[from], 4);
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each<[string, Score[], number, number]>([
    ['one score in all', [{ model: 0, benchmark: 0, value: 0.4 }], 1, 1],
    ['no score in all', [], 2, 2],
    ['a benchmark without scores', grid(3, 2, () => 0.5), 3, 4],
    ['every score equal', grid(5, 4, () => 0.5), 5, 4],
    ['every score zero', grid(5, 4, () => 0), 5, 4],
    ['every score one', grid(5, 4, () => 1), 5, 4],
    ['perfect separation', grid(6, 5, (m, b) => (m > b ? 1 : 0)), 6, 5],
    ['perfect separation turned round', grid(6, 5, (m, b) => (m > b ? 0 : 1)), 6, 5],
    ['better models worse on one benchmark', grid(6, 3, (m, b) => (b === 2 ? 1 - m / 6 : m / 6)), 6, 3],
  ])('%s: ends, converged, within bounds', (_, list, models, benchmarks) => {
    expectSound(fitItemResponse(groupScores(list, models, benchmarks), { anchor: 0 }));
  });

  it('ends with a bounded answer for any scores', () => {
    const score = fc.oneof(fc.double({ min: -0.2, max: 1.2, noNaN: true }), fc.constantFrom(0, 1, 0.5));
    const problem = fc
      .record({ models: fc.integer({ min: 1, max: 8 }), benchmarks: fc.integer({ min: 1, max: 6 }) })
      .chain(({ models, benchmarks }) =>
        fc.record({
          models: fc.constant(models),
          benchmarks: fc.constant(benchmarks),
          anchor: fc.integer({ min: 0, max: benchmarks - 1 }),
          values: fc.array(fc.option(score, { nil: null }), {
            minLength: models * benchmarks,
            maxLength: models * benchmarks,
          }),
        }),
      );
    fc.assert(
      fc.property(problem, ({ models, benchmarks, anchor, values }) => {
        const list = values.flatMap((value, i) =>
          value === null ? [] : [{ model: Math.floor(i / benchmarks), benchmark: i % benchmarks, value }],
        );
        const fit = fitItemResponse(groupScores(list, models, benchmarks), { anchor });
        expectBounded(fit);
        expect(fit.converged || fit.iterations === 200).toBe(true);
        expect(fit.slope[anchor]).toBe(1);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves a saddle point, or says that it did not in the steps it had', () => {
    const values = [0, null, 0, 0.5, 0, 0, 0, 0, 0.5];
    const list = values.flatMap((value, i) =>
      value === null ? [] : [{ model: Math.floor(i / 3), benchmark: i % 3, value }],
    );
    const twins = groupScores(list, 3, 3);
    const short = fitItemResponse(twins, { anchor: 1, maxIterations: 100 });
    const long = fitItemResponse(twins, { anchor: 1, maxIterations: 1000 });
    expect(short.converged).toBe(false);
    expectSound({ ...long, iterations: 0 });
    expect(long.objective).toBeLessThan(short.objective);
  });

  it('says so when it is stopped early', () => {
    const { scores } = simulated(8, 5);
    const fit = fitItemResponse(scores, { anchor: 0, maxIterations: 1 });
    expect(fit).toMatchObject({ converged: false, iterations: 1 });
  });
});

describe('groupScores', () => {
  it.each([
    ['NaN', [{ model: 0, benchmark: 0, value: Number.NaN }], 'is not a number'],
    ['infinity', [{ model: 0, benchmark: 0, value: Number.POSITIVE_INFINITY }], 'is not a number'],
    ['an unknown model', [{ model: 2, benchmark: 0, value: 0.5 }], 'out of range'],
    ['a NaN position', [{ model: 0, benchmark: Number.NaN, value: 0.5 }], 'out of range'],
    [
      'two scores of one pair',
      grid(2, 1, () => 0.5).concat({ model: 1, benchmark: 0, value: 0.6 }),
      'two scores',
    ],
  ])('refuses %s', (_, list, message) => {
    expect(() => groupScores(list, 2, 1)).toThrow(RangeError);
    expect(() => groupScores(list, 2, 1)).toThrow(message);
  });

  it('clips as the published index does', () => {
    const { value } = groupScores(
      [
        { model: 0, benchmark: 0, value: -0.3 },
        { model: 1, benchmark: 0, value: 1 },
      ],
      2,
      1,
    );
    expect([...value]).toEqual([CLIP, 1 - CLIP]);
  });
});

describe('bootstrapFit', () => {
  it('keeps every model, and gives the same for the same seed', () => {
    const { scores } = simulated(8, 5);
    const initial = fitItemResponse(scores, { anchor: 0 });
    const first = bootstrapFit(scores, initial, new Random(5), { anchor: 0 });
    const again = bootstrapFit(scores, initial, new Random(5), { anchor: 0 });
    const other = bootstrapFit(scores, initial, new Random(6), { anchor: 0 });
    expect(again).toEqual(first);
    expect([...other.ability]).not.toEqual([...first.ability]);
    expectSound(first);
  });
});

function grid(models: number, benchmarks: number, value: (m: number, b: number) => number): Score[] {
  return Array.from({ length: models * benchmarks }, (_, i) => {
    const [model, benchmark] = [Math.floor(i / benchmarks), i % benchmarks];
    return { model, benchmark, value: value(model, benchmark) };
  });
}

/** The same scores, each written down as often as its weight says. */
function repeat(scores: Scores, weight: Float64Array): Scores {
  const start = [0];
  const [benchmark, value]: [number[], number[]] = [[], []];
  for (let m = 0; m < scores.models; m++) {
    for (let i = scores.start[m]; i < scores.start[m + 1]; i++) {
      for (let k = 0; k < weight[i]; k++) {
        benchmark.push(scores.benchmark[i]);
        value.push(scores.value[i]);
      }
    }
    start.push(value.length);
  }
  return {
    ...scores,
    start: Int32Array.from(start),
    benchmark: Int32Array.from(benchmark),
    value: Float64Array.from(value),
  };
}

function expectSound(fit: Fit): void {
  expect(fit.converged).toBe(true);
  expectBounded(fit);
}

function expectBounded(fit: Fit): void {
  expect(fit.iterations).toBeLessThanOrEqual(200);
  expect(Number.isFinite(fit.objective)).toBe(true);
  for (const kind of ['ability', 'difficulty', 'slope'] as const) {
    const [low, high] = BOUNDS[kind];
    for (const value of fit[kind]) {
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
  }
}

function expectClose(x: Parameters, y: Parameters, tolerance: number): void {
  for (const kind of ['ability', 'difficulty', 'slope'] as const) {
    x[kind].forEach((value, at) => {
      expect(Math.abs(value - y[kind][at])).toBeLessThan(tolerance);
    });
  }
}
