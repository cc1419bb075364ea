import { Random } from '../../measure/random.js';
import { lossAndGradient } from './gradient.js';
import type { Grammar } from './grammar.js';
import type { SmallLlama } from './small-llama.js';

export interface Training {
  readonly grammar: Grammar;
  readonly steps: number;
  /** Seed of the text and of its order. */
  readonly seed: number;
  /** Peak learning rate of Adam; it rises over the first tenth of the steps and falls as a cosine. */
  readonly rate: number;
  readonly sequences?: number;
  readonly length?: number;
}

/**
 * Trains in place with Adam (Kingma and Ba, 2015; betas 0.9 and 0.95) on text of a grammar.
 *
 * @returns the loss of each step, nats a character
 */
export function train(model: SmallLlama, training: Training): number[] {
  const { grammar, steps, rate, sequences = 4, length = 32 } = training;
  const random = new Random(training.seed);
  const moments = new Map(
    [...model.parameters].map(([name, { values }]) => [
      name,
      { first: new Float64Array(values.length), second: new Float64Array(values.length) },
    ]),
  );
  const losses: number[] = [];
  for (let step = 1; step <= steps; step++) {
    const tokens = grammar.tokens(sequences * (length + 1), random);
    const { loss, gradient } = lossAndGradient(model, { tokens, sequences, length });
    losses.push(loss);
    const warm = Math.min(1, step / Math.max(1, steps / 10));
    const speed = rate * warm * (0.55 + 0.45 * Math.cos((Math.PI * step) / steps));
    const firstShare = 1 - 0.9 ** step;
    const secondShare = 1 - 0.95 ** step;
    for (const [name, { values }] of model.parameters) {
      const { first, second } = moments.get(name)!;
      const slope = gradient.get(name)!;
      for (let i = 0; i < values.length; i++) {
        first[i] = 0.9 * first[i]! + 0.1 * slope[i]!;
        second[i] = 0.95 * second[i]! + 0.05 * slope[i]! ** 2;
        values[i]! -= (speed * first[i]!) / firstShare / (Math.sqrt(second[i]! / secondShare) + 1e-8);
      }
    }
  }
  return losses;
}
