import { Random } from '../../src/measure/index.js';
import type { Registry } from '../../src/registry/index.js';
import { type HeldOut, predictHeldOut, summary } from './held-out.js';
import { loadSamples, type Sample } from './samples.js';

/** Models are left out so many at a time, dealt at random: one each would cost six times as much. */
const MODELS_AT_A_TIME = 6;
const SHORT = { chains: 1, warmUp: 350, draws: 200 };

/** Coverage where nothing of the benchmark, or nothing of the version, has been seen. */
export async function leaveOut(registry: Registry) {
  const paper = await loadSamples(registry, 'epoch-paper');
  const without = (out: (sample: Sample) => boolean, seed: number) =>
    predictHeldOut(
      paper.samples.filter((sample) => !out(sample)),
      paper.samples.filter(out),
      paper,
      { seed, ...SHORT },
    );
  const benchmarks: HeldOut[] = paper.benchmarks.flatMap((_, b) =>
    without((sample) => sample.benchmark === b, 2000 + b),
  );
  const random = new Random(5);
  const parts = Math.ceil(paper.models.length / MODELS_AT_A_TIME);
  const order = paper.models.map((_, m) => ({ m, key: random.uniform() })).sort((x, y) => x.key - y.key);
  const partOf = new Map(order.map(({ m }, i) => [m, i % parts]));
  const models: HeldOut[] = Array.from({ length: parts }, (_, part) =>
    without((sample) => partOf.get(sample.model) === part, 3000 + part),
  ).flat();
  return { benchmarks: summary(benchmarks, {}), models: summary(models, {}) };
}
