/**
 * How votes become ratings. `bradley-terry`: ties as half a win each; `davidson`: ties as an outcome of
 * their own (Newman's model of 2023 is the same); `elo`: running ratings in the order of the file; the
 * others are scores without ratings.
 */
export const RATE_METHODS = [
  'bradley-terry',
  'davidson',
  'elo',
  'counting',
  'average-win-rate',
  'eigenvector',
  'pagerank',
] as const;
export type RateMethod = (typeof RATE_METHODS)[number];

/** How the intervals of ratings are found. */
export const RATE_INTERVALS = ['sandwich', 'bootstrap', 'none'] as const;
export type RateIntervals = (typeof RATE_INTERVALS)[number];
