import {
  type AbilityPriorByBenchmarks,
  BOUNDS,
  type Parameters,
  publishedPenalty,
  Random,
  type Scores,
} from '../../src/measure/index.js';

/** The posterior to draw from: what `drawAbilities` approximates. */
export interface Target {
  readonly scores: Scores;
  readonly fit: Parameters;
  readonly anchor: number;
  readonly prior: AbilityPriorByBenchmarks;
  readonly residualVariance: number;
}

const THIN = 20;

/**
 * Random-walk Metropolis over every ability, difficulty and slope in turn, and over a shift and a stretch of all at once,
 * which carry the directions that mix slowly. It shares no step with `drawAbilities`. The first fifth tunes the widths of the
 * steps and is thrown away; then one sweep of 20 is kept.
 */
export function longSample(target: Target, sweeps: number, seed: number): Float64Array[] {
  const { scores, fit, anchor, prior, residualVariance } = target;
  const { models, benchmarks, start, benchmark, value } = scores;
  const penalty = publishedPenalty(models, benchmarks);
  const random = new Random(seed);
  const ability = fit.ability.slice();
  const difficulty = fit.difficulty.slice();
  const slope = fit.slope.slice();
  const modelOf = new Int32Array(value.length);
  const onBenchmark = Array.from({ length: benchmarks }, (): number[] => []);
  for (let m = 0; m < models; m++) {
    for (let i = start[m]; i < start[m + 1]; i++) {
      modelOf[i] = m;
      onBenchmark[benchmark[i]].push(i);
    }
  }
  const misfit = (i: number) => {
    const b = benchmark[i];
    return (1 / (1 + Math.exp(-slope[b] * (ability[modelOf[i]] - difficulty[b]))) - value[i]) ** 2;
  };
  const priorLoss = (m: number) => (ability[m] - prior.mean[m]) ** 2 / prior.variance;
  const penaltyLoss = (b: number) =>
    (penalty.difficulty.precision * difficulty[b] ** 2 +
      (b === anchor ? 0 : penalty.slope.precision * slope[b] ** 2)) /
    residualVariance;
  const benchmarkLoss = (b: number) => {
    let sum = 0;
    for (const i of onBenchmark[b]) sum += misfit(i);
    return sum / residualVariance + penaltyLoss(b);
  };
  const abilityLoss = (m: number) => {
    let sum = 0;
    for (let i = start[m]; i < start[m + 1]; i++) sum += misfit(i);
    return sum / residualVariance + priorLoss(m);
  };
  /** What a shift or a stretch of all changes: the priors, and the fit of the benchmark whose slope is held. */
  const commonLoss = () => {
    let sum = 0;
    for (let m = 0; m < models; m++) sum += priorLoss(m);
    for (let b = 0; b < benchmarks; b++) sum += penaltyLoss(b);
    for (const i of onBenchmark[anchor]) sum += misfit(i) / residualVariance;
    return sum;
  };
  const accepts = (before: number, after: number, jacobian = 0) =>
    Math.log(random.uniform()) < (before - after) / 2 + jacobian;
  const walk = (values: Float64Array, bounds: readonly [number, number], loss: (at: number) => number) => {
    const width = new Float64Array(values.length).fill(0.15);
    const taken = new Float64Array(values.length);
    return {
      step(at: number) {
        const [old, before] = [values[at], loss(at)];
        values[at] = old + width[at] * random.normal();
        const inside = values[at] >= bounds[0] && values[at] <= bounds[1];
        if (inside && accepts(before, loss(at))) taken[at]++;
        else values[at] = old;
      },
      tune(steps: number) {
        for (let at = 0; at < width.length; at++) width[at] *= Math.exp(taken[at] / steps - 0.4);
        taken.fill(0);
      },
    };
  };
  const walks = {
    ability: walk(ability, BOUNDS.ability, abilityLoss),
    difficulty: walk(difficulty, BOUNDS.difficulty, benchmarkLoss),
    slope: walk(slope, BOUNDS.slope, benchmarkLoss),
  };
  const together = (move: () => void, jacobian: number) => {
    const before = commonLoss();
    const old = [ability, difficulty, slope].map((values) => values.slice());
    move();
    const inside = slope.every((a) => a >= BOUNDS.slope[0] && a <= BOUNDS.slope[1]);
    if (inside && accepts(before, commonLoss(), jacobian)) return;
    [ability, difficulty, slope].forEach((values, i) => {
      values.set(old[i]);
    });
  };
  const kept: Float64Array[] = [];
  const warmUp = Math.floor(sweeps / 5);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let m = 0; m < models; m++) walks.ability.step(m);
    for (let b = 0; b < benchmarks; b++) {
      walks.difficulty.step(b);
      if (b !== anchor) walks.slope.step(b);
    }
    const by = 0.05 * random.normal();
    together(() => {
      for (let m = 0; m < models; m++) ability[m] += by;
      for (let b = 0; b < benchmarks; b++) difficulty[b] += by;
    }, 0);
    const stretch = 0.05 * random.normal();
    together(
      () => {
        const factor = Math.exp(stretch);
        for (let m = 0; m < models; m++) ability[m] *= factor;
        for (let b = 0; b < benchmarks; b++) {
          difficulty[b] *= factor;
          if (b !== anchor) slope[b] /= factor;
        }
      },
      (models + 1) * stretch,
    );
    if (sweep < warmUp && sweep % 100 === 99) for (const one of Object.values(walks)) one.tune(100);
    if (sweep >= warmUp && sweep % THIN === 0) kept.push(ability.slice());
  }
  return kept;
}
