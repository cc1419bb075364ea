import { z } from 'zod';
import { benchmarkRowSchema } from './benchmarks.js';
import { modelsAnswerSchema } from './models.js';
import { attributionSchema, provenanceSchema } from './parts.js';

/** What `benchmark` returns: one benchmark with all that is known of it. */
export const benchmarkAnswerSchema = provenanceSchema.extend({
  kind: z.literal('benchmark'),
  benchmark: benchmarkRowSchema,
  item: z
    .object({
      halfway: z
        .number()
        .describe('points of eci-refit at which half of the score above guessing is expected'),
      steepness: z.number().describe('slope of the expected score there, a fraction for each point'),
      scores: z.number().describe('scores that the fit rests on'),
    })
    .nullable()
    .describe('what the fit says of it; null outside the fit'),
  scores: modelsAnswerSchema.describe('the best score of each version, after floor and ceiling'),
  attribution: z.array(attributionSchema),
});
export type BenchmarkAnswer = z.infer<typeof benchmarkAnswerSchema>;
