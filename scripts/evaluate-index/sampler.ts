import { headwayProblem } from '../../src/answers/headway/headway-problem.js';
import {
  CHAINS,
  DRAWS,
  drawHeadway,
  headwayPoints,
  mean,
  quantile,
  WARM_UP,
} from '../../src/measure/index.js';
import { dataSets, type Registry } from '../../src/registry/index.js';

const LONG = { warmUp: 400, draws: 1500 };

/** A quick run beside a longer one on the same scores, in points of the index. */
export async function checkSampler(registry: Registry) {
  const dataSet = (await dataSets(registry)).find((set) => set.source === 'epoch-benchmarks');
  if (!dataSet) throw new Error('no scores');
  const problem = await headwayProblem(registry, dataSet);
  const run = (options: { warmUp: number; draws: number }, seed: number) => {
    const start = process.cpuUsage();
    const posterior = drawHeadway(problem.scores, problem, { seed, ...options });
    const seconds = process.cpuUsage(start).user / 1e6;
    const points = headwayPoints(posterior, problem.scale);
    const moments = Array.from({ length: problem.rated }, (_, m) =>
      momentsOf(points, m, problem.groups.length, posterior.draws),
    );
    return { seconds, moments };
  };
  const short = run({ warmUp: WARM_UP, draws: DRAWS }, 1);
  const long = run(LONG, 2);
  const free = short.moments
    .map((one, m) => ({ one, other: long.moments[m] }))
    .filter(({ other }) => other.deviation > 1e-6);
  const apart = free
    .map(({ one, other }) => Math.abs(one.mean - other.mean) / other.deviation)
    .sort((x, y) => x - y);
  const width = free.map(({ one, other }) => one.deviation / other.deviation).sort((x, y) => x - y);
  const spread = (values: readonly number[]) => ({
    median: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    greatest: values[values.length - 1],
  });
  return {
    chains: CHAINS,
    draws: DRAWS * CHAINS,
    longDraws: LONG.draws * CHAINS,
    meansApartInDeviations: spread(apart),
    deviationRatio: { p5: quantile(width, 0.05), median: quantile(width, 0.5), p95: quantile(width, 0.95) },
    splitRhat: spread(free.map(({ one }) => one.rhat).sort((x, y) => x - y)),
    longSplitRhat: spread(free.map(({ other }) => other.rhat).sort((x, y) => x - y)),
    medianDeviationInPoints: quantile(
      free.map(({ other }) => other.deviation).sort((x, y) => x - y),
      0.5,
    ),
    cpuSeconds: short.seconds,
    longCpuSeconds: long.seconds,
  };
}

/** Mean, deviation and potential scale reduction over chains (Gelman and Rubin 1992); rows take turns by chain. */
function momentsOf(points: Float32Array, model: number, width: number, draws: number) {
  const chains = Array.from({ length: CHAINS }, (_, c) =>
    Array.from({ length: draws / CHAINS }, (__, i) => points[(i * CHAINS + c) * width + model]),
  );
  const means = chains.map(mean);
  const centre = mean(means);
  const n = draws / CHAINS;
  const within = mean(
    chains.map((chain, c) => chain.reduce((sum, x) => sum + (x - means[c]) ** 2, 0) / (n - 1)),
  );
  const between = means.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (CHAINS - 1);
  const variance = ((n - 1) / n) * within + between;
  return {
    mean: centre,
    deviation: Math.sqrt(variance),
    rhat: within > 0 ? Math.sqrt(variance / within) : 1,
  };
}
