import { z } from 'zod';

/** How a model can be had. `unknown` belongs to no access group. */
export const ACCESS = ['open-weights', 'api', 'hosted', 'unreleased', 'unknown'] as const;
export const accessSchema = z.enum(ACCESS);
export type Access = z.infer<typeof accessSchema>;

/** The three definitions of a gap in months. */
export const METHODS = ['daily', 'at-release', 'first-reach'] as const;
export const methodSchema = z.enum(METHODS);
export type Method = z.infer<typeof methodSchema>;

/**
 * What an interval rests on: `refit`, draws of our own fit; `published`, the publisher's intervals or
 * standard errors; `transferred`, published values moved by the draws of our fit; `none`, no interval is known.
 */
export const INTERVAL_BASES = ['refit', 'published', 'transferred', 'none'] as const;
export const intervalBasisSchema = z.enum(INTERVAL_BASES);
export type IntervalBasis = z.infer<typeof intervalBasisSchema>;

export const isoDaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('a day, YYYY-MM-DD');

/** A figure with its interval. `low` or `high` is null where that side has no bound. */
export const estimateSchema = z.object({
  estimate: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  level: z.number().describe('the probability that the interval holds, for example 0.9'),
});
export type Estimate = z.infer<typeof estimateSchema>;

/** What every answer carries, so that a figure can be cited and found again. */
export const provenanceSchema = z.object({
  asOf: isoDaySchema.nullable().describe('nothing released after it counts'),
  vintage: isoDaySchema.nullable().describe('the day the data were published'),
  version: z.string().describe('the version of Headway'),
  contentHash: z.string().describe('SHA-256 of the data that the answer rests on'),
});

/** A data set's licence line, shown wherever a figure is. */
export const attributionSchema = z.object({
  source: z.string(),
  licence: z.string(),
  text: z.string(),
  address: z.string(),
});
export type Attribution = z.infer<typeof attributionSchema>;
