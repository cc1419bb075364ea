import { z } from 'zod';
import { accessSchema, attributionSchema, isoDaySchema, provenanceSchema } from './parts.js';

/** A model of the fit; others name it by its position in the list. */
export const fittedModelSchema = z.object({
  model: z.string(),
  version: z.string(),
  organisations: z.array(z.string()),
  countries: z.array(z.string()).describe('ISO 3166 codes'),
  access: accessSchema,
  releasedOn: isoDaySchema.nullable(),
  value: z.number().describe('points'),
});
export type FittedModel = z.infer<typeof fittedModelSchema>;

const releaseSchema = z.object({ model: z.number(), day: z.number().describe('days since 1970-01-01') });
const earlierSchema = z.object({
  id: z.number(),
  day: z.number(),
  upper: z.number().nullable().describe('the greatest points that it may have; null: not bounded'),
});

/** Two groups as positions of the fit: what a refit measures the gap of. */
export const fittedComparisonSchema = z.object({
  follower: z.string(),
  leader: z.string(),
  since: z.number(),
  asOf: z.number(),
  tolerance: z.number(),
  level: z.number(),
  leaderReleases: z.array(releaseSchema),
  followerReleases: z.array(releaseSchema),
  earlierLeaders: z.array(earlierSchema),
  earlierFollowers: z.array(earlierSchema),
});
export type FittedComparison = z.infer<typeof fittedComparisonSchema>;

/**
 * What `fit` returns: the scores and the fit of `eci-refit`, whole, so that a reader can fit it again or place a model on
 * it without asking a server.
 */
export const fitAnswerSchema = provenanceSchema.extend({
  kind: z.literal('fit'),
  measure: z.string(),
  models: z.array(fittedModelSchema),
  benchmarks: z
    .array(z.object({ name: z.string(), floor: z.number().nullable(), ceiling: z.number().nullable() }))
    .describe('those of the fit, by position'),
  outside: z
    .array(z.object({ name: z.string(), inIndex: z.boolean() }))
    .describe('benchmarks that are held and have no score in this fit'),
  scores: z
    .object({ start: z.array(z.number()), benchmark: z.array(z.number()), value: z.array(z.number()) })
    .describe('model m has the scores start[m] to start[m + 1]; values are 0..1 after floor and ceiling'),
  parameters: z
    .object({
      ability: z.array(z.number()),
      difficulty: z.array(z.number()),
      slope: z.array(z.number()),
    })
    .describe('of score = sigmoid(slope · (ability − difficulty))'),
  anchor: z.number().describe('position of the benchmark whose slope is 1'),
  scale: z.array(z.object({ model: z.number(), points: z.number() })).describe('the two models that fix it'),
  leastBenchmarks: z.number().describe('models need scores on so many benchmarks'),
  comparison: fittedComparisonSchema.nullable(),
  attribution: z.array(attributionSchema),
});
export type FitAnswer = z.infer<typeof fitAnswerSchema>;
