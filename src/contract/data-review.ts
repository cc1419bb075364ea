import { z } from 'zod';
import { nextPageTokenSchema, provenanceSchema } from './parts.js';

const sideSchema = z.object({ name: z.string(), organisation: z.string(), source: z.string() });

/** What `data review` returns: pairs of names that the rules cannot settle, and what was decided here. */
export const dataReviewAnswerSchema = provenanceSchema.extend({
  kind: z.literal('data-review'),
  total: z.number().describe('open pairs'),
  open: z.array(z.object({ a: sideSchema, b: sideSchema, why: z.string() })),
  nextPageToken: nextPageTokenSchema,
  decided: z.array(
    z.object({ a: z.string(), b: z.string(), decision: z.enum(['same', 'different']), why: z.string() }),
  ),
  file: z.string().describe('where the decisions of this machine are kept'),
});
export type DataReviewAnswer = z.infer<typeof dataReviewAnswerSchema>;
