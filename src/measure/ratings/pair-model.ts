import type { Convex } from './newton.js';

/** A model of votes on pairs. The first coordinates are the log strengths of the models. */
export interface PairModel extends Convex {
  start(): Float64Array;
  /** Sum over votes of the outer product of each vote's score (its gradient), row-major. */
  scoreCovariance(x: Float64Array): Float64Array;
}
