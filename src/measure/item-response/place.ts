import { sigmoid } from './parameters.js';

/** One score of the model to place, on a benchmark whose difficulty and slope are known. */
export interface PlacedScore {
  readonly difficulty: number;
  readonly slope: number;
  readonly value: number;
}

/**
 * The ability that fits best given the benchmarks: the minimum of Σ r² + precision · (ability − mean)²
 * over [low, high], by a grid and golden section. Deterministic, never without an answer.
 *
 * @returns the ability in the unit of `difficulty`
 */
export function placeAbility(
  scores: readonly PlacedScore[],
  prior: { mean: number; precision: number },
  [low, high]: readonly [number, number],
): number {
  const loss = (ability: number) => {
    let sum = prior.precision * (ability - prior.mean) ** 2;
    for (const { difficulty, slope, value } of scores) {
      sum += (sigmoid(slope * (ability - difficulty)) - value) ** 2;
    }
    return sum;
  };
  const cells = 400;
  let best = low;
  let bestLoss = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= cells; i++) {
    const at = low + ((high - low) * i) / cells;
    const value = loss(at);
    if (value < bestLoss) [best, bestLoss] = [at, value];
  }
  const cell = (high - low) / cells;
  return goldenSection(loss, Math.max(low, best - cell), Math.min(high, best + cell));
}

/**
 * The `p`-quantile of the ability given the benchmarks: scores normal about their expectation with variance
 * `residualVariance`, the ability normal before them. On a grid over [low, high].
 */
export function abilityQuantile(
  scores: readonly PlacedScore[],
  prior: { mean: number; variance: number },
  residualVariance: number,
  p: number,
  [low, high]: readonly [number, number],
): number {
  const cells = 2000;
  const density = new Float64Array(cells);
  const at = (cell: number) => low + ((cell + 0.5) * (high - low)) / cells;
  let total = 0;
  for (let cell = 0; cell < cells; cell++) {
    let exponent = (at(cell) - prior.mean) ** 2 / prior.variance;
    for (const { difficulty, slope, value } of scores) {
      exponent += (sigmoid(slope * (at(cell) - difficulty)) - value) ** 2 / residualVariance;
    }
    density[cell] = Math.exp(-exponent / 2);
    total += density[cell];
  }
  let below = 0;
  for (let cell = 0; cell < cells; cell++) {
    below += density[cell];
    if (below >= p * total) return at(cell);
  }
  return high;
}

/** The minimum of a function with one minimum on [from, to] (Kiefer 1953), to 1e-10 of the width. */
function goldenSection(f: (x: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [from, to];
  let [c, d] = [b - ratio * (b - a), a + ratio * (b - a)];
  let [fc, fd] = [f(c), f(d)];
  for (let i = 0; i < 60; i++) {
    if (fc <= fd) {
      [b, d, fd] = [d, c, fc];
      c = b - ratio * (b - a);
      fc = f(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + ratio * (b - a);
      fd = f(d);
    }
  }
  return (a + b) / 2;
}
