import { z } from 'zod';
import { attributionSchema, isoDaySchema, provenanceSchema } from './parts.js';

const sideSchema = z.object({
  vintage: isoDaySchema.describe('the newest data of the measure published by the day that was asked'),
  dataSets: z.array(z.string()).describe('ids of the data sets that the values rest on'),
  values: z.number().describe('versions with a value'),
});

const valueSchema = z.object({
  version: z.string(),
  model: z.string(),
  releasedOn: isoDaySchema.nullable(),
  value: z.number(),
});

/** What `data diff` returns: what changed on a measure between two vintages. */
export const dataDiffAnswerSchema = provenanceSchema.extend({
  kind: z.literal('data-diff'),
  measure: z.string(),
  unit: z.string(),
  from: sideSchema,
  to: sideSchema,
  added: z.array(valueSchema).describe('only in the later vintage, the greatest value first'),
  removed: z.array(valueSchema).describe('only in the earlier, the greatest value first'),
  changed: z
    .array(
      valueSchema.omit({ value: true }).extend({ before: z.number(), after: z.number(), change: z.number() }),
    )
    .describe('in both with different values, the greatest change first'),
  unchanged: z.number(),
  medianChange: z.number().nullable().describe('of the size of the changes; null where nothing changed'),
  ownScale: z
    .boolean()
    .describe('each vintage is fitted anew, so a change may come from other models’ scores'),
  attribution: z.array(attributionSchema),
});
export type DataDiffAnswer = z.infer<typeof dataDiffAnswerSchema>;
