import type { AbilityPrior } from '../item-response/ability-prior.js';
import { sigmoid } from '../item-response/parameters.js';

/** A score with what it rests on: a benchmark taken as known, and the variance of the score about its expectation. */
export interface NoisyScore {
  readonly difficulty: number;
  readonly slope: number;
  /** A fraction after floor and ceiling. */
  readonly value: number;
  readonly variance: number;
}

const CELLS = 128;
const WIDEST = 8;
/** A density this far (in log) below its greatest carries nothing. */
const NEGLIGIBLE = 25;

/**
 * The `p`-quantile of the ability given its scores and their benchmarks: each score normal about
 * sigmoid(slope · (ability − difficulty)). The density is exact; its integral is by the trapezoidal rule on a
 * grid laid over where it is not negligible.
 *
 * @param p from 0 to 1; a uniform number draws from the posterior
 * @returns the ability in the unit of the difficulties
 */
export function abilityGiven(scores: readonly NoisyScore[], prior: AbilityPrior, p: number): number {
  const deviation = Math.sqrt(prior.variance);
  let low = prior.mean - WIDEST * deviation;
  let high = prior.mean + WIDEST * deviation;
  const density = new Float64Array(CELLS + 1);
  for (let pass = 0; pass < 2; pass++) {
    const width = (high - low) / CELLS;
    let greatest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i <= CELLS; i++) {
      density[i] = logDensity(scores, prior, low + i * width);
      if (density[i] > greatest) greatest = density[i];
    }
    let first = 0;
    let last = CELLS;
    while (density[first] < greatest - NEGLIGIBLE) first++;
    while (density[last] < greatest - NEGLIGIBLE) last--;
    [low, high] = [low + Math.max(0, first - 1) * width, low + Math.min(CELLS, last + 1) * width];
  }
  const width = (high - low) / CELLS;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= CELLS; i++) {
    density[i] = logDensity(scores, prior, low + i * width);
    if (density[i] > greatest) greatest = density[i];
  }
  for (let i = 0; i <= CELLS; i++) density[i] = Math.exp(density[i] - greatest);
  let total = 0;
  for (let i = 0; i < CELLS; i++) total += (density[i] + density[i + 1]) / 2;
  let left = p * total;
  for (let i = 0; i < CELLS; i++) {
    const cell = (density[i] + density[i + 1]) / 2;
    if (left <= cell) return low + (i + withinCell(density[i], density[i + 1], left)) * width;
    left -= cell;
  }
  return high;
}

/** Where in a cell of width 1, its density linear from `a` to `b`, the integral reaches `area`. */
function withinCell(a: number, b: number, area: number): number {
  if (a + b === 0) return 0.5;
  return (2 * area) / (a + Math.sqrt(Math.max(0, a * a + 2 * (b - a) * area)));
}

function logDensity(scores: readonly NoisyScore[], prior: AbilityPrior, ability: number): number {
  let loss = (ability - prior.mean) ** 2 / prior.variance;
  for (const { difficulty, slope, value, variance } of scores) {
    loss += (sigmoid(slope * (ability - difficulty)) - value) ** 2 / variance;
  }
  return -loss / 2;
}
