import type { Random } from '../random.js';

/** What one more score is expected to leave of an ability's variance. */
export interface ExpectedVariance {
  readonly now: number;
  readonly after: number;
}

const SIMULATED = 64;

/**
 * The expected variance of an ability after one more score, from draws of it: for scores simulated from the draws,
 * the draws are weighed by how well they agree with the score (Raiffa and Schlaifer's preposterior analysis). The
 * benchmark's own uncertainty is in the draws.
 *
 * @param ability one value a draw, in any unit
 * @param expected the expected score of each draw on the benchmark, a fraction
 * @param variance of a score about its expectation
 */
export function expectedVariance(
  ability: Float64Array,
  expected: Float64Array,
  variance: number,
  random: Random,
): ExpectedVariance {
  const count = ability.length;
  const deviation = Math.sqrt(variance);
  const now = weightedVariance(ability, new Float64Array(count).fill(1));
  const weight = new Float64Array(count);
  let after = 0;
  for (let s = 0; s < SIMULATED; s++) {
    const truth = Math.floor(((s + 0.5) * count) / SIMULATED);
    const score = expected[truth] + deviation * random.normal();
    for (let d = 0; d < count; d++) {
      weight[d] = d === truth ? 0 : Math.exp(-((score - expected[d]) ** 2) / (2 * variance));
    }
    after += weightedVariance(ability, weight) / SIMULATED;
  }
  return { now, after: Math.min(now, after) };
}

function weightedVariance(values: Float64Array, weight: Float64Array): number {
  let [total, sum, squares] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    total += weight[i];
    sum += weight[i] * values[i];
  }
  if (!(total > 0)) return 0;
  const mean = sum / total;
  for (let i = 0; i < values.length; i++) squares += weight[i] * (values[i] - mean) ** 2;
  return squares / total;
}
