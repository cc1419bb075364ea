import { clusteredRatio } from '../../src/measure/index.js';

/**
 * The mean of `values` with its 90 % interval: whole clusters are drawn with replacement.
 *
 * @param cluster of each value
 */
export function clusteredMean(
  values: readonly number[],
  cluster: readonly number[],
  seed: number,
  draws = 4000,
): { estimate: number; low: number; high: number } {
  return clusteredRatio(
    values,
    values.map(() => 1),
    cluster,
    { seed, draws },
  );
}
