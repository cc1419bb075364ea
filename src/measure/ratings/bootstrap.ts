import type { Random } from '../random.js';
import { multinomial } from './binomial.js';
import { components } from './components.js';
import { minimise, minimiseNearby } from './newton.js';
import { amongModels, type PairCounts } from './pair-counts.js';
import type { PairModel } from './pair-model.js';

export interface BootstrapDraws {
  /** Log strengths, a row of `models` per draw; ±Infinity or NaN where a draw bounds a model on one side or none. */
  draws: Float64Array[];
  /** Draws in which some model never lost, never won or stood apart. */
  degenerate: number;
  /** Draws left out because the fit did not converge. */
  failed: number;
}

export interface BootstrapInput {
  pairs: PairCounts;
  weights: Float64Array | null;
  model: (pairs: PairCounts, weights: Float64Array | null) => PairModel;
  /** The estimate, and the Cholesky factor of its information. */
  estimate: Float64Array;
  factor: Float64Array;
  draws: number;
  random: Random;
}

/** Change of a log strength at which a refit may stop: 0.0002 points. */
const TOLERANCE = 1e-6;

/**
 * Refits on counts redrawn from the multinomial over (pair, outcome): the bootstrap over votes, at a cost
 * that does not depend on their number. Each refit starts from the estimate and reuses its factor.
 */
export function bootstrap(input: BootstrapInput): BootstrapDraws {
  const { pairs, random, estimate } = input;
  const size = pairs.left.length;
  const counts = new Float64Array(3 * size);
  counts.set(pairs.wins, 0);
  counts.set(pairs.losses, size);
  counts.set(pairs.ties, 2 * size);
  const redrawn = new Float64Array(3 * size);
  const result: BootstrapDraws = { draws: [], degenerate: 0, failed: 0 };
  for (let draw = 0; draw < input.draws; draw++) {
    multinomial(random, counts, redrawn);
    const sample: PairCounts = {
      ...pairs,
      wins: redrawn.subarray(0, size),
      losses: redrawn.subarray(size, 2 * size),
      ties: redrawn.subarray(2 * size),
    };
    const connected = components(sample);
    const whole = connected.count === 1;
    if (!whole) result.degenerate++;
    const fitted = whole ? refit(input, sample) : refitMain(input, sample, connected);
    if (!fitted) {
      result.failed++;
      continue;
    }
    result.draws.push(fitted.subarray(0, estimate.length).slice(0, pairs.models));
  }
  return result;
}

function refit({ model, weights, estimate, factor }: BootstrapInput, sample: PairCounts) {
  const problem = model(sample, weights);
  const near = minimiseNearby(problem, estimate, factor, TOLERANCE);
  if (near.converged) return near.x;
  const far = minimise(problem, estimate);
  return far.converged ? far.x : null;
}

function refitMain(
  { model, weights, estimate }: BootstrapInput,
  sample: PairCounts,
  { standing }: ReturnType<typeof components>,
): Float64Array | null {
  const keep: number[] = [];
  for (let i = 0; i < sample.models; i++) if (standing[i] === 'rated') keep.push(i);
  const unbounded = Float64Array.from(standing, (s) =>
    s === 'above' ? Infinity : s === 'below' ? -Infinity : NaN,
  );
  if (keep.length < 2) return unbounded;
  const kept = new Uint8Array(sample.models);
  for (const i of keep) kept[i] = 1;
  const keptWeights = weights?.filter((_, k) => kept[sample.left[k]] && kept[sample.right[k]]) ?? null;
  const problem = model(amongModels(sample, keep), keptWeights);
  const fit = minimise(problem, problem.start());
  if (!fit.converged) return null;
  let shift = 0;
  for (let i = 0; i < keep.length; i++) shift += (estimate[keep[i]] - fit.x[i]) / keep.length;
  for (let i = 0; i < keep.length; i++) unbounded[keep[i]] = fit.x[i] + shift;
  return unbounded;
}
