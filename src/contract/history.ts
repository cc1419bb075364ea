import { z } from 'zod';
import {
  attributionSchema,
  estimateSchema,
  intervalBasisSchema,
  isoDaySchema,
  provenanceSchema,
} from './parts.js';

export const historyPointSchema = z.object({
  day: isoDaySchema,
  months: estimateSchema.nullable().describe('by the daily definition'),
  points: estimateSchema.nullable(),
  censored: z.boolean().describe('months is a lower bound'),
});
export type HistoryPoint = z.infer<typeof historyPointSchema>;

/** What `history` returns: the daily gap week by week, back from the as-of day. */
export const historyAnswerSchema = provenanceSchema.extend({
  kind: z.literal('history'),
  follower: z.string(),
  leader: z.string(),
  measure: z.string(),
  method: z.literal('daily'),
  tolerance: z.number(),
  since: isoDaySchema,
  level: z.number(),
  draws: z.number(),
  intervalBasis: intervalBasisSchema,
  provisionalFrom: isoDaySchema.describe('from this day newer models are not yet scored'),
  history: z.array(historyPointSchema),
  attribution: z.array(attributionSchema),
});
export type HistoryAnswer = z.infer<typeof historyAnswerSchema>;
