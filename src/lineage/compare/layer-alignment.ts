import { meanBest } from './matching.js';
import { cosines, type Rows } from './rows.js';

/** For every layer of `b`, the layer of `a` that it resembles most. */
export interface LayerPair {
  readonly a: number;
  readonly b: number;
}

/**
 * Pairs layers by the mean best cosine of their units, which no reordering of units and no change of sign of
 * the second factor alters: the choice costs the tests nothing.
 */
export function alignLayers(a: readonly Rows[], b: readonly Rows[]): LayerPair[] {
  return b.map((second, j) => {
    let best = 0;
    let greatest = Number.NEGATIVE_INFINITY;
    a.forEach((first, i) => {
      const likeness = meanBest(cosines(first, second), first.count, second.count);
      if (likeness > greatest + 1e-12 || (i === j && likeness > greatest - 1e-12)) {
        greatest = likeness;
        best = i;
      }
    });
    return { a: best, b: j };
  });
}

/** Layers at the same share of the depth, at most `most` of them, evenly spaced. */
export function sameDepth(a: number, b: number, most: number): LayerPair[] {
  const count = Math.max(1, Math.min(most, b));
  return Array.from({ length: count }, (_, k) => {
    const layer = Math.floor(((k + 0.5) * b) / count);
    return {
      a: a === b ? layer : Math.min(a - 1, Math.round((layer * (a - 1)) / Math.max(1, b - 1))),
      b: layer,
    };
  });
}
