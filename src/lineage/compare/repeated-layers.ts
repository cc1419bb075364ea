import type { LayerPair } from './layer-alignment.js';
import type { Rows } from './rows.js';
import { sketch } from './sketch.js';

/** A pair of layers, or of parts of them, with the units of both in the order in which they are compared. */
export interface PairedUnits extends LayerPair {
  readonly first: Rows;
  readonly second: Rows;
}

/** Standard errors beyond which the units of two layers of one model are held to stand in one order. */
const TIED = 6;

/**
 * Which pairs repeat an earlier one: in both models the layer is the earlier layer again, or a copy of it (as in a
 * model deepened by repeating its layers). Their orders of units are one order, so that they are one observation
 * and not two. Each model is looked at by itself.
 */
export function repeatedPairs(pairs: readonly PairedUnits[]): boolean[] {
  const sketches = pairs.map(({ first, second }) => ({
    first: sketch(first, first.count),
    second: sketch(second, second.count),
  }));
  return pairs.map((pair, k) =>
    pairs
      .slice(0, k)
      .some(
        (earlier, l) =>
          (earlier.a === pair.a || sameOrder(sketches[l]!.first, sketches[k]!.first)) &&
          (earlier.b === pair.b || sameOrder(sketches[l]!.second, sketches[k]!.second)),
      ),
  );
}

/** Whether unit i of one resembles unit i of the other more than the next one, beyond chance. */
function sameOrder(one: Rows, other: Rows): boolean {
  if (one.count !== other.count || one.width !== other.width || one.count < 4) return false;
  const { count, width } = one;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const next = ((i + 1) % count) * width;
    let difference = 0;
    for (let k = 0; k < width; k++) {
      difference += one.values[i * width + k]! * (other.values[i * width + k]! - other.values[next + k]!);
    }
    sum += difference;
    squares += difference * difference;
  }
  const mean = sum / count;
  const spread = Math.sqrt(Math.max(0, squares / count - mean * mean) / count);
  return mean > 1e-6 && mean > TIED * spread;
}
