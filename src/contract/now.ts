import { z } from 'zod';
import { gapAnswerSchema } from './gap.js';
import { provenanceSchema } from './parts.js';

/** What `now` returns: the headline comparisons. */
export const nowAnswerSchema = provenanceSchema.extend({
  kind: z.literal('now'),
  comparisons: z.array(
    z.object({
      gap: gapAnswerSchema,
      published: gapAnswerSchema.describe('the same on Epoch’s index as published'),
    }),
  ),
});
export type NowAnswer = z.infer<typeof nowAnswerSchema>;
