import { z } from 'zod';
import { historyPointSchema } from './history.js';
import {
  attributionSchema,
  estimateSchema,
  intervalBasisSchema,
  phraseSchema,
  provenanceSchema,
} from './parts.js';
import { COMPARISON_SETS } from './words.js';

/** One of several comparisons side by side. */
export const comparisonSchema = z.object({
  follower: z.string(),
  leader: z.string(),
  measure: z.string(),
  months: estimateSchema.nullable().describe('by the daily definition on the as-of day'),
  points: estimateSchema.nullable(),
  censored: z.boolean().describe('months is a lower bound'),
  intervalBasis: intervalBasisSchema,
  history: z.array(historyPointSchema).describe('the daily gap week by week'),
});
export type ComparisonOfSet = z.infer<typeof comparisonSchema>;

/** What `comparisons` returns: several gaps on one as-of day and in one vintage each. */
export const comparisonsAnswerSchema = provenanceSchema.extend({
  kind: z.literal('comparisons'),
  set: z.enum(COMPARISON_SETS),
  level: z.number(),
  tolerance: z.number(),
  comparisons: z.array(comparisonSchema),
  skipped: z
    .array(
      z.object({
        follower: z.string(),
        leader: z.string(),
        measure: z.string(),
        reason: z.object({ code: z.string(), ...phraseSchema.shape }),
      }),
    )
    .describe('comparisons of the set that cannot be measured'),
  attribution: z.array(attributionSchema),
});
export type ComparisonsAnswer = z.infer<typeof comparisonsAnswerSchema>;
