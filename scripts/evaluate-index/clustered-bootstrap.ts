import { centralInterval, mean, Random } from '../../src/measure/index.js';

/**
 * The mean of `values` with its 90 % interval: whole clusters are drawn with replacement (Davison and
 * Hinkley 1997, section 3.8).
 *
 * @param cluster of each value
 */
export function clusteredMean(
  values: readonly number[],
  cluster: readonly number[],
  seed: number,
  draws = 4000,
): { estimate: number; low: number; high: number } {
  const members = new Map<number, { sum: number; count: number }>();
  values.forEach((value, i) => {
    const known = members.get(cluster[i]) ?? { sum: 0, count: 0 };
    members.set(cluster[i], { sum: known.sum + value, count: known.count + 1 });
  });
  const clusters = [...members.values()];
  const random = new Random(seed);
  const means = Float64Array.from({ length: draws }, () => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < clusters.length; i++) {
      const one = clusters[random.integer(clusters.length)];
      sum += one.sum;
      count += one.count;
    }
    return sum / count;
  });
  const interval = centralInterval(means, 0.9) as { low: number; high: number };
  return { estimate: mean(values), ...interval };
}
