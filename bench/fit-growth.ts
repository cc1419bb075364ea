import { parseArgs } from 'node:util';
import {
  fitItemResponse,
  groupScores,
  quantile,
  Random,
  type Score,
  type Scores,
  sigmoid,
} from '../src/measure/index.js';
import { machine } from './machine.js';

/**
 * How a fit grows with versions and with benchmarks, 1, 10 and 100 fold, on made scores of the size of the shipped
 * ones; and how far it is from the arithmetic it needs. Processor time. Each version has as many scores as before when
 * versions grow; each benchmark has as many when benchmarks grow.
 *
 * tsx bench/fit-growth.ts [--most 4000]   leaves out problems with more rows in the benchmarks' dense system;
 * 9000 runs them all, in about a quarter of an hour
 */
const { values: flags } = parseArgs({ options: { most: { type: 'string', default: '4000' } } });
const MODELS = 184;
const BENCHMARKS = 42;
const SCORES = 1592;
/** Rows of a dense system beyond which a fit is timed once, not three times. */
const LARGE = 4000;

/** Scores of the model itself, spread evenly over models and benchmarks at random. */
function made(models: number, benchmarks: number, count: number): Scores {
  const random = new Random(3);
  const ability = Float64Array.from({ length: models }, () => 1.5 * random.normal());
  const difficulty = Float64Array.from({ length: benchmarks }, () => 1.5 * random.normal());
  const slope = Float64Array.from({ length: benchmarks }, () => Math.exp(0.4 * random.normal()));
  const list: Score[] = [];
  for (let model = 0; model < models; model++) {
    const own = Math.round(((model + 1) * count) / models) - Math.round((model * count) / models);
    const chosen = new Set<number>();
    while (chosen.size < Math.min(own, benchmarks)) chosen.add(random.integer(benchmarks));
    for (const benchmark of chosen) {
      const expected = sigmoid(slope[benchmark] * (ability[model] - difficulty[benchmark]));
      list.push({ model, benchmark, value: expected + 0.07 * random.normal() });
    }
  }
  return groupScores(list, models, benchmarks);
}

/** Multiplications and additions of one step: the scores, the elimination of the models, the dense Cholesky. */
function flopsOf({ models, benchmarks, start, value }: Scores): { eliminate: number; dense: number } {
  let eliminate = 40 * value.length;
  for (let m = 0; m < models; m++) eliminate += 4 * (start[m + 1] - start[m]) ** 2;
  return { eliminate, dense: (2 * benchmarks) ** 3 / 3 };
}

console.log(`${machine()}; processor time of a fit from the neutral start`);
for (const [versions, benchmarks] of [
  [1, 1],
  [10, 1],
  [100, 1],
  [1, 10],
  [1, 100],
  [10, 10],
]) {
  const rows = 2 * BENCHMARKS * benchmarks;
  const name = `versions × ${versions}, benchmarks × ${benchmarks}`.padEnd(32);
  if (rows > Number(flags.most)) {
    console.log(
      `  ${name} not run: a dense system of ${rows} rows, ${(rows ** 2 * 8e-9).toFixed(1)} GB, ${(rows ** 3 / 3e9).toFixed(0)} thousand million operations a step`,
    );
    continue;
  }
  const scores = made(MODELS * versions, BENCHMARKS * benchmarks, SCORES * versions * benchmarks);
  const times: number[] = [];
  let steps = 0;
  for (let run = 0; run < (rows > LARGE ? 1 : 3); run++) {
    const start = process.cpuUsage();
    const fit = fitItemResponse(scores, { anchor: 0 });
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    steps = fit.iterations;
  }
  const milliseconds = quantile(
    times.sort((x, y) => x - y),
    0.5,
  );
  const { eliminate, dense } = flopsOf(scores);
  const flops = steps * (eliminate + dense);
  console.log(
    `  ${name} ${String(scores.value.length).padStart(7)} scores  ${milliseconds.toFixed(0).padStart(6)} ms, ${steps} steps, ${(milliseconds / steps).toFixed(2)} ms a step; ${(flops / steps / 1e6).toFixed(1)} million operations a step (${((100 * dense) / (eliminate + dense)).toFixed(0)} % dense), ${(flops / milliseconds / 1e6).toFixed(2)} thousand million a second`,
  );
}
