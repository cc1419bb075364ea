import { choleskyFactor, solveLower, solveUpper } from '../cholesky.js';
import { allocateEquations, fillEquations, type NormalEquations, objective } from './normal-equations.js';
import {
  BOUNDS,
  clamp,
  copyParameters,
  type Parameters,
  type Prior,
  publishedPenalty,
} from './parameters.js';
import type { Scores } from './scores.js';

/** A fit and how it ended. */
export interface Fit extends Parameters {
  readonly objective: number;
  readonly converged: boolean;
  readonly iterations: number;
  /** Greatest absolute gradient over the free parameters at the end. */
  readonly gradientNorm: number;
}

export interface FitOptions {
  /** Position of the benchmark whose slope is 1 (Winogrande in the published index). */
  readonly anchor: number;
  readonly prior?: Prior;
  /** A weight for each score, for resampling. */
  readonly weight?: Float64Array | null;
  readonly initial?: Parameters;
  readonly maxIterations?: number;
  /** The fit has converged when no free gradient is greater. */
  readonly gradientTolerance?: number;
  /**
   * Or when a Newton step promises to lower the objective by less than this fraction (half the Newton decrement, which
   * the step itself then squares), or two other steps in a row lower it by less.
   */
  readonly objectiveTolerance?: number;
}

const FIRST_DAMPING = 0.01;
/** Gauss–Newton steps are damped at least so much: their matrix overstates what a saturated score tells. */
const LEAST_DAMPING = 0.01;
/** Newton's second derivatives come in when a step lowers the objective by less than this fraction. */
const NEWTON_BELOW = 0.05;
/** A step that raises the objective is cut to a third, so many times, before the equations are damped and solved again. */
const CUTS = 1;

/** Every slope 1, every ability and difficulty 0. */
export function neutralParameters(scores: Scores): Parameters {
  return {
    ability: new Float64Array(scores.models),
    difficulty: new Float64Array(scores.benchmarks),
    slope: new Float64Array(scores.benchmarks).fill(1),
  };
}

/**
 * Fits score = sigmoid(slope_b · (ability_m − difficulty_b)) by least squares with a normal prior, within the
 * box `BOUNDS`: Levenberg–Marquardt, then Newton, with the models eliminated at each step. The method of the Epoch
 * Capabilities Index ("A Rosetta Stone for AI Benchmarks", 2025; `epoch-research/eci-public`); the
 * elimination is the Schur complement of bundle adjustment (Triggs et al., 2000).
 *
 * Bounded: at most `maxIterations` steps; `converged` says whether it ended by itself.
 */
export function fitItemResponse(scores: Scores, options: FitOptions): Fit {
  const { anchor, weight = null, maxIterations = 200 } = options;
  const prior = options.prior ?? publishedPenalty(scores.models, scores.benchmarks);
  const gradientTolerance = options.gradientTolerance ?? 1e-9;
  const objectiveTolerance = options.objectiveTolerance ?? 1e-13;
  let current = copyParameters(options.initial ?? neutralParameters(scores));
  let trial = copyParameters(current);
  let predicted = new Float64Array(scores.value.length);
  let trialPredicted = new Float64Array(scores.value.length);
  const eq = allocateEquations(scores);
  let value = objective(scores, weight, current, prior, anchor, predicted);
  let damping = FIRST_DAMPING;
  let newton = false;
  let iterations = 0;
  let small = 0;
  let converged = false;
  while (iterations < maxIterations) {
    iterations++;
    const definite = fillEquations(eq, scores, weight, current, prior, anchor, damping, newton, predicted);
    if (eq.gradientNorm <= gradientTolerance) {
      converged = true;
      break;
    }
    const solved = definite && choleskyFactor(eq.schur, eq.size, 0, eq.first);
    const promised = solved ? step(eq, scores, current, trial) : 0;
    let trialValue = solved
      ? objective(scores, weight, trial, prior, anchor, trialPredicted)
      : Number.POSITIVE_INFINITY;
    for (let cut = 0; solved && trialValue > value && cut < CUTS; cut++) {
      shorten(current, trial);
      trialValue = objective(scores, weight, trial, prior, anchor, trialPredicted);
    }
    if (trialValue <= value) {
      const decrease = (value - trialValue) / value;
      const last = newton && promised <= objectiveTolerance * value;
      small = last ? 2 : decrease > objectiveTolerance ? 0 : small + (newton ? 2 : 1);
      newton = decrease < NEWTON_BELOW;
      damping = newton ? damping / 100 : Math.max(LEAST_DAMPING, damping / 2);
      [current, trial] = [trial, current];
      [predicted, trialPredicted] = [trialPredicted, predicted];
      value = trialValue;
      if (small >= 2) {
        converged = true;
        break;
      }
    } else if (newton && damping < LEAST_DAMPING) {
      newton = false;
      damping = LEAST_DAMPING;
    } else {
      damping *= 4;
      if (damping > 1e12) break;
    }
  }
  return { ...current, objective: value, converged, iterations, gradientNorm: eq.gradientNorm };
}

/** A third of a step that went too far. */
function shorten(from: Parameters, to: Parameters): void {
  const shorter = (start: Float64Array, end: Float64Array) => {
    for (let i = 0; i < end.length; i++) end[i] = start[i] + (end[i] - start[i]) / 3;
  };
  shorter(from.ability, to.ability);
  shorter(from.difficulty, to.difficulty);
  shorter(from.slope, to.slope);
}

/**
 * Solves for the benchmarks, then for each model, and clips the step into the box.
 *
 * @returns by how much the quadratic model says that the objective falls: half the squared Newton decrement
 */
function step(eq: NormalEquations, scores: Scores, from: Parameters, to: Parameters): number {
  const { size, row, schur, schurGradient, modelDiagonal, modelGradient, coupling } = eq;
  solveLower(schur, size, schurGradient);
  let promised = 0;
  for (let at = 0; at < size; at++) promised += schurGradient[at] ** 2 / 2;
  solveUpper(schur, size, schurGradient);
  for (let b = 0; b < scores.benchmarks; b++) {
    to.difficulty[b] = clamp(from.difficulty[b] - schurGradient[row[b]], BOUNDS.difficulty);
    to.slope[b] = clamp(from.slope[b] - schurGradient[row[b] + 1], BOUNDS.slope);
  }
  for (let m = 0; m < scores.models; m++) {
    let right = modelGradient[m];
    promised += right ** 2 / modelDiagonal[m] / 2;
    for (let i = scores.start[m]; i < scores.start[m + 1]; i++) {
      const d = row[scores.benchmark[i]];
      right -= coupling[2 * i] * schurGradient[d] + coupling[2 * i + 1] * schurGradient[d + 1];
    }
    to.ability[m] = clamp(from.ability[m] - right / modelDiagonal[m], BOUNDS.ability);
  }
  return promised;
}
