import { z } from 'zod';
import { lineageVerdictSchema } from './lineage-compare.js';
import { DECIDED_BY } from './lineage-verdicts.js';
import { isoDaySchema } from './parts.js';

const keptModelSchema = z.object({
  name: z.string().min(1),
  headerDigest: z.string().describe('SHA-256 over name, type and shape of every tensor'),
  readDigest: z.string().describe('SHA-256 over the values that the comparison read'),
});

/** A comparison of weights that was kept under the names of its models: a line of `detected-lineage.jsonl`. */
export const keptComparisonSchema = z.object({
  a: keptModelSchema,
  b: keptModelSchema,
  verdict: lineageVerdictSchema,
  log10P: z.number().nullable().describe('in a search, after the correction for its candidates'),
  decidedBy: z.enum(DECIDED_BY),
  reason: z.string(),
  tests: z.array(
    z.object({
      name: z.string(),
      tier: z.enum(['exact', 'robust']),
      log10P: z.number().nullable(),
      score: z.number().nullable(),
    }),
  ),
  seed: z.number(),
  day: isoDaySchema,
  version: z.string().describe('the version of Headway'),
});
export type KeptComparison = z.infer<typeof keptComparisonSchema>;
