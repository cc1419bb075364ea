import { choleskyFactor, solveCholesky } from '../cholesky.js';

/** A convex function to be minimised, with its derivatives. */
export interface Convex {
  readonly dimension: number;
  /** The first `centred` coordinates count only by their differences; their mean is kept at 0. */
  readonly centred: number;
  value(x: Float64Array): number;
  gradient(x: Float64Array): Float64Array;
  /** Row-major, symmetric. */
  hessian(x: Float64Array): Float64Array;
}

export interface Minimum {
  x: Float64Array;
  converged: boolean;
  iterations: number;
}

/** Largest step, in natural logarithms of strength, after which a fit is converged: the next is about its square. */
const TOLERANCE = 1e-7;

/**
 * Newton's method with step halving. Convergence is judged by the step, not the gradient: where the
 * minimum lies at infinity (perfect separation) steps stay near 1 while gradients vanish, and the result
 * says `converged: false`.
 */
export function minimise(problem: Convex, start: Float64Array, limit = 60): Minimum {
  let x: Float64Array = start.slice();
  let value = problem.value(x);
  for (let iterations = 1; iterations <= limit; iterations++) {
    const factor = informationFactor(problem, problem.hessian(x));
    if (!factor) return { x, converged: false, iterations };
    const gradient = problem.gradient(x);
    const step = gradient.slice();
    solveCholesky(factor, problem.dimension, step);
    const size = largest(step);
    if (!Number.isFinite(size)) return { x, converged: false, iterations };
    let decrease = 0;
    for (let i = 0; i < step.length; i++) decrease += gradient[i] * step[i];
    let length = 1;
    let next = moved(problem, x, step, length);
    let nextValue = problem.value(next);
    while (size > 1e-6 && !(nextValue <= value - 1e-4 * length * decrease) && length > 1e-9) {
      length /= 2;
      next = moved(problem, x, step, length);
      nextValue = problem.value(next);
    }
    x = next;
    value = nextValue;
    if (length === 1 && size < TOLERANCE) return { x, converged: true, iterations };
  }
  return { x, converged: false, iterations: limit };
}

/**
 * Newton's method with the factor of another point's Hessian: many cheap steps instead of few dear ones,
 * for refits near that point. `converged: false` when a step fails to shrink.
 */
export function minimiseNearby(
  problem: Convex,
  start: Float64Array,
  factor: Float64Array,
  tolerance: number,
  limit = 60,
): Minimum {
  let x = start;
  let previous = Infinity;
  for (let iterations = 1; iterations <= limit; iterations++) {
    const step = problem.gradient(x);
    solveCholesky(factor, problem.dimension, step);
    const size = largest(step);
    if (!(size < previous)) return { x, converged: false, iterations };
    x = moved(problem, x, step, 1);
    if (size < tolerance) return { x, converged: true, iterations };
    previous = size;
  }
  return { x, converged: false, iterations: limit };
}

/** A pivot this small a part of its diagonal element is rounding. */
const SINGULAR = 1e-14;

/** Cholesky factor of a Hessian made definite along the direction in which the centred coordinates move together. */
export function informationFactor(
  { dimension, centred }: Pick<Convex, 'dimension' | 'centred'>,
  hessian: Float64Array,
): Float64Array | null {
  let trace = 0;
  for (let i = 0; i < centred; i++) trace += hessian[i * dimension + i];
  const shift = trace / centred / centred;
  const definite = hessian.slice();
  for (let i = 0; i < centred; i++) for (let j = 0; j < centred; j++) definite[i * dimension + j] += shift;
  return choleskyFactor(definite, dimension, SINGULAR) ? definite : null;
}

function moved({ centred }: Convex, x: Float64Array, step: Float64Array, length: number): Float64Array {
  const next = x.map((value, i) => value - length * step[i]);
  let mean = 0;
  for (let i = 0; i < centred; i++) mean += next[i] / centred;
  for (let i = 0; i < centred; i++) next[i] -= mean;
  return next;
}

function largest(step: Float64Array): number {
  let size = 0;
  for (const value of step) size = Number.isNaN(value) ? NaN : Math.max(size, Math.abs(value));
  return size;
}
