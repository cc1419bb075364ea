import { fitItemResponse } from '../item-response/fit.js';
import type { Parameters } from '../item-response/parameters.js';
import type { Scores } from '../item-response/scores.js';
import { mostScored } from '../item-response/without-benchmarks.js';
import type { Random } from '../random.js';
import { HYPER, type Layout } from './layout.js';
import { HYPERPRIORS } from './log-posterior.js';

/** How far the first position of a chain is thrown, so that chains start apart. */
const THROW = 0.1;

/** A first position: abilities, difficulties and slopes of the least-squares fit, the rest at its prior mean. */
export function startPosition(
  scores: Scores,
  line: Int32Array,
  layout: Layout,
  random: Random,
): Float64Array {
  const x = Float64Array.from({ length: layout.size }, () => THROW * random.normal());
  const fit = fitItemResponse(scores, {
    anchor: mostScored(scores),
    objectiveTolerance: 1e-4,
    gradientTolerance: 1e-4,
  });
  const { mean, deviation } = unitOf(scores, fit);
  const members = new Float64Array(layout.lines);
  for (let m = 0; m < layout.models; m++) {
    const ability = (fit.ability[m] - mean) / deviation;
    if (line[m] < 0) x[layout.ability + m] += ability;
    else {
      const i = layout.lineAbility + line[m];
      members[line[m]]++;
      x[i] += (ability - x[i]) / members[line[m]];
    }
  }
  const bounded = (value: number, most: number) => Math.max(-most, Math.min(most, value));
  for (let b = 0; b < layout.benchmarks; b++) {
    x[layout.difficulty + b] += bounded((fit.difficulty[b] - mean) / deviation, 6);
    x[layout.logSlope + b] += bounded(Math.log(fit.slope[b] * deviation), 1.5);
    x[layout.logNoise + b] += HYPERPRIORS[HYPER.meanLogNoise][0];
  }
  for (let h = 0; layout.hyper + h < layout.size; h++) {
    x[layout.hyper + h] += HYPERPRIORS[Math.min(h, HYPER.logFactorScale)][0];
  }
  return x;
}

/** The mean of the abilities, and their deviation about what the difficulties of their benchmarks tell. */
function unitOf(
  { models, start, benchmark }: Scores,
  { ability, difficulty }: Parameters,
): { readonly mean: number; readonly deviation: number } {
  const hardness = Array.from({ length: models }, (_, m) => {
    const own = benchmark.subarray(start[m], start[m + 1]);
    return own.reduce((sum, b) => sum + difficulty[b] / own.length, 0);
  });
  const seen = [...hardness.keys()].filter((m) => start[m + 1] > start[m]);
  const meanOf = (of: (m: number) => number) => seen.reduce((sum, m) => sum + of(m) / seen.length, 0);
  const [mean, meanHardness] = [meanOf((m) => ability[m]), meanOf((m) => hardness[m])];
  const spread = meanOf((m) => (hardness[m] - meanHardness) ** 2);
  const rise = meanOf((m) => (hardness[m] - meanHardness) * (ability[m] - mean)) / Math.max(spread, 1e-9);
  const variance = meanOf((m) => (ability[m] - mean - rise * (hardness[m] - meanHardness)) ** 2);
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
