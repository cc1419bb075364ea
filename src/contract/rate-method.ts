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

/** Why votes do not count. */
export const UNCOUNTED_VOTES = [
  'unknown-winner',
  'unnamed-model',
  'same-model',
  'missing-covariate',
] as const;
export type UncountedVotes = (typeof UNCOUNTED_VOTES)[number];

/** How a tie enters. */
export const TIE_TREATMENTS = ['half-a-win', 'own-outcome'] as const;
export type TieTreatment = (typeof TIE_TREATMENTS)[number];

/** What a score counts: strengths sum to 1, `pagerank` too; an `eigenvector` has the length 1. */
export const SCORE_UNITS = ['strength', 'elo-points', 'wins', 'win-rate', 'pagerank', 'eigenvector'] as const;
export type ScoreUnit = (typeof SCORE_UNITS)[number];
