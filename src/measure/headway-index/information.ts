import type { Scores } from '../item-response/scores.js';
import { type AbilityUnit, meanDifficultyOf, unitsOf } from './ability-units.js';
import type { Arrow, ArrowBlock } from './arrow-factor.js';
import { digamma } from './gamma.js';
import { HYPER, type Layout } from './layout.js';
import { EDGE, HYPERPRIORS, LEAST_SPREAD, mix } from './log-posterior.js';

/**
 * The information of the posterior: the expected curvature of its log density, the scores' Fisher information and the
 * priors' precision, averaged over some positions. Positive definite everywhere.
 *
 * Each model's parameters are a block, coupled to its line's, to its benchmarks' and to the hyperparameters.
 *
 * @param line of each model: the line of versions it belongs to, or −1
 */
export function information(
  scores: Scores,
  line: Int32Array,
  layout: Layout,
  positions: readonly Float64Array[],
): Arrow {
  const arrow = emptyArrow(scores, line, layout);
  const units = unitsOf(scores, line, layout);
  for (const x of positions) {
    addScores(arrow, scores, line, layout, x, 1 / positions.length);
    addPriors(arrow, line, layout, x, 1 / positions.length);
    for (const unit of units) addUnit(arrow, unit, layout, x, 1 / positions.length);
  }
  return arrow;
}

/** Positions of the parameters of a benchmark that its scores depend on. */
function benchmarkParameters(layout: Layout, b: number): number[] {
  const { difficulty, logSlope, floor, ceiling, logNoise, loading, factors } = layout;
  return [
    ...[difficulty, logSlope, floor, ceiling, logNoise].map((from) => from + b),
    ...Array.from({ length: factors }, (_, k) => loading + b * factors + k),
  ];
}

function emptyArrow({ models, start, benchmark }: Scores, line: Int32Array, layout: Layout): Arrow {
  const { lines, factors, hyper, size } = layout;
  const tailStart = layout.difficulty;
  const width = size - tailStart;
  const tail = new Float64Array(width * width);
  const hypers = Array.from({ length: size - hyper }, (_, h) => hyper + h);
  const ownOf = (ability: number, factor: number, i: number) =>
    Int32Array.of(ability + i, ...Array.from({ length: factors }, (_, k) => factor + i * factors + k));
  const block = (own: Int32Array, rows: readonly number[]): ArrowBlock => ({
    own,
    rows: Int32Array.from(rows),
    square: new Float64Array(own.length ** 2),
    coupling: new Float64Array(rows.length * own.length),
  });
  const seen = Array.from({ length: lines }, () => new Set<number>());
  const lineOwn = Array.from({ length: lines }, (_, l) => ownOf(layout.lineAbility, layout.lineFactor, l));
  const modelBlocks = Array.from({ length: models }, (_, m) => {
    const own = [...benchmark.subarray(start[m], start[m + 1])];
    if (line[m] >= 0) for (const b of own) seen[line[m]].add(b);
    return block(ownOf(layout.ability, layout.factor, m), [
      ...(line[m] >= 0 ? lineOwn[line[m]] : []),
      ...own.flatMap((b) => benchmarkParameters(layout, b)),
      ...hypers,
    ]);
  });
  const lineBlocks = lineOwn.map((own, l) =>
    block(own, [
      ...[...seen[l]].sort((x, y) => x - y).flatMap((b) => benchmarkParameters(layout, b)),
      ...hypers,
    ]),
  );
  const blocks = [...modelBlocks, ...lineBlocks];
  const blockOf = new Int32Array(tailStart);
  const within = new Int32Array(tailStart);
  const rowOf = blocks.map(({ own, rows }, i) => {
    for (const [k, position] of own.entries()) {
      blockOf[position] = i;
      within[position] = k;
    }
    const places = new Int32Array(size).fill(-1);
    for (const [r, row] of rows.entries()) places[row] = r;
    return places;
  });
  const add = (one: number, other: number, value: number): void => {
    if (one >= tailStart && other >= tailStart) {
      tail[(Math.max(one, other) - tailStart) * width + Math.min(one, other) - tailStart] += value;
      return;
    }
    const first = other >= tailStart || (one < tailStart && blockOf[one] <= blockOf[other]);
    const column = first ? one : other;
    const row = first ? other : one;
    const b = blockOf[column];
    const { own, square, coupling } = blocks[b];
    const k = within[column];
    if (row < tailStart && blockOf[row] === b) {
      square[Math.max(within[row], k) * own.length + Math.min(within[row], k)] += value;
    } else coupling[rowOf[b][row] * own.length + k] += value;
  };
  return { blocks, tailStart, tail, size, add };
}

/** Adds the Fisher information of the scores: by their location, and by the logarithm of their variance. */
function addScores(
  { add }: Arrow,
  { models, start, benchmark }: Scores,
  line: Int32Array,
  layout: Layout,
  x: Float64Array,
  weight: number,
): void {
  const { factors, hyper } = layout;
  const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
  const share = sigmoid(x[hyper + HYPER.lineShare]);
  const factorShare = sigmoid(x[hyper + HYPER.lineFactorShare]);
  const theta = new Float64Array(models);
  const factor = new Float64Array(models * factors);
  mix(x, theta, line, 1, layout.ability, layout.lineAbility, share);
  mix(x, factor, line, factors, layout.factor, layout.lineFactor, factorShare);
  const rest = Math.sqrt(1 - share);
  const factorRest = Math.sqrt(1 - factorShare);
  const power = x[hyper + HYPER.noisePower];
  const tail = Math.exp(x[hyper + HYPER.logDegrees]);
  const nu = 2 + tail;
  const ofVariance = nu / (2 * (nu + 3));
  const acrossDegrees = -tail / ((nu + 1) * (nu + 3));
  const ofDegrees = tail ** 2 * degreesInformation(nu);
  const scale = factors > 0 ? Math.exp(x[hyper + HYPER.logFactorScale]) : 0;
  const most = 2 * (1 + factors) + 5 + factors + HYPER.logFactorScale + factors;
  const at = new Int32Array(most);
  const ofMean = new Float64Array(most);
  const ofLogVariance = new Float64Array(most);
  for (let m = 0; m < models; m++) {
    for (let i = start[m]; i < start[m + 1]; i++) {
      const b = benchmark[i];
      const floorShare = sigmoid(x[hyper + HYPER.meanFloor] + x[layout.floor + b]);
      const ceilingShare = sigmoid(x[hyper + HYPER.meanCeiling] + x[layout.ceiling + b]);
      const [floor, ceiling] = [EDGE * floorShare, 1 - EDGE * ceilingShare];
      let distance = theta[m] - x[layout.difficulty + b];
      for (let k = 0; k < factors; k++) {
        distance += scale * x[layout.loading + b * factors + k] * factor[m * factors + k];
      }
      const slope = Math.exp(x[layout.logSlope + b]);
      const q = sigmoid(slope * distance);
      const p = floor + (ceiling - floor) * q;
      const spread = 4 * p * (1 - p) + LEAST_SPREAD;
      const precision = (nu + 1) / (nu + 3) / (Math.exp(2 * x[layout.logNoise + b]) * spread ** power);
      const rise = (ceiling - floor) * q * (1 - q) * slope;
      let count = 0;
      const put = (position: number, derivative: number) => {
        at[count] = position;
        ofMean[count] = derivative;
        count++;
      };
      if (line[m] < 0) put(layout.ability + m, rise);
      else {
        put(layout.ability + m, rest * rise);
        put(layout.lineAbility + line[m], rise);
        put(hyper + HYPER.lineShare, -0.5 * rest * share * x[layout.ability + m] * rise);
      }
      for (let k = 0; k < factors; k++) {
        const loads = layout.loading + b * factors + k;
        const loading = scale * x[loads];
        const f = factor[m * factors + k];
        const own = layout.factor + m * factors + k;
        if (line[m] < 0) put(own, rise * loading);
        else {
          put(own, factorRest * rise * loading);
          put(layout.lineFactor + line[m] * factors + k, rise * loading);
          put(hyper + HYPER.lineFactorShare, -0.5 * factorRest * factorShare * x[own] * rise * loading);
        }
        put(loads, rise * f * scale);
        put(hyper + HYPER.logFactorScale, rise * f * loading);
      }
      put(layout.difficulty + b, -rise);
      put(layout.logSlope + b, rise * distance);
      const low = (1 - q) * floor * (1 - floorShare);
      const high = -q * (1 - ceiling) * (1 - ceilingShare);
      put(layout.floor + b, low);
      put(hyper + HYPER.meanFloor, low);
      put(layout.ceiling + b, high);
      put(hyper + HYPER.meanCeiling, high);
      const byMean = (power * 4 * (1 - 2 * p)) / spread;
      for (let j = 0; j < count; j++) ofLogVariance[j] = byMean * ofMean[j];
      const putVariance = (position: number, derivative: number) => {
        put(position, 0);
        ofLogVariance[count - 1] = derivative;
      };
      putVariance(layout.logNoise + b, 2);
      putVariance(hyper + HYPER.noisePower, Math.log(spread));
      putVariance(hyper + HYPER.logDegrees, acrossDegrees / ofVariance);
      for (let r = 0; r < count; r++) {
        for (let c = 0; c <= r; c++) {
          const product =
            precision * ofMean[r] * ofMean[c] + ofVariance * ofLogVariance[r] * ofLogVariance[c];
          if (product !== 0) add(at[r], at[c], (c < r && at[r] === at[c] ? 2 : 1) * weight * product);
        }
      }
      const degrees = hyper + HYPER.logDegrees;
      add(degrees, degrees, weight * (ofDegrees - acrossDegrees ** 2 / ofVariance));
    }
  }
}

/** What a score tells of the degrees of freedom (Lange, Little and Taylor 1989). */
function degreesInformation(nu: number): number {
  const trigamma = (y: number) => (digamma(y + 1e-4) - digamma(y - 1e-4)) / 2e-4;
  return (trigamma(nu / 2) - trigamma((nu + 1) / 2)) / 4 - (nu + 5) / (2 * nu * (nu + 1) * (nu + 3));
}

/** Adds the precision of the priors but those of abilities. */
function addPriors(
  { add, size }: Arrow,
  line: Int32Array,
  layout: Layout,
  x: Float64Array,
  weight: number,
): void {
  const { hyper, benchmarks } = layout;
  for (let m = 0; m < line.length; m++) if (line[m] >= 0) add(layout.ability + m, layout.ability + m, weight);
  const unit = [
    [layout.factor, layout.lineFactor],
    [layout.floor, layout.logNoise],
    [layout.loading, hyper],
  ];
  for (const [from, to] of unit) for (let i = from; i < to; i++) add(i, i, weight);
  for (let i = hyper; i < size; i++) {
    const [, deviation] = HYPERPRIORS[Math.min(i - hyper, HYPER.logFactorScale)];
    add(i, i, weight / deviation ** 2);
  }
  const factorShare = 1 / (1 + Math.exp(-x[hyper + HYPER.lineFactorShare]));
  for (let i = layout.lineFactor; i < layout.difficulty; i++) {
    add(i, i, weight / factorShare);
    add(hyper + HYPER.lineFactorShare, hyper + HYPER.lineFactorShare, 0.5 * weight * (1 - factorShare) ** 2);
  }
  const meanDifficulty = hyper + HYPER.meanDifficulty;
  const [difficultyDeviation, slopeDeviation, noiseDeviation] = [
    HYPER.logDifficultyDeviation,
    HYPER.logSlopeDeviation,
    HYPER.logNoiseDeviation,
  ].map((h) => hyper + h);
  const rise = x[hyper + HYPER.slopeRise];
  const perDifficulty = Math.exp(-x[difficultyDeviation]);
  for (let b = 0; b < benchmarks; b++) {
    const hardness = (x[layout.difficulty + b] - x[meanDifficulty]) * perDifficulty;
    const outer = (precision: number, at: readonly (readonly [position: number, derivative: number])[]) =>
      addOuter(add, at, weight * precision);
    outer(perDifficulty ** 2, [
      [layout.difficulty + b, 1],
      [meanDifficulty, -1],
    ]);
    outer(Math.exp(-2 * x[noiseDeviation]), [
      [layout.logNoise + b, 1],
      [hyper + HYPER.meanLogNoise, -1],
    ]);
    outer(Math.exp(-2 * x[slopeDeviation]), [
      [layout.logSlope + b, 1],
      [hyper + HYPER.meanLogSlope, -1],
      [hyper + HYPER.slopeRise, -hardness],
      [layout.difficulty + b, -rise * perDifficulty],
      [meanDifficulty, rise * perDifficulty],
      [difficultyDeviation, rise * hardness],
    ]);
  }
  for (const deviation of [difficultyDeviation, slopeDeviation, noiseDeviation]) {
    add(deviation, deviation, 2 * benchmarks * weight);
  }
}

function addUnit({ add }: Arrow, unit: AbilityUnit, layout: Layout, x: Float64Array, weight: number): void {
  const { hyper } = layout;
  const share = 1 / (1 + Math.exp(-x[hyper + HYPER.lineShare]));
  const rise = x[hyper + HYPER.abilityRise];
  const at: [number, number][] = [[unit.position, 1]];
  if (unit.benchmarks.length > 0) {
    at.push([hyper + HYPER.abilityRise, -meanDifficultyOf(x, unit, layout)]);
    at.push([hyper + HYPER.meanDifficulty, rise]);
    for (const [i, b] of unit.benchmarks.entries()) at.push([layout.difficulty + b, -rise * unit.shares[i]]);
  }
  addOuter(add, at, weight / (unit.isLine ? share : 1));
  if (!unit.isLine) return;
  add(hyper + HYPER.lineShare, hyper + HYPER.lineShare, 0.5 * weight * (1 - share) ** 2);
}

function addOuter(add: Arrow['add'], at: readonly (readonly [number, number])[], precision: number): void {
  for (let r = 0; r < at.length; r++) {
    for (let c = 0; c <= r; c++) add(at[r][0], at[c][0], precision * at[r][1] * at[c][1]);
  }
}
