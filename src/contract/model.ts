import { z } from 'zod';
import { modelLineageSchema } from './lineage-declared.js';
import { accessSchema, attributionSchema, estimateSchema, isoDaySchema, provenanceSchema } from './parts.js';

/** What `model NAME` returns: one model with all that is known. */
export const modelAnswerSchema = provenanceSchema.extend({
  kind: z.literal('model'),
  name: z.string(),
  organisations: z.array(
    z.object({
      name: z.string(),
      countries: z.array(z.string()),
      kind: z.string().nullable(),
      province: z.string().nullable().describe('ISO 3166-2'),
      city: z.string().nullable(),
      founded: z.number().nullable(),
      address: z.string().nullable().describe('where the facts are stated'),
      addressChecked: isoDaySchema.nullable().describe('when they were last read there or elsewhere'),
      checked: z.array(z.string()).describe('the columns that were found to say so; empty with a day: all'),
    }),
  ),
  access: accessSchema,
  licenceClass: z.string().nullable(),
  releasedOn: isoDaySchema.nullable(),
  names: z.array(z.object({ text: z.string(), sources: z.array(z.string()) })),
  product: z
    .object({
      name: z.string(),
      organisation: z.string(),
      ran: z.array(
        z.object({
          model: z.string(),
          fromOn: isoDaySchema.nullable(),
          address: z.string(),
          addressChecked: isoDaySchema.nullable(),
        }),
      ),
    })
    .nullable()
    .describe('the product of the asked name, which ran several models; null where none is listed'),
  values: z.array(
    z.object({
      measure: z.string(),
      version: z.string().describe('the first of the versions'),
      versions: z
        .array(z.string())
        .describe('all versions that share the fit; the value is not measured for each'),
      value: estimateSchema,
      rank: z.number().describe('among fits'),
      of: z.number(),
      vintage: isoDaySchema,
    }),
  ),
  neighbours: z
    .array(z.object({ model: z.string(), version: z.string(), value: z.number(), difference: z.number() }))
    .describe('the nearest models on the first measure'),
  scores: z.array(
    z.object({
      benchmark: z.string(),
      version: z.string(),
      score: z.number(),
      address: z.string().nullable(),
    }),
  ),
  lineage: modelLineageSchema,
  attribution: z.array(attributionSchema),
});
export type ModelAnswer = z.infer<typeof modelAnswerSchema>;
