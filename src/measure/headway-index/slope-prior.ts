import { HYPER, type Layout } from './layout.js';

/**
 * The prior of the benchmarks' slopes: their logarithms are normal about a line that may rise or fall with difficulty,
 * by a learnt rule. Without it, that slopes are alike all along the scale would decide how far its bottom lies from its
 * top, against what the scores say.
 *
 * Adds to the gradient `g`, and returns the log density.
 */
export function slopePrior(x: Float64Array, g: Float64Array, layout: Layout): number {
  const { benchmarks, difficulty, logSlope, hyper } = layout;
  const inverse = Math.exp(-x[hyper + HYPER.logSlopeDeviation]);
  const perDifficulty = Math.exp(-x[hyper + HYPER.logDifficultyDeviation]);
  const rise = x[hyper + HYPER.slopeRise];
  let logDensity = 0;
  for (let b = 0; b < benchmarks; b++) {
    const hardness = (x[difficulty + b] - x[hyper + HYPER.meanDifficulty]) * perDifficulty;
    const z = (x[logSlope + b] - x[hyper + HYPER.meanLogSlope] - rise * hardness) * inverse;
    const pull = z * inverse;
    logDensity -= 0.5 * z * z + x[hyper + HYPER.logSlopeDeviation];
    g[logSlope + b] -= pull;
    g[hyper + HYPER.meanLogSlope] += pull;
    g[hyper + HYPER.logSlopeDeviation] += z * z - 1;
    g[hyper + HYPER.slopeRise] += pull * hardness;
    g[difficulty + b] += pull * rise * perDifficulty;
    g[hyper + HYPER.meanDifficulty] -= pull * rise * perDifficulty;
    g[hyper + HYPER.logDifficultyDeviation] -= pull * rise * hardness;
  }
  return logDensity;
}
