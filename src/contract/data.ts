import { z } from 'zod';
import { isoDaySchema, provenanceSchema } from './parts.js';

export const dataSetSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  publishedOn: isoDaySchema,
  precision: z.enum(['day', 'about']),
  retrievedOn: isoDaySchema,
  address: z.string(),
  licence: z.string(),
  attribution: z.string(),
  rows: z.number().describe('facts kept'),
  dropped: z.number().describe('rows or cells passed over, each with its reason'),
  measures: z.array(z.string()),
  digest: z.string().describe('SHA-256 of the upstream file or folder'),
});
export type DataSet = z.infer<typeof dataSetSchema>;

/** What `data` returns: what is held, from when, under which licence. */
export const dataAnswerSchema = provenanceSchema.extend({
  kind: z.literal('data'),
  location: z.enum(['shipped', 'synced']),
  dataSets: z.array(dataSetSchema),
  counts: z.record(z.string(), z.number()).describe('rows of each table'),
  compiled: z
    .array(z.object({ table: z.string(), rows: z.number(), checked: z.number(), whole: z.number() }))
    .describe(
      'tables written by hand from addresses: rows, those of which something was read again where it is stated, and those read whole',
    ),
  measures: z.array(z.object({ measure: z.string(), vintages: z.array(isoDaySchema), models: z.number() })),
  dropped: z.array(
    z.object({
      dataSet: z.string(),
      file: z.string(),
      row: z.number(),
      column: z.string(),
      reason: z.string(),
    }),
  ),
});
export type DataAnswer = z.infer<typeof dataAnswerSchema>;
