import { Grammar } from '../../src/lineage/generate/grammar.js';
import { copyOf, initialise, SMALL_LLAMA, type SmallLlama } from '../../src/lineage/generate/small-llama.js';
import { train } from '../../src/lineage/generate/train.js';
import {
  keepLayers,
  merge,
  narrowStream,
  permuteUnits,
  pruneUnits,
  quantise,
  rescaleUnits,
  rotateStream,
} from '../../src/lineage/generate/variants.js';
import { Random } from '../../src/measure/random.js';

const LANGUAGE = new Grammar(1);
const OTHER_LANGUAGE = new Grammar(2);

/** A model from scratch, and two that descend from it by training. */
export interface Family {
  readonly base: SmallLlama;
  readonly fineTuned: SmallLlama;
  readonly continued: SmallLlama;
  /** Loss at the end of the base training, nats a character. */
  readonly loss: number;
}

/** Trains a base on its own text of one language, tunes a copy on another language, continues another copy. */
export function makeFamily(seed: number): Family {
  const base = initialise(SMALL_LLAMA, Random.stream(seed, 0));
  const losses = train(base, { grammar: LANGUAGE, steps: 60, seed: 1_000_003 + seed, rate: 0.01 });
  const fineTuned = copyOf(base);
  train(fineTuned, { grammar: OTHER_LANGUAGE, steps: 20, seed: 2_000_003 + seed, rate: 0.005 });
  const continued = copyOf(base);
  train(continued, { grammar: LANGUAGE, steps: 30, seed: 3_000_017 + seed, rate: 0.005 });
  return { base, fineTuned, continued, loss: losses.slice(-5).reduce((sum, x) => sum + x, 0) / 5 };
}

type Change = (tuned: SmallLlama, random: Random, other: SmallLlama) => SmallLlama;

/** What is done to a fine-tuned copy to hide where it came from, or to make it smaller. */
export const CHANGES: readonly (readonly [string, Change])[] = [
  ['units permuted', (m, r) => permuteUnits(m, r)],
  ['units permuted, signs flipped', (m, r) => permuteUnits(m, r, true)],
  ['units rescaled, gains folded', (m, r) => rescaleUnits(m, r)],
  ['stream rotated, units permuted', (m, r) => permuteUnits(rotateStream(m, r), r)],
  ['rotated, permuted, signs flipped', (m, r) => permuteUnits(rotateStream(m, r), r, true)],
  ['one of two layers kept', (m, r) => keepLayers(m, [r.integer(2)])],
  ['80 of 128 units kept', (m, r) => pruneUnits(m, 80, r)],
  ['48 of 64 coordinates kept', (m, r) => narrowStream(m, 48, r)],
  ['rounded to 4 bits', (m) => quantise(m, 4)],
  ['merged half and half with another', (m, _, other) => merge([m, other], [0.5, 0.5])],
  [
    'pruned, rotated, permuted, 4 bits',
    (m, r) => quantise(permuteUnits(rotateStream(pruneUnits(m, 96, r), r), r), 4),
  ],
];
