import {
  drawHeadway,
  groupScores,
  linesOf,
  predictScore,
  quantile,
  Random,
} from '../../src/measure/index.js';
import { clippedLine, lowRankLogistic, type Predictor, unpenalisedSigmoid } from './baselines.js';
import { clusteredMean } from './clustered-bootstrap.js';
import type { Sample, Samples } from './samples.js';

export const BASELINES: Readonly<Record<string, Predictor>> = {
  sigmoid: unpenalisedSigmoid,
  'clipped line': clippedLine,
  'low-rank logistic': lowRankLogistic,
};

/** One held-out score and what was said of it. */
export interface HeldOut {
  readonly sample: Sample;
  readonly mean: number;
  readonly covered: boolean;
  readonly width: number;
}

/** Learns the index from `train` and predicts `test`. */
export function predictHeldOut(
  train: readonly Sample[],
  test: readonly Sample[],
  from: Samples,
  options: { seed: number; factors?: number; chains?: number; warmUp?: number; draws?: number },
): HeldOut[] {
  const scores = groupScores(train, from.models.length, from.benchmarks.length);
  const posterior = drawHeadway(scores, linesOf(from.names), options);
  const random = Random.stream(options.seed, 1000);
  return test.map((sample) => {
    const { mean, scores: drawn } = predictScore(posterior, sample.model, sample.benchmark, random);
    const [low, high] = [quantile(drawn, 0.05), quantile(drawn, 0.95)];
    return { sample, mean, covered: sample.value >= low && sample.value <= high, width: high - low };
  });
}

/** What a set of held-out scores says: errors, coverage, and each baseline beside. */
export function summary(held: readonly HeldOut[], baselines: Readonly<Record<string, readonly number[]>>) {
  const cluster = held.map(({ sample }) => sample.model);
  const own = held.map(({ sample, mean }) => (mean - sample.value) ** 2);
  const coverage = clusteredMean(
    held.map(({ covered }) => Number(covered)),
    cluster,
    1,
  );
  return {
    scores: held.length,
    error: clusteredMean(own, cluster, 1),
    coverage,
    width: held.reduce((sum, { width }) => sum + width, 0) / held.length,
    against: Object.fromEntries(
      Object.entries(baselines).map(([name, predicted]) => {
        const theirs = held.map(({ sample }, i) => (predicted[i] - sample.value) ** 2);
        return [
          name,
          {
            error: theirs.reduce((sum, one) => sum + one, 0) / theirs.length,
            difference: clusteredMean(
              own.map((one, i) => one - theirs[i]),
              cluster,
              1,
            ),
          },
        ];
      }),
    ),
  };
}
