import { refuse } from './refuse.js';

const GREATEST_RANK = 16;

/**
 * How many elements a shape holds.
 *
 * @throws HeadwayError when an axis is no length, there are too many, or the product is not exact.
 */
export function elementCount(shape: readonly number[], where: string): number {
  if (shape.length > GREATEST_RANK) throw refuse(`a tensor of ${shape.length} axes`, where);
  let count = 1;
  for (const length of shape) {
    if (!Number.isSafeInteger(length) || length < 0 || Object.is(length, -0)) {
      throw refuse('an axis is not a whole number of at least 0', where);
    }
    count *= length;
    if (!Number.isSafeInteger(count)) throw refuse('the shape overflows', where);
  }
  return count;
}

/** A 64-bit length as a number. @throws HeadwayError when it is beyond what a file can hold. */
export function safeLength(value: bigint, where: string): number {
  if (value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw refuse(`a length or offset of ${value} is beyond any file`, where);
  }
  return Number(value);
}
