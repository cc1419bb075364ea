import type { Random } from './random.js';

/** A uniformly random permutation of 0 … size − 1 (Fisher and Yates). */
export function randomPermutation(size: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: size }, (_, i) => i);
  shuffle(order, random);
  return order;
}

/** Puts the entries of an array in a uniformly random order, in place. */
export function shuffle(order: Int32Array, random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.integer(i + 1);
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  }
}
