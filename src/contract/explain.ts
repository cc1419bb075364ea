import { z } from 'zod';
import { explainedFigureSchema, explainStepSchema } from './codes/explain.js';
import { EXPLAIN_COLUMNS } from './codes/explain-columns.js';
import { attributionSchema, provenanceSchema } from './parts.js';

/** One step of a derivation, from the figure down to the rows of the sources. */
export const stepSchema = z.object({
  says: explainStepSchema,
  columns: z.array(z.enum(EXPLAIN_COLUMNS)),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  omitted: z.number().describe('rows that the table leaves out; the JSON answer of the command has all'),
});

/** What `explain` returns. */
export const explainAnswerSchema = provenanceSchema.extend({
  kind: z.literal('explain'),
  id: z.string(),
  figure: explainedFigureSchema,
  command: z.string().describe('the command that gives the figure again'),
  steps: z.array(stepSchema),
  attribution: z.array(attributionSchema),
});
export type ExplainAnswer = z.infer<typeof explainAnswerSchema>;
