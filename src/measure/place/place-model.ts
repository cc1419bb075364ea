import type { AbilityDraws } from '../item-response/posterior.js';
import { type Scale, toPoints } from '../item-response/scale.js';
import { Random } from '../random.js';
import { abilityGiven } from './ability-posterior.js';

/** A score to place a model by. */
export interface ScoreToPlace {
  /** Position of the benchmark in the fit. */
  readonly benchmark: number;
  /** A fraction after floor and ceiling. */
  readonly value: number;
  /** Of the score's sampling, on the same fraction; 0 where it is not known. */
  readonly samplingVariance: number;
}

/** Draws of the placed model. */
export interface PlacedDraws {
  /** In logits, of the draw's benchmarks. */
  readonly ability: Float64Array;
  /** On the index, by each draw's own scale. */
  readonly points: Float64Array;
}

const STREAM = 0x70_6c_61_63;

/**
 * Draws the ability of a model outside the fit: in each draw of the benchmarks, one number from its exact
 * one-dimensional posterior. A score varies by the model's noise (`residualDeviation`) and by its own sampling.
 * The scores do not move the benchmarks.
 *
 * @param scaleOf the scale from abilities to points in a draw
 */
export function placeModel(
  scores: readonly ScoreToPlace[],
  draws: AbilityDraws,
  scaleOf: (draw: number) => Scale,
  seed: number,
): PlacedDraws {
  const prior = { mean: draws.abilityMean, variance: draws.abilityDeviation ** 2 };
  const benchmarks = draws.difficulty.length / draws.draws;
  const random = Random.stream(seed, STREAM);
  const ability = new Float64Array(draws.draws);
  const points = new Float64Array(draws.draws);
  for (let draw = 0; draw < draws.draws; draw++) {
    const noisy = scores.map(({ benchmark, value, samplingVariance }) => ({
      difficulty: draws.difficulty[draw * benchmarks + benchmark],
      slope: draws.slope[draw * benchmarks + benchmark],
      value,
      variance: draws.residualDeviation ** 2 + samplingVariance,
    }));
    ability[draw] = abilityGiven(noisy, prior, random.uniform());
    points[draw] = toPoints(scaleOf(draw), ability[draw]);
  }
  return { ability, points };
}
