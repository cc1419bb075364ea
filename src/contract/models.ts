import { z } from 'zod';
import {
  accessSchema,
  attributionSchema,
  estimateSchema,
  isoDaySchema,
  nextPageTokenSchema,
  provenanceSchema,
} from './parts.js';

export const modelRowSchema = z.object({
  id: z.string().describe('pass it to `headway explain`'),
  model: z.string(),
  version: z.string(),
  organisations: z.array(z.string()),
  countries: z.array(z.string()).describe('ISO 3166 codes'),
  access: accessSchema,
  licenceClass: z
    .string()
    .nullable()
    .describe('unrestricted, restricted or non-commercial, for open weights'),
  releasedOn: isoDaySchema.nullable(),
  value: estimateSchema.nullable(),
  rank: z.number().nullable(),
  record: z.boolean().describe('raised the frontier of the listed models on its release day'),
  scores: z.number().describe('how many scores the value rests on; 0 where it is a published value'),
});
export type ModelRow = z.infer<typeof modelRowSchema>;

/** What `models` returns. */
export const modelsAnswerSchema = provenanceSchema.extend({
  kind: z.literal('models'),
  measure: z.string(),
  where: z.string().nullable(),
  level: z.number(),
  total: z.number(),
  nextPageToken: nextPageTokenSchema,
  models: z.array(modelRowSchema),
  attribution: z.array(attributionSchema),
});
export type ModelsAnswer = z.infer<typeof modelsAnswerSchema>;
