import type { Parameters } from './parameters.js';
import type { Scores } from './scores.js';

/** The normal distribution of abilities before any score, all models alike. */
export interface AbilityPrior {
  readonly mean: number;
  readonly variance: number;
}

/** The same, given which benchmarks a model was run on: its mean differs from model to model, its variance does not. */
export interface AbilityPriorByBenchmarks {
  readonly mean: Float64Array;
  readonly variance: number;
}

/** Mean and variance of the abilities of a fit, the variance without what the scores' noise adds. */
export function abilityPrior(scores: Scores, fit: Parameters, residualVariance: number): AbilityPrior {
  const n = scores.models;
  let mean = 0;
  for (const value of fit.ability) mean += value / n;
  const departures = fit.ability.map((value) => value - mean);
  return { mean, variance: varianceWithoutNoise(scores, fit, residualVariance, departures, n - 1) };
}

/**
 * What the benchmarks that a model was run on tell of its ability before any score: the line of least squares from
 * the mean difficulty of its benchmarks to its ability, the same line for all models. A strong model is run on hard
 * benchmarks, so that scores are not missing at random; a model with a few near perfect scores on easy ones is then not
 * taken for one of any strength. It knows nothing of country, organisation or day.
 *
 * Empirical Bayes with a covariate (Fay and Herriot 1979). Without any spread of difficulties it is `abilityPrior`.
 *
 * @param fit the fit whose unit the prior is in: it may not be used with parameters of another unit
 */
export function abilityPriorByBenchmarks(
  scores: Scores,
  fit: Parameters,
  residualVariance: number,
): AbilityPriorByBenchmarks {
  const n = scores.models;
  const difficulty = meanDifficulty(scores, fit);
  let [meanAbility, meanOfDifficulty] = [0, 0];
  for (let m = 0; m < n; m++) {
    meanAbility += fit.ability[m] / n;
    meanOfDifficulty += difficulty[m] / n;
  }
  let [covariance, spread] = [0, 0];
  for (let m = 0; m < n; m++) {
    covariance += (difficulty[m] - meanOfDifficulty) * (fit.ability[m] - meanAbility);
    spread += (difficulty[m] - meanOfDifficulty) ** 2;
  }
  const rise = spread > 1e-12 * n ? covariance / spread : 0;
  const mean = difficulty.map((value) => meanAbility + rise * (value - meanOfDifficulty));
  const departures = fit.ability.map((value, m) => value - mean[m]);
  const free = n - (rise === 0 ? 1 : 2);
  return { mean, variance: varianceWithoutNoise(scores, fit, residualVariance, departures, free) };
}

/** Of each model: the mean difficulty of the benchmarks that it has a score on. */
function meanDifficulty({ models, start, benchmark }: Scores, { difficulty }: Parameters): Float64Array {
  const mean = new Float64Array(models);
  for (let m = 0; m < models; m++) {
    for (let i = start[m]; i < start[m + 1]; i++) mean[m] += difficulty[benchmark[i]];
    mean[m] /= Math.max(1, start[m + 1] - start[m]);
  }
  return mean;
}

/** Σ departure² over what is free, less the mean variance that noise gives an ability; at least a quarter is left. */
function varianceWithoutNoise(
  scores: Scores,
  fit: Parameters,
  residualVariance: number,
  departures: Float64Array,
  free: number,
): number {
  let spread = 0;
  for (const departure of departures) spread += departure ** 2 / Math.max(1, free);
  let noise = 0;
  for (let m = 0; m < scores.models; m++) {
    let information = 0;
    for (let i = scores.start[m]; i < scores.start[m + 1]; i++) {
      const b = scores.benchmark[i];
      const predicted = 1 / (1 + Math.exp(-fit.slope[b] * (fit.ability[m] - fit.difficulty[b])));
      information += (fit.slope[b] * predicted * (1 - predicted)) ** 2;
    }
    noise += Math.min(spread, residualVariance / Math.max(information, 1e-12)) / scores.models;
  }
  return Math.max(spread - noise, spread / 4, 1e-4);
}
