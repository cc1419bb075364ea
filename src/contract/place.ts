import { z } from 'zod';
import { placeExclusionSchema, placeNoteSchema } from './codes/place.js';
import { frontierStepSchema } from './gap.js';
import { attributionSchema, estimateSchema, isoDaySchema, provenanceSchema } from './parts.js';

/** A score that the placement rests on. */
export const placedScoreSchema = z.object({
  benchmark: z.string(),
  task: z.string().describe('its name in the file'),
  metric: z.string(),
  raw: z.number().describe('the fraction in the file'),
  value: z.number().describe('0..1 after the guessing floor and the ceiling, as the index uses it'),
  standardError: z.number().nullable().describe('of `raw`: stated, or from n; null where neither is known'),
  items: z.number().nullable().describe('questions asked'),
  expected: z.number().describe('what a model of this ability is expected to score, after floor and ceiling'),
});

/** How far the model is behind a group's frontier on the as-of day. */
export const behindSchema = z.object({
  group: z.string(),
  months: estimateSchema
    .nullable()
    .describe('since the frontier first reached the value; 0: it has not; high null: a lower bound'),
  points: estimateSchema.nullable().describe('the frontier minus the value; negative: the model is above it'),
  probabilityAhead: z.number().nullable().describe('chance that the model is above the frontier'),
  reachedBy: z.string().nullable().describe('the model that first reached the value'),
  reachedOn: isoDaySchema.nullable(),
  censored: z.boolean().describe('the frontier stood above the value on its first day'),
  models: z.number().describe('releases of the group with a value'),
  frontier: z.array(frontierStepSchema).describe('the group’s records up to the as-of day'),
});

export const placedNeighbourSchema = z.object({
  model: z.string(),
  version: z.string(),
  organisations: z.array(z.string()),
  releasedOn: isoDaySchema.nullable(),
  value: z.number(),
  difference: z.number().describe('its value minus that of the placed model'),
  probabilityAbove: z.number().describe('chance that the placed model is above it'),
});

export const furtherBenchmarkSchema = z.object({
  benchmark: z.string(),
  deviation: z
    .number()
    .describe('expected standard deviation of the index with one more score on it, points'),
  narrowing: z.number().describe('expected share of the variance that it takes away'),
});

/** What `place RESULTS` returns. */
export const placeAnswerSchema = provenanceSchema.extend({
  kind: z.literal('place'),
  file: z.string(),
  format: z.enum(['lm-evaluation-harness', 'inspect', 'helm', 'csv']),
  model: z.string().nullable().describe('its name in the file'),
  measure: z.string(),
  level: z.number(),
  draws: z.number(),
  seed: z.number(),
  value: estimateSchema.describe('points; the estimate is the median of the posterior'),
  deviation: z.number().describe('standard deviation of the posterior, points'),
  behind: z.array(behindSchema),
  neighbours: z.array(placedNeighbourSchema).describe('the nearest models by value, the ablest first'),
  further: z
    .array(furtherBenchmarkSchema)
    .describe('benchmarks not yet scored, by how much one more score is expected to narrow the interval'),
  scores: z.array(placedScoreSchema),
  excluded: z.array(z.object({ task: z.string(), reason: placeExclusionSchema })),
  notes: z.array(placeNoteSchema).describe('what a reader must know before quoting the figure'),
  attribution: z.array(attributionSchema),
});
export type PlaceAnswer = z.infer<typeof placeAnswerSchema>;
