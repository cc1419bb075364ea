import { z } from 'zod';
import { attributionSchema, isoDaySchema, nextPageTokenSchema, provenanceSchema } from './parts.js';

export const benchmarkRowSchema = z.object({
  name: z.string(),
  unit: z.string().describe('fraction, or the unit of a benchmark without a ceiling'),
  floor: z.number().nullable().describe('the fraction that guessing scores'),
  ceiling: z.number().nullable(),
  floorReason: z.string(),
  floorAddress: z.string(),
  inIndex: z.boolean(),
  private: z.boolean().describe('its questions are kept private'),
  releasedOn: isoDaySchema.nullable(),
  versions: z.number().describe('versions with a score in the newest data set'),
  best: z
    .object({ version: z.string(), model: z.string(), score: z.number() })
    .nullable()
    .describe('the greatest score as published, of the newest data set'),
});
export type BenchmarkRow = z.infer<typeof benchmarkRowSchema>;

/** What `benchmarks` returns. */
export const benchmarksAnswerSchema = provenanceSchema.extend({
  kind: z.literal('benchmarks'),
  benchmarks: z.array(benchmarkRowSchema),
  nextPageToken: nextPageTokenSchema,
  attribution: z.array(attributionSchema),
});
export type BenchmarksAnswer = z.infer<typeof benchmarksAnswerSchema>;
