import type { Spread } from './spread.js';

export interface Rank {
  /** 1 + the number of models with a higher estimate. */
  rank: number;
  /** 1 + the number of models that stand above it beyond doubt. */
  rankLow: number;
  /** The number of models less those that stand below it beyond doubt. */
  rankHigh: number;
  /** 1 + the number of models whose whole interval lies above its own: the Arena leaderboard's rule. */
  rankByIntervals: number;
  /** Whether the next model in the table cannot be told from it. */
  tiedWithNext: boolean;
}

/**
 * Ranks of models with their statistical ties. Two models are tied when the interval of their difference
 * contains 0: sharper than comparing their own intervals, whose errors are correlated.
 */
export function ranks(strengths: Float64Array, spread: Spread | null): Rank[] {
  const n = strengths.length;
  const order = Array.from(strengths.keys()).sort((i, j) => strengths[j] - strengths[i] || i - j);
  const ranked: Rank[] = new Array(n);
  const intervals = spread ? order.map((i) => spread.interval(i)) : [];
  const above = new Int32Array(n);
  const below = new Int32Array(n);
  const overlapped = new Int32Array(n);
  if (spread)
    for (let a = 0; a < n; a++)
      for (let b = a + 1; b < n; b++) {
        if (spread.above(order[a], order[b])) {
          below[a]++;
          above[b]++;
        }
        const low = intervals[a].low;
        const high = intervals[b].high;
        if (low !== null && high !== null && low > high) overlapped[b]++;
      }
  let rank = 1;
  for (let a = 0; a < n; a++) {
    const i = order[a];
    if (a > 0 && strengths[i] < strengths[order[a - 1]] - 1e-9) rank = a + 1;
    ranked[i] = {
      rank,
      rankLow: spread ? 1 + above[a] : 1,
      rankHigh: spread ? n - below[a] : n,
      rankByIntervals: 1 + overlapped[a],
      tiedWithNext: a + 1 < n && !(spread?.above(i, order[a + 1]) ?? false),
    };
  }
  return ranked;
}
