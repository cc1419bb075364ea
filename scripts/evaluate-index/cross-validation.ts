import { appendFileSync } from 'node:fs';
import { Random } from '../../src/measure/index.js';
import { BASELINES, type HeldOut, predictHeldOut, summary } from './held-out.js';
import type { Sample, Samples } from './samples.js';

/**
 * Holds out one fold after the other; only scores that `counts` are judged. Every outer fold is a line of `log`.
 */
export function crossValidate(
  name: string,
  from: Samples,
  samples: readonly Sample[],
  log: string,
  version: string,
  counts: (sample: Sample) => boolean = () => true,
) {
  const held: HeldOut[] = [];
  const baselines: Record<string, number[]> = {};
  const folds = [...new Set(samples.map(({ fold }) => fold))].sort((x, y) => x - y);
  for (const fold of folds) {
    const train = samples.filter((sample) => sample.fold !== fold);
    const test = samples.filter((sample) => sample.fold === fold && counts(sample));
    const found = predictHeldOut(train, test, from, { seed: 100 + fold });
    held.push(...found);
    const errors: Record<string, number> = {
      headway: meanSquare(
        test,
        found.map(({ mean }) => mean),
      ),
    };
    for (const [baseline, predict] of Object.entries(BASELINES)) {
      const predicted = predict(train, test, from);
      baselines[baseline] = [...(baselines[baseline] ?? []), ...predicted];
      errors[baseline] = meanSquare(test, predicted);
    }
    appendFileSync(log, `${JSON.stringify({ run: name, version, fold, scores: test.length, errors })}\n`);
    console.error(`${name}, fold ${fold}: ${JSON.stringify(errors)}`);
  }
  return summary(held, baselines);
}

const meanSquare = (test: readonly Sample[], predicted: readonly number[]) =>
  Number((test.reduce((sum, { value }, i) => sum + (predicted[i] - value) ** 2, 0) / test.length).toFixed(6));

/** Deals scores into folds. */
export function deal(samples: readonly Sample[], folds: number, seed: number): Sample[] {
  const random = new Random(seed);
  return samples.map((sample) => ({ ...sample, fold: random.integer(folds) }));
}
