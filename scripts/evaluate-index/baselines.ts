import { fitItemResponse, groupScores, Random, sigmoid } from '../../src/measure/index.js';
import { descend } from './descend.js';
import type { Sample, Samples } from './samples.js';

/** Learns from scores and predicts others. */
export type Predictor = (train: readonly Sample[], test: readonly Sample[], from: Samples) => number[];

/** The anchor's sigmoid: least squares without penalty, Winogrande's slope 1. */
export const unpenalisedSigmoid: Predictor = (train, test, { models, benchmarks }) => {
  const none = { mean: 0, precision: 1e-9 };
  const fit = fitItemResponse(groupScores(train, models.length, benchmarks.length), {
    anchor: benchmarks.indexOf('Winogrande'),
    prior: { ability: none, difficulty: none, slope: none },
  });
  return test.map(({ model, benchmark }) =>
    sigmoid(fit.slope[benchmark] * (fit.ability[model] - fit.difficulty[benchmark])),
  );
};

/** The anchor's clipped line: clip(slope · (ability − difficulty), 0, 1), least squares without penalty. */
export const clippedLine: Predictor = (train, test, { models, benchmarks }) => {
  const [m, n] = [models.length, benchmarks.length];
  const start = new Float64Array(m + 2 * n);
  for (const { model, value } of train) start[model] += value / 4;
  start.fill(-0.5, m, m + n);
  start.fill(0.5, m + n);
  const line = (x: Float64Array, { model, benchmark }: Sample) =>
    x[m + n + benchmark] * (x[model] - x[m + benchmark]);
  const x = descend(
    start,
    (at, g) => {
      g.fill(0);
      for (const sample of train) {
        const raw = line(at, sample);
        const r = Math.min(1, Math.max(0, raw)) - sample.value;
        if ((raw < 0 && r < 0) || (raw > 1 && r > 0) || (raw >= 0 && raw <= 1)) {
          const { model, benchmark } = sample;
          const slope = at[m + n + benchmark];
          g[model] += r * slope;
          g[m + benchmark] -= r * slope;
          g[m + n + benchmark] += r * (at[model] - at[m + benchmark]);
        }
      }
    },
    6000,
    0.02,
  );
  return test.map((sample) => Math.min(1, Math.max(0, line(x, sample))));
};

const RANKS = [2, 3];
const RIDGES = [0.15, 0.25, 0.4];
/** The first dimension's ridge, and the slope that it draws benchmarks to. */
const FIRST = { ridge: 0.03, slope: 2 };

/** A low-rank logistic model: σ(benchmark + Σ model · benchmark) by cross-entropy, rank and ridge by 5 folds inside. */
export const lowRankLogistic: Predictor = (train, test, from) => {
  const random = new Random(11);
  const dealt = train.map(() => random.integer(5));
  let best = { rank: RANKS[0], ridge: RIDGES[0], error: Number.POSITIVE_INFINITY };
  for (const rank of RANKS) {
    for (const ridge of RIDGES) {
      let error = 0;
      for (let k = 0; k < 5; k++) {
        const learnt = train.filter((_, i) => dealt[i] !== k);
        const inner = train.filter((_, i) => dealt[i] === k);
        const predicted = lowRank(learnt, inner, from, rank, ridge);
        inner.forEach(({ value }, i) => {
          error += (predicted[i] - value) ** 2;
        });
      }
      if (error < best.error) best = { rank, ridge, error };
    }
  }
  return lowRank(train, test, from, best.rank, best.ridge);
};

function lowRank(
  train: readonly Sample[],
  test: readonly Sample[],
  { models, benchmarks }: Samples,
  rank: number,
  ridge: number,
): number[] {
  const [m, n] = [models.length, benchmarks.length];
  const random = new Random(7);
  const centre = new Float64Array(n + rank * (m + n));
  for (let b = 0; b < n; b++) centre[n + rank * (m + b)] = FIRST.slope;
  const start = centre.map((value, i) => (i < n ? 0 : value + 0.3 * random.normal()));
  const logit = (x: Float64Array, { model, benchmark }: Sample) => {
    let sum = x[benchmark];
    for (let k = 0; k < rank; k++) sum += x[n + rank * model + k] * x[n + rank * (m + benchmark) + k];
    return sum;
  };
  const gradient = (at: Float64Array, g: Float64Array) => {
    g.fill(0, 0, n);
    for (let i = n; i < g.length; i++) {
      g[i] = ((i - n) % rank === 0 ? FIRST.ridge : ridge) * (at[i] - centre[i]);
    }
    for (const sample of train) {
      const d = sigmoid(logit(at, sample)) - sample.value;
      g[sample.benchmark] += d;
      for (let k = 0; k < rank; k++) {
        const [i, j] = [n + rank * sample.model + k, n + rank * (m + sample.benchmark) + k];
        g[i] += d * at[j];
        g[j] += d * at[i];
      }
    }
  };
  const x = descend(start, gradient, 600, 0.05);
  return test.map((sample) => sigmoid(logit(x, sample)));
}
