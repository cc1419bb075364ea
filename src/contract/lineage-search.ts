import { z } from 'zod';
import { comparedModelSchema, kinshipSchema } from './lineage-compare.js';
import { provenanceSchema } from './parts.js';

/** What `lineage search` returns: each candidate base, most related first. */
export const lineageSearchAnswerSchema = provenanceSchema.extend({
  kind: z.literal('lineage-search'),
  model: comparedModelSchema,
  among: z.string(),
  candidates: z.array(
    z.object({
      model: comparedModelSchema,
      kinship: kinshipSchema,
      unadjustedLog10P: z.number().nullable().describe('before the correction of Holm over all candidates'),
    }),
  ),
  merge: z
    .object({
      weights: z.array(z.object({ path: z.string(), weight: z.number() })),
      explained: z.number().describe('share of the squared weights that the weighted sum explains'),
    })
    .nullable()
    .describe('the related candidates of the same sizes whose weighted sum comes nearest, by least squares'),
  skipped: z.array(z.object({ path: z.string(), reason: z.string() })),
  assumptions: z.array(z.string()),
  seed: z.number(),
});
export type LineageSearchAnswer = z.infer<typeof lineageSearchAnswerSchema>;
