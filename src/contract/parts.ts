import { z } from 'zod';
import type { PhraseValue } from './phrase.js';
import { ACCESS, INTERVAL_BASES, METHODS } from './words.js';

export const accessSchema = z.enum(ACCESS);
export const methodSchema = z.enum(METHODS);
export const intervalBasisSchema = z.enum(INTERVAL_BASES);

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

/** A sentence in English with its values apart, as it is said in any language. */
export const phraseSchema = z.object({
  pattern: z.string().describe('in English, with {0}, {1}, … where the values stand'),
  values: z
    .array(z.unknown() as unknown as z.ZodType<PhraseValue>)
    .readonly()
    .describe('texts, lists of texts, or such sentences again'),
});

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

/** Where a list goes on. */
export const nextPageTokenSchema = z
  .string()
  .optional()
  .describe('give it back as page-token for the next page; absent on the last');
