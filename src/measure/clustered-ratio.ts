import { centralInterval } from './quantile.js';
import { Random } from './random.js';

/** A ratio of sums with its interval. */
export interface ClusteredRatio {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Σ numerator / Σ denominator with its interval: whole clusters are drawn with replacement (Davison and Hinkley
 * 1997, section 3.8). With denominators of 1 it is a mean; with numerators x·y and denominators x² the slope of y on x
 * through the origin.
 *
 * @param cluster of each pair of numbers
 * @throws RangeError without any number
 */
export function clusteredRatio(
  numerator: readonly number[],
  denominator: readonly number[],
  cluster: readonly number[],
  { seed, draws = 4000, level = 0.9 }: { seed: number; draws?: number; level?: number },
): ClusteredRatio {
  const members = new Map<number, { above: number; below: number }>();
  const whole = { above: 0, below: 0 };
  numerator.forEach((above, i) => {
    const known = members.get(cluster[i]) ?? { above: 0, below: 0 };
    members.set(cluster[i], { above: known.above + above, below: known.below + denominator[i] });
    whole.above += above;
    whole.below += denominator[i];
  });
  const clusters = [...members.values()];
  if (clusters.length === 0) throw new RangeError('nothing to average');
  const random = new Random(seed);
  const ratios = Float64Array.from({ length: draws }, () => {
    let [above, below] = [0, 0];
    for (let i = 0; i < clusters.length; i++) {
      const one = clusters[random.integer(clusters.length)];
      above += one.above;
      below += one.below;
    }
    return above / below;
  });
  const interval = centralInterval(ratios, level) as { low: number; high: number };
  return { estimate: whole.above / whole.below, ...interval };
}
