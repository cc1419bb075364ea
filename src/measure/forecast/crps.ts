import { normalCumulative, normalDensity } from '../normal-distribution.js';

/**
 * The continuous ranked probability score of a normal forecast (Gneiting and Raftery 2007, formula 5): the less the
 * better, in the unit of the outcome; for a forecast without spread, the absolute error.
 */
export function normalCrps(
  { mean, deviation }: { mean: number; deviation: number },
  outcome: number,
): number {
  if (!(deviation > 0)) return Math.abs(outcome - mean);
  const z = (outcome - mean) / deviation;
  return deviation * (z * (2 * normalCumulative(z) - 1) + 2 * normalDensity(z) - 1 / Math.sqrt(Math.PI));
}

/**
 * The same score of a forecast given as draws: mean |x − outcome| − ½ mean |x − x′| over all pairs of draws.
 *
 * @param sorted draws, ascending, at least one
 */
export function drawsCrps(sorted: ArrayLike<number>, outcome: number): number {
  const n = sorted.length;
  let [error, spread] = [0, 0];
  for (let i = 0; i < n; i++) {
    error += Math.abs(sorted[i] - outcome);
    spread += (2 * i + 1 - n) * sorted[i];
  }
  return error / n - spread / (n * n);
}
