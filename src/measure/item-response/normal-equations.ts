import { eliminationOrder } from './elimination-order.js';
import { BOUNDS, type Parameters, type Prior } from './parameters.js';
import type { Scores } from './scores.js';

/** A symmetric matrix's lower triangle is kept dense, row-major: 2 rows a benchmark (difficulty, slope). */
export interface NormalEquations {
  /** Rows of the benchmark system: 2 · benchmarks. */
  readonly size: number;
  /** By benchmark: its first row, that of its difficulty; the next is that of its slope. */
  readonly row: Int32Array;
  /** By benchmark's place in the system: the first place where its rows are not zero. */
  readonly first: Int32Array;
  /** The scores of each model in the order of their rows. */
  readonly order: Int32Array;
  /** Benchmark block, after the models are eliminated: the Schur complement, lower triangle. */
  readonly schur: Float64Array;
  readonly schurGradient: Float64Array;
  /** Diagonal of the models' block and their gradient. */
  readonly modelDiagonal: Float64Array;
  readonly modelGradient: Float64Array;
  /** For each score: the coupling of its model with the difficulty and the slope of its benchmark. */
  readonly coupling: Float64Array;
  /** 1 for a row of the benchmark system that may not move: at its bound, or the anchor's slope. */
  readonly heldRow: Uint8Array;
  /** Greatest absolute entry of the gradient over the parameters that are free to move. */
  gradientNorm: number;
}

export function allocateEquations(scores: Scores): NormalEquations {
  const size = 2 * scores.benchmarks;
  const { place, first } = eliminationOrder(scores);
  const row = place.map((at) => 2 * at);
  return {
    size,
    row,
    first,
    order: orderedByRow(scores, row),
    schur: new Float64Array(size * size),
    schurGradient: new Float64Array(size),
    modelDiagonal: new Float64Array(scores.models),
    modelGradient: new Float64Array(scores.models),
    coupling: new Float64Array(2 * scores.value.length),
    heldRow: new Uint8Array(size),
    gradientNorm: 0,
  };
}

/** Positions of the scores, within each model by ascending row (insertion sort: a model has few scores). */
function orderedByRow({ models, start, benchmark }: Scores, row: Int32Array): Int32Array {
  const order = new Int32Array(benchmark.length);
  for (let m = 0; m < models; m++) {
    for (let i = start[m]; i < start[m + 1]; i++) {
      let at = i;
      for (; at > start[m] && row[benchmark[order[at - 1]]] > row[benchmark[i]]; at--)
        order[at] = order[at - 1];
      order[at] = i;
    }
  }
  return order;
}

/**
 * ½ Σ w r² plus the prior: the objective of the fit.
 *
 * @param predicted one number a score: the expected scores are written there
 */
export function objective(
  scores: Scores,
  weight: Float64Array | null,
  p: Parameters,
  prior: Prior,
  anchor: number,
  predicted: Float64Array,
): number {
  const { start, benchmark, value } = scores;
  let sum = 0;
  for (let m = 0; m < scores.models; m++) {
    const ability = p.ability[m];
    for (let i = start[m]; i < start[m + 1]; i++) {
      const b = benchmark[i];
      const expected = 1 / (1 + Math.exp(-p.slope[b] * (ability - p.difficulty[b])));
      predicted[i] = expected;
      const r = expected - value[i];
      sum += weight ? weight[i] * r * r : r * r;
    }
    sum += prior.ability.precision * (ability - prior.ability.mean) ** 2;
  }
  for (let b = 0; b < scores.benchmarks; b++) {
    sum += prior.difficulty.precision * (p.difficulty[b] - prior.difficulty.mean) ** 2;
    if (b !== anchor) sum += prior.slope.precision * (p.slope[b] - prior.slope.mean) ** 2;
  }
  return sum / 2;
}

const held = (value: number, gradient: number, [low, high]: readonly [number, number]) =>
  (value <= low && gradient > 0) || (value >= high && gradient < 0);

/**
 * Fills the Gauss–Newton equations at `p` (with `newton`, the second derivatives too), damped by `damping`
 * times the Gauss–Newton diagonal (Marquardt 1963), and eliminates the models: their block of the matrix is diagonal, so each one costs the square of its scores.
 * A parameter at its bound whose gradient points outward, and the anchor's slope, is held.
 *
 * @param predicted the expected scores at `p`, as `objective` writes them
 * @returns false when a model's diagonal is not positive, so that the system is not positive definite
 */
export function fillEquations(
  eq: NormalEquations,
  scores: Scores,
  weight: Float64Array | null,
  p: Parameters,
  prior: Prior,
  anchor: number,
  damping: number,
  newton: boolean,
  predicted: Float64Array,
): boolean {
  const { size, row, schur, schurGradient, coupling } = eq;
  const { start, benchmark, value } = scores;
  const { ability, difficulty, slope } = p;
  schur.fill(0);
  for (let b = 0; b < scores.benchmarks; b++) {
    const d = row[b];
    schur[d * (size + 1)] = prior.difficulty.precision * (1 + damping);
    schur[(d + 1) * (size + 1)] = prior.slope.precision * (1 + damping);
    schurGradient[d] = prior.difficulty.precision * (difficulty[b] - prior.difficulty.mean);
    schurGradient[d + 1] = prior.slope.precision * (slope[b] - prior.slope.mean);
  }
  for (let m = 0; m < scores.models; m++) {
    const c = ability[m];
    let diagonal = prior.ability.precision * (1 + damping);
    let gradient = prior.ability.precision * (c - prior.ability.mean);
    for (let i = start[m]; i < start[m + 1]; i++) {
      const b = benchmark[i];
      const a = slope[b];
      const distance = c - difficulty[b];
      const expected = predicted[i];
      const w = weight ? weight[i] : 1;
      const s = expected * (1 - expected);
      const slopeOfLoss = w * (expected - value[i]) * s;
      const gaussNewton = w * s * s;
      const mixed = newton ? slopeOfLoss : 0;
      const curvature = gaussNewton + mixed * (1 - 2 * expected);
      const damped = curvature + damping * gaussNewton;
      diagonal += damped * a * a;
      gradient += slopeOfLoss * a;
      const d = row[b];
      const dd = d * (size + 1);
      schur[dd] += damped * a * a;
      schur[dd + size] -= curvature * a * distance + mixed;
      schur[dd + size + 1] += damped * distance * distance;
      schurGradient[d] -= slopeOfLoss * a;
      schurGradient[d + 1] += slopeOfLoss * distance;
      coupling[2 * i] = -curvature * a * a;
      coupling[2 * i + 1] = curvature * a * distance + mixed;
    }
    eq.modelDiagonal[m] = diagonal;
    eq.modelGradient[m] = gradient;
  }
  holdAtBounds(eq, scores, p, anchor);
  return eliminateModels(eq, scores);
}

/** Takes held parameters out of the system: their rows become the identity and their gradient zero. */
function holdAtBounds(eq: NormalEquations, scores: Scores, p: Parameters, anchor: number): void {
  const { size, row, schur, schurGradient, modelGradient, coupling, heldRow } = eq;
  let norm = 0;
  for (let m = 0; m < scores.models; m++) {
    if (held(p.ability[m], modelGradient[m], BOUNDS.ability)) {
      modelGradient[m] = 0;
      coupling.fill(0, 2 * scores.start[m], 2 * scores.start[m + 1]);
    } else norm = Math.max(norm, Math.abs(modelGradient[m]));
  }
  for (let b = 0; b < scores.benchmarks; b++) {
    const d = row[b];
    heldRow[d] = Number(held(p.difficulty[b], schurGradient[d], BOUNDS.difficulty));
    heldRow[d + 1] = Number(b === anchor || held(p.slope[b], schurGradient[d + 1], BOUNDS.slope));
    for (let own = d; own <= d + 1; own++) {
      if (!heldRow[own]) norm = Math.max(norm, Math.abs(schurGradient[own]));
      else {
        schur[own * (size + 1)] = 1;
        schurGradient[own] = 0;
        schur[(d + 1) * size + d] = 0;
      }
    }
  }
  for (let i = 0; i < scores.benchmark.length; i++) {
    const d = row[scores.benchmark[i]];
    if (heldRow[d]) coupling[2 * i] = 0;
    if (heldRow[d + 1]) coupling[2 * i + 1] = 0;
  }
  eq.gradientNorm = norm;
}

/** Subtracts each model's outer product: the benchmark system that remains when the models are solved for. */
function eliminateModels(eq: NormalEquations, scores: Scores): boolean {
  const { size, row, order, schur, schurGradient, modelDiagonal, modelGradient, coupling } = eq;
  const { start, benchmark } = scores;
  for (let m = 0; m < scores.models; m++) {
    if (!(modelDiagonal[m] > 0)) return false;
    const inverse = 1 / modelDiagonal[m];
    const end = start[m + 1];
    for (let at = start[m]; at < end; at++) {
      const i = order[at];
      const di = coupling[2 * i] * inverse;
      const ai = coupling[2 * i + 1] * inverse;
      const d = row[benchmark[i]];
      schurGradient[d] -= di * modelGradient[m];
      schurGradient[d + 1] -= ai * modelGradient[m];
      const rowD = d * size;
      const rowA = rowD + size;
      for (let before = start[m]; before <= at; before++) {
        const j = order[before];
        const column = row[benchmark[j]];
        const dj = coupling[2 * j];
        const aj = coupling[2 * j + 1];
        schur[rowD + column] -= di * dj;
        schur[rowD + column + 1] -= di * aj;
        schur[rowA + column] -= ai * dj;
        schur[rowA + column + 1] -= ai * aj;
      }
    }
  }
  return true;
}
