import { Random } from '../../measure/random.js';
import { manyTwins, whyNotExchangeable } from './exchangeable.js';
import { matchInPlace } from './in-place.js';
import { matchedSigns } from './matched-signs.js';
import { meanBest } from './matching.js';
import { products, type Rows } from './rows.js';

/** The work of the tests that takes time: pure functions of rows, which any thread can run. */
export const TASKS = {
  matchInPlace,
  matchedSigns,
  products,
  manyTwins,
  whyNotExchangeable: (rows: Rows, seed: number) => whyNotExchangeable(rows, new Random(seed)),
  likenesses: (one: Rows, others: readonly Rows[]) =>
    others.map((other) => meanBest(products(one, other), one.count, other.count)),
} as const;

export type TaskName = keyof typeof TASKS;
