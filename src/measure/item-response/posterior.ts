import { choleskyFactor, solveUpper } from '../cholesky.js';
import { Random } from '../random.js';
import { fitItemResponse } from './fit.js';
import { allocateEquations, fillEquations } from './normal-equations.js';
import { BOUNDS, clamp, type Parameters, type Prior, publishedPenalty } from './parameters.js';
import type { Scores } from './scores.js';

/** Draws of the abilities: row-major, one row of `models` abilities (logits) a draw. */
export interface AbilityDraws {
  readonly draws: number;
  readonly models: number;
  readonly ability: Float64Array;
  /** Difficulties and slopes of the same draws: one row of benchmarks a draw. */
  readonly difficulty: Float64Array;
  readonly slope: Float64Array;
  /** Standard deviation of a score about its expectation, on the fraction scale. */
  readonly residualDeviation: number;
  /** The prior of the abilities, fitted to all models alike. */
  readonly abilityMean: number;
  readonly abilityDeviation: number;
}

export interface AbilityDrawOptions {
  /** Position of the benchmark whose slope is 1. */
  readonly anchor: number;
  readonly draws: number;
  readonly seed: number;
  /** Draws `first` to `first + draws` of the seed: parts drawn apart are the draws of the whole. 0 by default. */
  readonly first?: number;
  /** Draws only these models' abilities, the same as among all; the others' are NaN. Absent: all. */
  readonly only?: readonly number[];
}

const GRID = 64;
const GRID_HALF_WIDTH = 5;

/**
 * Draws abilities from the posterior of the item-response model: scores normal about their expectation with
 * one residual deviation; abilities normal about one mean with one deviation, both fitted to all models alike
 * (empirical Bayes), so that no model is pulled by its country, organisation or day.
 *
 * Difficulties and slopes come from the normal approximation at the mode (Laplace), with the models
 * integrated out; given them, the models are independent, and each ability is drawn from its exact
 * one-dimensional conditional on a grid. A model with few or saturated scores keeps its skewed tail.
 *
 * @throws RangeError when there are no more scores than parameters, or no score departs from its expectation
 */
export function drawAbilities(
  scores: Scores,
  fit: Parameters,
  { anchor, draws, seed, first = 0, only }: AbilityDrawOptions,
): AbilityDraws {
  const residualVariance = residualVarianceOf(scores, fit);
  if (residualVariance === 0)
    throw new RangeError('every score is as expected: there is no noise to draw from');
  const penalty = publishedPenalty(scores.models, scores.benchmarks);
  const { mean, variance } = abilityPrior(scores, fit, residualVariance);
  const prior: Prior = { ...penalty, ability: { mean, precision: residualVariance / variance } };
  const mode = fitItemResponse(scores, { anchor, prior, initial: fit });

  const eq = allocateEquations(scores);
  fillEquations(eq, scores, null, mode, prior, anchor, 0, false);
  if (!choleskyFactor(eq.schur, eq.size))
    throw new RangeError('the benchmarks are not identified by the scores');
  const sigma = Math.sqrt(residualVariance);
  const deviation = Float64Array.from(eq.modelDiagonal, (diagonal) => sigma / Math.sqrt(diagonal));

  const ability = new Float64Array(draws * scores.models).fill(Number.NaN);
  const wanted = new Set(only ?? scores.start.slice(0, scores.models).keys());
  const difficulties = new Float64Array(draws * scores.benchmarks);
  const slopes = new Float64Array(draws * scores.benchmarks);
  let difficulty = difficulties.subarray(0, scores.benchmarks);
  let slope = slopes.subarray(0, scores.benchmarks);
  const shift = new Float64Array(eq.size);
  const logDensity = new Float64Array(GRID);
  for (let draw = 0; draw < draws; draw++) {
    const random = Random.stream(seed, first + draw);
    difficulty = difficulties.subarray(draw * scores.benchmarks, (draw + 1) * scores.benchmarks);
    slope = slopes.subarray(draw * scores.benchmarks, (draw + 1) * scores.benchmarks);
    for (let row = 0; row < eq.size; row++) shift[row] = sigma * random.normal();
    solveUpper(eq.schur, eq.size, shift);
    for (let b = 0; b < scores.benchmarks; b++) {
      const [d, a] = [2 * b, 2 * b + 1];
      difficulty[b] = clamp(mode.difficulty[b] + (eq.heldRow[d] ? 0 : shift[d]), BOUNDS.difficulty);
      slope[b] = clamp(mode.slope[b] + (eq.heldRow[a] ? 0 : shift[a]), BOUNDS.slope);
    }
    for (let m = 0; m < scores.models; m++) {
      const u = random.uniform();
      if (!wanted.has(m)) continue;
      const centre = conditionalCentre(m, mode, eq, scores, shift);
      ability[draw * scores.models + m] = drawOne(m, centre, Math.max(deviation[m], 0.01), u);
    }
  }
  return {
    draws,
    models: scores.models,
    ability,
    difficulty: difficulties,
    slope: slopes,
    residualDeviation: sigma,
    abilityMean: mean,
    abilityDeviation: Math.sqrt(variance),
  };

  function drawOne(m: number, centre: number, sd: number, u: number): number {
    const low = centre - GRID_HALF_WIDTH * sd;
    const width = (2 * GRID_HALF_WIDTH * sd) / (GRID - 1);
    let greatest = Number.NEGATIVE_INFINITY;
    for (let g = 0; g < GRID; g++) {
      const c = low + g * width;
      let loss = prior.ability.precision * (c - mean) ** 2;
      for (let i = scores.start[m]; i < scores.start[m + 1]; i++) {
        const b = scores.benchmark[i];
        const r = 1 / (1 + Math.exp(-slope[b] * (c - difficulty[b]))) - scores.value[i];
        loss += r * r;
      }
      logDensity[g] = -loss / (2 * residualVariance);
      if (logDensity[g] > greatest) greatest = logDensity[g];
    }
    let total = 0;
    for (let g = 0; g < GRID; g++) {
      total += Math.exp(logDensity[g] - greatest);
      logDensity[g] = total;
    }
    const target = u * total;
    let g = 0;
    while (g < GRID - 1 && logDensity[g] < target) g++;
    const below = g === 0 ? 0 : logDensity[g - 1];
    return low + (g - 0.5 + (target - below) / (logDensity[g] - below)) * width;
  }
}

/**
 * Σ r² over the scores, divided by what the parameters leave free.
 *
 * @throws RangeError when there are no more scores than parameters
 */
export function residualVarianceOf(scores: Scores, p: Parameters): number {
  const free = scores.value.length - (scores.models + 2 * scores.benchmarks - 2);
  if (free <= 0) throw new RangeError('there are no more scores than parameters');
  let sum = 0;
  for (let m = 0; m < scores.models; m++) {
    for (let i = scores.start[m]; i < scores.start[m + 1]; i++) {
      const b = scores.benchmark[i];
      sum += (1 / (1 + Math.exp(-p.slope[b] * (p.ability[m] - p.difficulty[b]))) - scores.value[i]) ** 2;
    }
  }
  return sum / free;
}

/** Mean and variance of the abilities, the variance without what the scores' noise adds. */
export function abilityPrior(
  scores: Scores,
  p: Parameters,
  residualVariance: number,
): { mean: number; variance: number } {
  const n = scores.models;
  let mean = 0;
  for (const value of p.ability) mean += value / n;
  let spread = 0;
  for (const value of p.ability) spread += (value - mean) ** 2 / Math.max(1, n - 1);
  let noise = 0;
  for (let m = 0; m < n; m++) {
    let information = 0;
    for (let i = scores.start[m]; i < scores.start[m + 1]; i++) {
      const b = scores.benchmark[i];
      const predicted = 1 / (1 + Math.exp(-p.slope[b] * (p.ability[m] - p.difficulty[b])));
      information += (p.slope[b] * predicted * (1 - predicted)) ** 2;
    }
    noise += Math.min(spread, residualVariance / Math.max(information, 1e-12)) / n;
  }
  return { mean, variance: Math.max(spread - noise, spread / 4, 1e-4) };
}

/** Where a model's conditional is centred once the benchmarks have moved by `shift`. */
function conditionalCentre(
  m: number,
  mode: Parameters,
  eq: { coupling: Float64Array; modelDiagonal: Float64Array },
  scores: Scores,
  shift: Float64Array,
): number {
  let moved = 0;
  for (let i = scores.start[m]; i < scores.start[m + 1]; i++) {
    const d = 2 * scores.benchmark[i];
    moved += eq.coupling[2 * i] * shift[d] + eq.coupling[2 * i + 1] * shift[d + 1];
  }
  return mode.ability[m] - moved / eq.modelDiagonal[m];
}
