import type { Random } from '../random.js';
import { bootstrap } from './bootstrap.js';
import { bradleyTerry } from './bradley-terry.js';
import { davidson } from './davidson.js';
import { informationFactor, minimise } from './newton.js';
import { type PairCounts, votesOf } from './pair-counts.js';
import { pairWeights } from './reweight.js';
import { sandwich } from './sandwich.js';
import { drawnSpread, normalSpread, type Spread } from './spread.js';

/** Most models that one fit takes: its matrices have this number squared of entries. */
export const MOST_MODELS = 2000;

export interface FitOptions {
  method: 'bradley-terry' | 'davidson';
  /** Weighs pairs alike, see `pairWeights`; the number is its `leastVotes`. */
  reweight: number | null;
  intervals: 'sandwich' | 'bootstrap' | 'none';
  /** Probability of an interval, for example 0.9. */
  level: number;
  /** Bootstrap draws. */
  draws: number;
  random: Random;
}

export interface Fit {
  /** Natural logarithms of strength, mean 0. */
  logStrengths: Float64Array;
  /** Davidson's ν: a tie between equals is ν / 2 times as likely as a decision; null for half-win ties. */
  tieParameter: number | null;
  /** Null where nothing is known of the error: not asked for, not converged, or every vote a tie. */
  spread: Spread | null;
  converged: boolean;
  iterations: number;
  degenerateDraws: number;
  failedDraws: number;
}

/**
 * Maximum-likelihood strengths from pair counts whose models form one strongly connected component
 * (`components`), with intervals by the sandwich of Huber (1967) over votes or by the bootstrap.
 *
 * @throws RangeError with more than `MOST_MODELS` models, or for `davidson` without both ties and decisions
 */
export function fitStrengths(pairs: PairCounts, options: FitOptions): Fit {
  if (pairs.models > MOST_MODELS) throw new RangeError(`more than ${MOST_MODELS} models in one fit`);
  const ties = pairs.ties.reduce((a, b) => a + b, 0);
  const decided = votesOf(pairs) - ties;
  const tied = options.method === 'davidson';
  if (tied && (ties === 0 || decided === 0)) throw new RangeError('Davidson needs both ties and decisions');
  const family = tied ? davidson : bradleyTerry;
  const weights = options.reweight === null ? null : pairWeights(pairs, options.reweight);
  const model = family(pairs, weights);
  const minimum = minimise(model, model.start());
  const fit: Fit = {
    logStrengths: minimum.x.slice(0, pairs.models),
    tieParameter: tied ? Math.exp(minimum.x[pairs.models]) : null,
    spread: null,
    converged: minimum.converged,
    iterations: minimum.iterations,
    degenerateDraws: 0,
    failedDraws: 0,
  };
  if (!fit.converged || options.intervals === 'none' || decided === 0) return fit;
  const factor = informationFactor(model, model.hessian(minimum.x));
  if (!factor) return { ...fit, converged: false };
  if (options.intervals === 'sandwich') {
    const covariance = sandwich(factor, model.dimension, model.scoreCovariance(minimum.x));
    const spread = normalSpread(fit.logStrengths, covariance, model.dimension, options.level);
    return { ...fit, spread };
  }
  const { draws, random, level } = options;
  const drawn = bootstrap({ pairs, weights, model: family, estimate: minimum.x, factor, draws, random });
  return {
    ...fit,
    spread: drawnSpread(drawn.draws, level),
    degenerateDraws: drawn.degenerate,
    failedDraws: drawn.failed,
  };
}
