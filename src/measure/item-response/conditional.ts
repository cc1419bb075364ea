import type { AbilityPrior } from './ability-prior.js';
import type { Parameters } from './parameters.js';
import type { Scores } from './scores.js';

/** Points of the grid that a conditional is laid on. */
export const GRID = 64;
const GRID_HALF_WIDTH = 5;

/**
 * The `u`-quantile of a model's ability given the benchmarks: its exact one-dimensional density on a grid of `GRID`
 * points over ten deviations, linear between them. On an even grid the exponential of each score is a geometric
 * sequence, so that a score costs two exponentials and not one a point.
 *
 * @param grid where the density lies, roughly: its centre and deviation
 * @param u from 0 to 1; a uniform number draws from the conditional
 * @param room `GRID` numbers, written over
 */
export function conditionalQuantile(
  m: number,
  { start, benchmark, value }: Scores,
  { difficulty, slope }: Pick<Parameters, 'difficulty' | 'slope'>,
  prior: AbilityPrior,
  residualVariance: number,
  grid: { readonly centre: number; readonly deviation: number },
  u: number,
  room: Float64Array,
): number {
  const low = grid.centre - GRID_HALF_WIDTH * grid.deviation;
  const width = (2 * GRID_HALF_WIDTH * grid.deviation) / (GRID - 1);
  const precision = residualVariance / prior.variance;
  for (let g = 0; g < GRID; g++) room[g] = precision * (low + g * width - prior.mean) ** 2;
  for (let i = start[m]; i < start[m + 1]; i++) {
    const b = benchmark[i];
    let odds = Math.exp(-slope[b] * (low - difficulty[b]));
    const ratio = Math.exp(-slope[b] * width);
    for (let g = 0; g < GRID; g++) {
      const r = 1 / (1 + odds) - value[i];
      room[g] += r * r;
      odds *= ratio;
    }
  }
  let least = Number.POSITIVE_INFINITY;
  for (let g = 0; g < GRID; g++) if (room[g] < least) least = room[g];
  let total = 0;
  for (let g = 0; g < GRID; g++) {
    total += Math.exp((least - room[g]) / (2 * residualVariance));
    room[g] = total;
  }
  const target = u * total;
  let g = 0;
  while (g < GRID - 1 && room[g] < target) g++;
  const below = g === 0 ? 0 : room[g - 1];
  return low + (g - 0.5 + (target - below) / (room[g] - below)) * width;
}
