/** How a model can be had. `unknown` belongs to no access group. */
export const ACCESS = ['open-weights', 'api', 'hosted', 'unreleased', 'unknown'] as const;
export type Access = (typeof ACCESS)[number];

/** The three definitions of a gap in months. */
export const METHODS = ['daily', 'at-release', 'first-reach'] as const;
export type Method = (typeof METHODS)[number];

/**
 * What an interval rests on: `refit`, draws of our own fit; `published`, the publisher's intervals or
 * standard errors; `transferred`, published values moved by the draws of our fit; `none`, no interval is known.
 */
export const INTERVAL_BASES = ['refit', 'published', 'transferred', 'none'] as const;
export type IntervalBasis = (typeof INTERVAL_BASES)[number];
