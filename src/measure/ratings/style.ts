import { solveCholesky } from '../cholesky.js';
import { addPair, sigmoid, softplus } from './bradley-terry.js';
import type { Outcome } from './elo.js';
import { informationFactor } from './newton.js';
import { sandwich } from './sandwich.js';

/** Mean and standard deviation of each covariate over votes, by Welford's recurrence (1962). */
export class FeatureMoments {
  votes = 0;
  readonly mean: Float64Array;
  readonly #squares: Float64Array;

  constructor(features: number) {
    this.mean = new Float64Array(features);
    this.#squares = new Float64Array(features);
  }

  add(features: ArrayLike<number>): void {
    this.votes++;
    for (let f = 0; f < this.mean.length; f++) {
      const before = features[f] - this.mean[f];
      this.mean[f] += before / this.votes;
      this.#squares[f] += before * (features[f] - this.mean[f]);
    }
  }

  /** Dividing by the number of votes; 1 for a covariate that never changes. */
  get deviation(): Float64Array {
    return this.#squares.map((sum) => Math.sqrt(sum / Math.max(1, this.votes)) || 1);
  }
}

/**
 * Bradley-Terry with style covariates, as arena-rank's contextual model: the log odds of a vote are
 * θᵢ - θⱼ + x·β, x the covariates standardised over votes, a tie half a win, with a penalty of
 * ridge / 2 · |β|² per vote. Votes are read once per Newton step and never held: call `add` for each, then
 * `endPass`, until it returns true.
 */
export class StyleRegression {
  /** Log strengths (mean 0), then coefficients per standard deviation. */
  x: Float64Array;
  iterations = 0;
  converged = false;
  /** Sandwich covariance of `x`, row-major, once converged. */
  covariance: Float64Array | null = null;

  readonly #models: number;
  readonly #ridge: number;
  readonly #limit: number;
  readonly #gradient: Float64Array;
  readonly #hessian: Float64Array;
  readonly #scores: Float64Array;
  readonly #standard: Float64Array;
  readonly #moments: { mean: Float64Array; deviation: Float64Array };
  #value = 0;
  #votes = 0;
  #last: { x: Float64Array; value: number; step: Float64Array } | null = null;

  constructor(models: number, moments: FeatureMoments, ridge: number, limit = 40) {
    this.#models = models;
    this.#ridge = ridge;
    this.#limit = limit;
    this.#moments = { mean: moments.mean, deviation: moments.deviation };
    const width = models + moments.mean.length;
    this.x = new Float64Array(width);
    this.#gradient = new Float64Array(width);
    this.#hessian = new Float64Array(width * width);
    this.#scores = new Float64Array(width * width);
    this.#standard = new Float64Array(moments.mean.length);
  }

  add(left: number, right: number, outcome: Outcome, features: ArrayLike<number>, weight: number): void {
    const { mean, deviation } = this.#moments;
    const z = this.#standard;
    let logit = this.x[left] - this.x[right];
    for (let f = 0; f < z.length; f++) {
      z[f] = (features[f] - mean[f]) / deviation[f];
      logit += z[f] * this.x[this.#models + f];
    }
    const p = sigmoid(logit);
    const residual = weight * (p - outcome);
    this.#votes++;
    this.#value += weight * (outcome * softplus(-logit) + (1 - outcome) * softplus(logit));
    this.#gradient[left] += residual;
    this.#gradient[right] -= residual;
    for (let f = 0; f < z.length; f++) this.#gradient[this.#models + f] += residual * z[f];
    this.#outer(this.#hessian, left, right, weight * p * (1 - p));
    this.#outer(this.#scores, left, right, residual * residual);
  }

  /** Takes a Newton step, and returns whether the regression is done: converged or out of iterations. */
  endPass(): boolean {
    const width = this.x.length;
    this.iterations++;
    const penalty = this.#ridge * this.#votes;
    for (let f = this.#models; f < width; f++) {
      this.#value += (penalty / 2) * this.x[f] ** 2;
      this.#gradient[f] += penalty * this.x[f];
      this.#hessian[f * width + f] += penalty;
    }
    if (this.#last && !(this.#value <= this.#last.value * (1 + 1e-12))) {
      for (let i = 0; i < width; i++) this.#last.step[i] /= 2;
      this.#move(this.#last.x, this.#last.step);
      return this.#next();
    }
    const factor = informationFactor({ dimension: width, centred: this.#models }, this.#hessian);
    if (!factor) return true;
    const step = this.#gradient.slice();
    solveCholesky(factor, width, step);
    const size = step.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
    if (size < 1e-9) {
      this.converged = true;
      this.covariance = sandwich(factor, width, this.#scores);
      return true;
    }
    this.#last = { x: this.x.slice(), value: this.#value, step };
    this.#move(this.x, step);
    return this.#next();
  }

  #move(from: Float64Array, step: Float64Array): void {
    this.x = from.map((value, i) => value - step[i]);
    let mean = 0;
    for (let i = 0; i < this.#models; i++) mean += this.x[i] / this.#models;
    for (let i = 0; i < this.#models; i++) this.x[i] -= mean;
  }

  #next(): boolean {
    this.#value = 0;
    this.#votes = 0;
    this.#gradient.fill(0);
    this.#hessian.fill(0);
    this.#scores.fill(0);
    return this.iterations >= this.#limit;
  }

  #outer(matrix: Float64Array, left: number, right: number, value: number): void {
    const width = this.x.length;
    const z = this.#standard;
    addPair(matrix, width, left, right, value);
    for (let f = 0; f < z.length; f++) {
      const column = this.#models + f;
      const cross = value * z[f];
      matrix[left * width + column] += cross;
      matrix[column * width + left] += cross;
      matrix[right * width + column] -= cross;
      matrix[column * width + right] -= cross;
      for (let g = 0; g < z.length; g++) matrix[column * width + this.#models + g] += cross * z[g];
    }
  }
}
