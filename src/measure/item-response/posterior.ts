import { choleskyFactor, solveUpper } from '../cholesky.js';
import { Random } from '../random.js';
import {
  type AbilityPrior,
  type AbilityPriorByBenchmarks,
  abilityPrior,
  abilityPriorByBenchmarks,
} from './ability-prior.js';
import { conditionalQuantile, GRID } from './conditional.js';
import { allocateEquations, fillEquations, type NormalEquations, objective } from './normal-equations.js';
import { BOUNDS, clamp, type Parameters, type Prior, publishedPenalty } from './parameters.js';
import { placeAbility } from './place.js';
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
  /** The prior of each model's ability, given which benchmarks it was run on. */
  readonly prior: AbilityPriorByBenchmarks;
  /** Mean and deviation of the abilities of all models alike: for a model whose choice of benchmarks tells nothing. */
  readonly abilityMean: number;
  readonly abilityDeviation: number;
}

export interface AbilityDrawOptions {
  readonly draws: number;
  readonly seed: number;
  /** Draws `first` to `first + draws` of the seed: parts drawn apart are the draws of the whole. 0 by default. */
  readonly first?: number;
  /** Draws only these models' abilities, the same as among all; the others' are NaN. Absent: all. */
  readonly only?: readonly number[];
}

/** The posterior of the item-response model about its fit, ready to be drawn from any number of times. */
export interface ItemPosterior {
  readonly scores: Scores;
  readonly residualVariance: number;
  /** Of all models alike, and of each given its benchmarks. */
  readonly all: AbilityPrior;
  readonly own: AbilityPriorByBenchmarks;
  /** The fit's benchmarks, and the best abilities under the prior given them. */
  readonly mode: Parameters;
  /** The equations at the mode, the benchmarks' system factored. */
  readonly equations: NormalEquations;
}

/**
 * The posterior of the item-response model: scores normal about their expectation with one residual deviation; abilities
 * normal with one deviation about a mean that the benchmarks a model was run on give, by one rule fitted to all models
 * (`abilityPriorByBenchmarks`), so that none is pulled by its country, organisation or day.
 *
 * Difficulties and slopes are normal about the fit (Laplace), with the models integrated out. They stay where the fit
 * has them: the joint mode under the prior of the abilities would shrink all abilities against growing slopes, and leave
 * the prior in a unit that is no longer theirs.
 *
 * @param penalty what the fit was held by; the published one by default
 * @throws RangeError when there are no more scores than parameters, or no score departs from its expectation
 */
export function itemPosterior(
  scores: Scores,
  fit: Parameters,
  anchor: number,
  penalty: Prior = publishedPenalty(scores.models, scores.benchmarks),
): ItemPosterior {
  const residualVariance = residualVarianceOf(scores, fit);
  if (residualVariance === 0)
    throw new RangeError('every score is as expected: there is no noise to draw from');
  const all = abilityPrior(scores, fit, residualVariance);
  const own = abilityPriorByBenchmarks(scores, fit, residualVariance);
  const prior: Prior = {
    ...penalty,
    ability: { mean: all.mean, precision: residualVariance / own.variance },
  };
  const mode = { ...fit, ability: placedAbilities(scores, fit, own, prior.ability.precision) };
  const equations = allocateEquations(scores);
  const predicted = new Float64Array(scores.value.length);
  objective(scores, null, mode, prior, anchor, predicted);
  fillEquations(equations, scores, null, mode, prior, anchor, 0, false, predicted);
  if (!choleskyFactor(equations.schur, equations.size, 0, equations.first))
    throw new RangeError('the benchmarks are not identified by the scores');
  return { scores, residualVariance, all, own, mode, equations };
}

/** `drawPosterior` of the posterior about a fit. */
export function drawAbilities(
  scores: Scores,
  fit: Parameters,
  { anchor, prior, ...options }: AbilityDrawOptions & { readonly anchor: number; readonly prior?: Prior },
): AbilityDraws {
  return drawPosterior(itemPosterior(scores, fit, anchor, prior), options);
}

/**
 * Draws abilities: the benchmarks from their normal approximation; given them, the models are independent, and each
 * ability is drawn from its exact one-dimensional conditional on a grid. A model with few or saturated scores keeps its
 * skewed tail.
 */
export function drawPosterior(posterior: ItemPosterior, options: AbilityDrawOptions): AbilityDraws {
  const { scores, residualVariance, all, own, mode, equations: eq } = posterior;
  const { draws, seed, first = 0, only } = options;
  const sigma = Math.sqrt(residualVariance);
  const deviation = Float64Array.from(eq.modelDiagonal, (diagonal) => sigma / Math.sqrt(diagonal));

  const ability = new Float64Array(draws * scores.models).fill(Number.NaN);
  const wanted = new Set(only ?? scores.start.slice(0, scores.models).keys());
  const difficulties = new Float64Array(draws * scores.benchmarks);
  const slopes = new Float64Array(draws * scores.benchmarks);
  const shift = new Float64Array(eq.size);
  const room = new Float64Array(GRID);
  for (let draw = 0; draw < draws; draw++) {
    const random = Random.stream(seed, first + draw);
    const difficulty = difficulties.subarray(draw * scores.benchmarks, (draw + 1) * scores.benchmarks);
    const slope = slopes.subarray(draw * scores.benchmarks, (draw + 1) * scores.benchmarks);
    for (let row = 0; row < eq.size; row++) shift[row] = sigma * random.normal();
    solveUpper(eq.schur, eq.size, shift);
    for (let b = 0; b < scores.benchmarks; b++) {
      const [d, a] = [eq.row[b], eq.row[b] + 1];
      difficulty[b] = clamp(mode.difficulty[b] + (eq.heldRow[d] ? 0 : shift[d]), BOUNDS.difficulty);
      slope[b] = clamp(mode.slope[b] + (eq.heldRow[a] ? 0 : shift[a]), BOUNDS.slope);
    }
    for (let m = 0; m < scores.models; m++) {
      const u = random.uniform();
      if (!wanted.has(m)) continue;
      const grid = {
        centre: conditionalCentre(m, mode, eq, scores, shift),
        deviation: Math.max(deviation[m], 0.01),
      };
      ability[draw * scores.models + m] = conditionalQuantile(
        m,
        scores,
        { difficulty, slope },
        { mean: own.mean[m], variance: own.variance },
        residualVariance,
        grid,
        u,
        room,
      );
    }
  }
  return {
    draws,
    models: scores.models,
    ability,
    difficulty: difficulties,
    slope: slopes,
    residualDeviation: sigma,
    prior: own,
    abilityMean: all.mean,
    abilityDeviation: Math.sqrt(all.variance),
  };
}

/** The best ability of each model under the prior, the benchmarks as fitted. */
function placedAbilities(
  { start, benchmark, value }: Scores,
  fit: Parameters,
  prior: AbilityPriorByBenchmarks,
  precision: number,
): Float64Array {
  return prior.mean.map((mean, m) => {
    const own = Array.from({ length: start[m + 1] - start[m] }, (_, k) => {
      const b = benchmark[start[m] + k];
      return { difficulty: fit.difficulty[b], slope: fit.slope[b], value: value[start[m] + k] };
    });
    return placeAbility(own, { mean, precision }, BOUNDS.ability);
  });
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

/** Where a model's conditional is centred once the benchmarks have moved by `shift`. */
function conditionalCentre(
  m: number,
  mode: Parameters,
  eq: NormalEquations,
  scores: Scores,
  shift: Float64Array,
): number {
  let moved = 0;
  for (let i = scores.start[m]; i < scores.start[m + 1]; i++) {
    const d = eq.row[scores.benchmark[i]];
    moved += eq.coupling[2 * i] * shift[d] + eq.coupling[2 * i + 1] * shift[d + 1];
  }
  return mode.ability[m] - moved / eq.modelDiagonal[m];
}
