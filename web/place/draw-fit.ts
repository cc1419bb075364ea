import {
  type AbilityDraws,
  drawAbilities,
  type Scale,
  scaleThrough,
  toPoints,
  type ValueDraws,
} from '../../src/measure/index.js';
import type { PosedFit } from '../fit/posed.js';

/** The draws that a placement goes through. */
export interface DrawnFit {
  readonly seed: number;
  readonly abilities: AbilityDraws;
  readonly scaleOf: (draw: number) => Scale;
  /** The models' points, rounded as those that ship are. */
  readonly models: ValueDraws;
}

/** Draws between two pauses. */
const AT_A_TIME = 50;

/**
 * Draws the fit, some at a time.
 *
 * @param pause resolves after what waits has been handled
 */
export async function drawFit(
  { scores, fit, anchor, scale }: PosedFit,
  { draws, seed }: { readonly draws: number; readonly seed: number },
  progress: (done: number) => void,
  pause: () => Promise<void>,
): Promise<DrawnFit> {
  const ability = new Float64Array(draws * scores.models);
  const difficulty = new Float64Array(draws * scores.benchmarks);
  const slope = new Float64Array(draws * scores.benchmarks);
  let part: AbilityDraws | null = null;
  for (let first = 0; first < draws; first += AT_A_TIME) {
    part = drawAbilities(scores, fit, { anchor, seed, first, draws: Math.min(AT_A_TIME, draws - first) });
    ability.set(part.ability, first * scores.models);
    difficulty.set(part.difficulty, first * scores.benchmarks);
    slope.set(part.slope, first * scores.benchmarks);
    progress(first + part.draws);
    await pause();
  }
  const abilities = { ...(part as AbilityDraws), draws, ability, difficulty, slope };
  const rowOf = (draw: number) => ability.subarray(draw * scores.models, (draw + 1) * scores.models);
  const scales = Array.from({ length: draws }, (_, draw) => scaleThrough(rowOf(draw), scale));
  return {
    seed,
    abilities,
    scaleOf: (draw) => scales[draw] as Scale,
    models: {
      count: draws,
      value: (draw, model) =>
        Math.fround(toPoints(scales[draw] as Scale, ability[draw * scores.models + model] as number)),
    },
  };
}
