import { z } from 'zod';
import { attributionSchema, provenanceSchema } from './parts.js';

/** One step of a derivation, from the figure down to the rows of the sources. */
export const stepSchema = z.object({
  title: z.string(),
  text: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  omitted: z
    .number()
    .describe('rows that the table leaves out; the JSON answer of the command named in the text has all'),
});

/** What `explain` returns. */
export const explainAnswerSchema = provenanceSchema.extend({
  kind: z.literal('explain'),
  id: z.string(),
  figure: z.string().describe('the figure in one sentence'),
  command: z.string().describe('the command that gives the figure again'),
  steps: z.array(stepSchema),
  attribution: z.array(attributionSchema),
});
export type ExplainAnswer = z.infer<typeof explainAnswerSchema>;
