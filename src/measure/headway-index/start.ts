import { fitItemResponse } from '../item-response/fit.js';
import type { Scores } from '../item-response/scores.js';
import { mostScored } from '../item-response/without-benchmarks.js';
import type { Random } from '../random.js';
import { HYPER, type Layout } from './layout.js';
import { HYPERPRIORS } from './log-posterior.js';

/** How far the first position of a chain is thrown, so that chains start apart. */
const THROW = 0.1;

/** A first position: abilities, difficulties and slopes of the least-squares fit, the rest at its prior mean. */
export function startPosition(scores: Scores, layout: Layout, random: Random): Float64Array {
  const x = Float64Array.from({ length: layout.size }, () => THROW * random.normal());
  const fit = fitItemResponse(scores, {
    anchor: mostScored(scores),
    objectiveTolerance: 1e-4,
    gradientTolerance: 1e-4,
  });
  let mean = 0;
  for (const ability of fit.ability) mean += ability / layout.models;
  let variance = 0;
  for (const ability of fit.ability) variance += (ability - mean) ** 2 / layout.models;
  const deviation = Math.sqrt(variance) || 1;
  for (let m = 0; m < layout.models; m++) x[layout.ability + m] += (fit.ability[m] - mean) / deviation;
  const bounded = (value: number, most: number) => Math.max(-most, Math.min(most, value));
  for (let b = 0; b < layout.benchmarks; b++) {
    x[layout.difficulty + b] += bounded((fit.difficulty[b] - mean) / deviation, 2);
    x[layout.logSlope + b] += bounded(Math.log(fit.slope[b] * deviation), 1.5);
    x[layout.logNoise + b] += HYPERPRIORS[HYPER.meanLogNoise][0];
  }
  for (let h = 0; layout.hyper + h < layout.size; h++) {
    x[layout.hyper + h] += HYPERPRIORS[Math.min(h, HYPER.logFactorScale)][0];
  }
  return x;
}
