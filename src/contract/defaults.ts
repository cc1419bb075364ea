/** What a question means where it does not say otherwise. */
export const DEFAULTS = {
  measure: 'eci-refit',
  method: 'daily',
  since: '2023-01-01',
  level: 0.9,
  draws: 1000,
  seed: 1,
} as const;
