import { groupScores, Random, type Score, type Scores, sigmoid } from '../../../src/measure/index.js';

/** Scores made by the model itself: abilities and difficulties spread out, noise added, some scores left out. */
export function simulated(
  models: number,
  benchmarks: number,
  { noise = 0.05, share = 1, seed = 7 }: { noise?: number; share?: number; seed?: number } = {},
): { list: Score[]; scores: Scores } {
  const random = new Random(seed);
  const list: Score[] = [];
  for (let model = 0; model < models; model++) {
    const ability = -1.5 + (3 * model) / Math.max(1, models - 1);
    for (let benchmark = 0; benchmark < benchmarks; benchmark++) {
      const difficulty = -1 + (2 * benchmark) / Math.max(1, benchmarks - 1);
      const value = sigmoid((1 + 0.3 * (benchmark % 4)) * (ability - difficulty)) + noise * random.normal();
      if (random.uniform() < share || (model + benchmark) % 3 === 0) list.push({ model, benchmark, value });
    }
  }
  return { list, scores: groupScores(list, models, benchmarks) };
}
