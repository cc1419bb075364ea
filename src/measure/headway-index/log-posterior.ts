import type { Scores } from '../item-response/scores.js';
import { unitPrior, unitsOf } from './ability-units.js';
import { digamma, logGamma } from './gamma.js';
import type { LogDensity } from './hamiltonian.js';
import { HYPER, type Layout } from './layout.js';
import { slopePrior } from './slope-prior.js';

/** A floor lies between 0 and this, a ceiling between 1 minus this and 1. */
export const EDGE = 0.3;
/** Keeps the variance of a score of 0 or 1 above zero. */
export const LEAST_SPREAD = 0.02;

/** The hyperpriors: normal, by position from `Layout.hyper`; the last pair is each factor's scale. */
export const HYPERPRIORS: readonly (readonly [mean: number, deviation: number])[] = [
  [Math.log(2), 0.7],
  [0, 0.7],
  [-0.7, 0.5],
  [Math.log(0.07), 0.7],
  [-0.7, 0.5],
  [-3, 1],
  [-2, 1],
  [0.5, 0.3],
  [1.5, 0.7],
  [2, 1],
  [2, 1],
  [0, 2],
  [0.5, 0.5],
  [0, 0.5],
  [Math.log(0.5), 0.7],
];

/**
 * The log posterior density of the model and its gradient (docs/measure/headway-index.md has the formulas).
 *
 * @param line of each model: the line of versions it belongs to, or −1
 */
export function logPosterior(scores: Scores, line: Int32Array, layout: Layout): LogDensity {
  const { models, benchmarks, factors, hyper } = layout;
  const { start, benchmark, value } = scores;
  const units = unitsOf(scores, line, layout);
  const theta = new Float64Array(models);
  const dTheta = new Float64Array(models);
  const factor = new Float64Array(models * factors);
  const dFactor = new Float64Array(models * factors);
  const [slope, floor, ceiling, dFloor, dCeiling] = Array.from(
    { length: 5 },
    () => new Float64Array(benchmarks),
  );
  const loading = new Float64Array(benchmarks * factors);
  const dLoading = new Float64Array(benchmarks * factors);

  return (x, g) => {
    g.fill(0);
    let logDensity = 0;
    const normalPrior = (from: number, count: number) => {
      for (let i = from; i < from + count; i++) {
        logDensity -= 0.5 * x[i] * x[i];
        g[i] -= x[i];
      }
    };
    for (let m = 0; m < models; m++) if (line[m] >= 0) normalPrior(layout.ability + m, 1);
    normalPrior(layout.factor, models * factors);
    normalPrior(layout.floor, benchmarks);
    normalPrior(layout.ceiling, benchmarks);
    normalPrior(layout.loading, benchmarks * factors);
    for (let h = 0; hyper + h < layout.size; h++) {
      const [mean, deviation] = HYPERPRIORS[Math.min(h, HYPER.logFactorScale)];
      const z = (x[hyper + h] - mean) / deviation;
      logDensity -= 0.5 * z * z;
      g[hyper + h] -= z / deviation;
    }
    const hierarchical = (from: number, mean: number, logDeviation: number) => {
      const inverse = Math.exp(-x[logDeviation]);
      for (let b = 0; b < benchmarks; b++) {
        const z = (x[from + b] - x[mean]) * inverse;
        logDensity -= 0.5 * z * z + x[logDeviation];
        g[from + b] -= z * inverse;
        g[mean] += z * inverse;
        g[logDeviation] += z * z - 1;
      }
    };
    hierarchical(layout.difficulty, hyper + HYPER.meanDifficulty, hyper + HYPER.logDifficultyDeviation);
    hierarchical(layout.logNoise, hyper + HYPER.meanLogNoise, hyper + HYPER.logNoiseDeviation);
    logDensity += slopePrior(x, g, layout);
    const share = 1 / (1 + Math.exp(-x[hyper + HYPER.lineShare]));
    const factorShare = 1 / (1 + Math.exp(-x[hyper + HYPER.lineFactorShare]));
    for (let i = layout.lineFactor; i < layout.difficulty; i++) {
      const square = (x[i] * x[i]) / factorShare;
      logDensity -= 0.5 * (square + Math.log(factorShare));
      g[i] -= x[i] / factorShare;
      g[hyper + HYPER.lineFactorShare] += 0.5 * (square - 1) * (1 - factorShare);
    }
    for (const unit of units) logDensity += unitPrior(x, g, unit, layout, share);

    for (let b = 0; b < benchmarks; b++) {
      slope[b] = Math.exp(x[layout.logSlope + b]);
      floor[b] = EDGE / (1 + Math.exp(-x[hyper + HYPER.meanFloor] - x[layout.floor + b]));
      ceiling[b] = 1 - EDGE / (1 + Math.exp(-x[hyper + HYPER.meanCeiling] - x[layout.ceiling + b]));
      for (let k = 0; k < factors; k++) {
        const i = b * factors + k;
        loading[i] = Math.exp(x[hyper + HYPER.logFactorScale]) * x[layout.loading + i];
      }
    }
    mix(x, theta, line, 1, layout.ability, layout.lineAbility, share);
    mix(x, factor, line, factors, layout.factor, layout.lineFactor, factorShare);
    dFactor.fill(0);
    dLoading.fill(0);
    dFloor.fill(0);
    dCeiling.fill(0);

    const power = x[hyper + HYPER.noisePower];
    const tail = Math.exp(x[hyper + HYPER.logDegrees]);
    const degrees = 2 + tail;
    const half = (degrees + 1) / 2;
    let dPower = 0;
    let dDegrees = value.length * (0.5 * digamma(half) - 0.5 * digamma(degrees / 2) - 0.5 / degrees);
    logDensity += value.length * (logGamma(half) - logGamma(degrees / 2) - 0.5 * Math.log(degrees));
    const { difficulty, logSlope, logNoise } = layout;
    let logVariances = 0;
    let logTails = 0;
    let tails = 1;
    for (let m = 0; m < models; m++) {
      const own = m * factors;
      const ability = theta[m];
      let dAbility = 0;
      for (let i = start[m]; i < start[m + 1]; i++) {
        const b = benchmark[i];
        const loads = b * factors;
        const a = slope[b];
        let distance = ability - x[difficulty + b];
        for (let k = 0; k < factors; k++) distance += loading[loads + k] * factor[own + k];
        const q = 1 / (1 + Math.exp(-a * distance));
        const range = ceiling[b] - floor[b];
        const p = floor[b] + range * q;
        const spread = 4 * p * (1 - p) + LEAST_SPREAD;
        const logSpread = Math.log(spread);
        const logVariance = 2 * x[logNoise + b] + power * logSpread;
        const r = value[i] - p;
        const scaled = (r * Math.exp(-logVariance)) / degrees;
        const t = r * scaled;
        logVariances += logVariance;
        tails *= 1 + t;
        if (tails > 1e200) {
          logTails += Math.log(tails);
          tails = 1;
        }
        const weight = (half * 2) / (1 + t);
        const dLogVariance = 0.5 * weight * t - 0.5;
        dDegrees += (0.5 * weight * t) / degrees;
        dPower += dLogVariance * logSpread;
        g[logNoise + b] += 2 * dLogVariance;
        const dP = weight * scaled + (dLogVariance * power * 4 * (1 - 2 * p)) / spread;
        const dQ = dP * q;
        dFloor[b] += dP - dQ;
        dCeiling[b] += dQ;
        const dDistance = dQ * (1 - q) * range * a;
        g[logSlope + b] += dDistance * distance;
        g[difficulty + b] -= dDistance;
        dAbility += dDistance;
        for (let k = 0; k < factors; k++) {
          dLoading[loads + k] += dDistance * factor[own + k];
          dFactor[own + k] += dDistance * loading[loads + k];
        }
      }
      dTheta[m] = dAbility;
    }
    logTails += Math.log(tails);
    dDegrees -= 0.5 * logTails;
    logDensity -= 0.5 * logVariances + half * logTails;
    g[hyper + HYPER.noisePower] += dPower;
    g[hyper + HYPER.logDegrees] += dDegrees * tail;
    unmix(x, g, dTheta, line, 1, layout.ability, layout.lineAbility, share, hyper + HYPER.lineShare);
    unmix(
      x,
      g,
      dFactor,
      line,
      factors,
      layout.factor,
      layout.lineFactor,
      factorShare,
      hyper + HYPER.lineFactorShare,
    );
    for (let b = 0; b < benchmarks; b++) {
      const low = dFloor[b] * floor[b] * (1 - floor[b] / EDGE);
      const high = -dCeiling[b] * (1 - ceiling[b]) * (1 - (1 - ceiling[b]) / EDGE);
      g[layout.floor + b] += low;
      g[hyper + HYPER.meanFloor] += low;
      g[layout.ceiling + b] += high;
      g[hyper + HYPER.meanCeiling] += high;
      for (let k = 0; k < factors; k++) {
        const i = b * factors + k;
        g[layout.loading + i] += dLoading[i] * Math.exp(x[hyper + HYPER.logFactorScale]);
        g[hyper + HYPER.logFactorScale] += dLoading[i] * loading[i];
      }
    }
    return logDensity;
  };
}

/** What each model has: its own, or its line's and its departure, of 1 − `share` of the variance. */
export function mix(
  x: Float64Array,
  out: Float64Array,
  line: Int32Array,
  width: number,
  own: number,
  common: number,
  share: number,
): void {
  const rest = Math.sqrt(1 - share);
  for (let m = 0; m < line.length; m++) {
    for (let k = 0; k < width; k++) {
      const self = x[own + m * width + k];
      out[m * width + k] = line[m] < 0 ? self : x[common + line[m] * width + k] + rest * self;
    }
  }
}

function unmix(
  x: Float64Array,
  g: Float64Array,
  d: Float64Array,
  line: Int32Array,
  width: number,
  own: number,
  common: number,
  share: number,
  logitShare: number,
): void {
  const rest = Math.sqrt(1 - share);
  for (let m = 0; m < line.length; m++) {
    for (let k = 0; k < width; k++) {
      const i = m * width + k;
      if (line[m] < 0) {
        g[own + i] += d[i];
        continue;
      }
      g[own + i] += rest * d[i];
      g[common + line[m] * width + k] += d[i];
      g[logitShare] -= 0.5 * rest * share * x[own + i] * d[i];
    }
  }
}
