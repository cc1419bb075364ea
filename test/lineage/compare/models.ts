import { Grammar } from '../../../src/lineage/generate/grammar.js';
import {
  copyOf,
  initialise,
  SMALL_LLAMA,
  type SmallLlama,
} from '../../../src/lineage/generate/small-llama.js';
import { train } from '../../../src/lineage/generate/train.js';
import { Random } from '../../../src/measure/random.js';

const language = new Grammar(1);
const otherLanguage = new Grammar(2);

/** A model trained from its own random start. */
export function trained(seed: number, steps = 40): SmallLlama {
  const model = initialise(SMALL_LLAMA, new Random(seed));
  train(model, { grammar: language, steps, seed: 1000 + seed, rate: 0.01 });
  return model;
}

/** A copy trained further on another language. */
export function tuned(model: SmallLlama, steps = 15): SmallLlama {
  const copy = copyOf(model);
  train(copy, { grammar: otherLanguage, steps, seed: 77, rate: 0.005 });
  return copy;
}
