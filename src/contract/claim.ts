import { z } from 'zod';
import { isoDaySchema } from './parts.js';
import { CHECKABLES, CLAIM_TYPES, RELATIONS, SCOPES, VOICES } from './words.js';

/** A quantity as stated. `null` is an open side: "at least a year" is `{min: 1, max: null, unit: 'years'}`. */
export const claimValueSchema = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().describe('years, months, days, %, models, regions, times, rank, USD, day, year …'),
});
export type ClaimValue = z.infer<typeof claimValueSchema>;

/** A day known only within a range, with what it was inferred from. One day is a range of one. */
export const dayRangeSchema = z.object({
  from: isoDaySchema,
  to: isoDaySchema,
  reason: z.string().describe('what the range was read from, in the words of the document where it has them'),
});
export type DayRange = z.infer<typeof dayRangeSchema>;

/** One checkable assertion, as it was read. Nothing negated, rejected, asked or supposed is a claim of its speaker. */
export const claimSchema = z.object({
  id: z.string().describe('the document’s id, a hyphen, the number of the claim in the document'),
  quote: z.string().describe('an exact substring of the document’s text'),
  start: z.number().int().describe('UTF-16 offset of the quote in the cleaned text'),
  end: z.number().int(),
  rawStart: z.number().int().nullable().describe('UTF-16 offset in the raw text; null where it has none'),
  rawEnd: z.number().int().nullable(),
  speaker: z.string().nullable().describe('null: the narrator or headline itself, or a speaker never named'),
  speakerResolved: z.boolean().describe('false where a name is used that the document never introduces'),
  voice: z.enum(VOICES),
  affiliation: z.string().nullable(),
  via: z.string().nullable().describe('the outlet through which the words came'),
  type: z.enum(CLAIM_TYPES),
  subject: z.string().nullable().describe('who or what it is about, in the words of the document'),
  object: z.string().nullable().describe('against or from whom or what'),
  value: claimValueSchema.nullable(),
  relation: z.enum(RELATIONS),
  hedge: z.string().nullable().describe('the words that weaken it'),
  saidOn: dayRangeSchema.nullable(),
  horizon: dayRangeSchema.nullable().describe('by when a forecast is to come true'),
  scope: z.enum(SCOPES),
  checkable: z.enum(CHECKABLES),
  foundBy: z.array(z.string()).describe('which readers found it: grammar, or the name of a model'),
});
export type Claim = z.infer<typeof claimSchema>;
