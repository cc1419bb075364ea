import { z } from 'zod';
import { DECIDED_BY, LINEAGE_VERDICTS } from './lineage-verdicts.js';
import { provenanceSchema } from './parts.js';

export const lineageVerdictSchema = z.enum(LINEAGE_VERDICTS);

export const ARCHITECTURE_RELATIONS = ['same', 'same-design', 'different', 'unknown'] as const;

/** One test of independence between the weights of two models. */
export const lineageTestSchema = z.object({
  name: z.string(),
  tier: z
    .enum(['exact', 'robust'])
    .describe('exact: the p-value is valid under the printed null; robust: calibrated on controls'),
  nullHypothesis: z.string(),
  log10P: z.number().nullable().describe('null where the test was not run or has only a score'),
  score: z.number().nullable(),
  agreeing: z.number().nullable().describe('things that agreed, of `of`'),
  of: z.number().nullable(),
  note: z.string().describe('what was looked at and left out, or why it was not run'),
  parts: z.array(
    z.object({
      where: z.string(),
      agreeing: z.number(),
      of: z.number(),
      log10P: z.number(),
      rankCorrelation: z.number().nullable(),
    }),
  ),
});
export type LineageTest = z.infer<typeof lineageTestSchema>;

/** A model as the comparison saw it. */
export const comparedModelSchema = z.object({
  path: z.string(),
  format: z.string(),
  files: z.array(z.string()),
  tensors: z.number(),
  parameters: z.number().describe('numbers of floating-point and quantised tensors'),
  headerDigest: z.string(),
  readDigest: z.string().describe('SHA-256 over header and the values read'),
  bytesRead: z.number(),
});
export type ComparedModel = z.infer<typeof comparedModelSchema>;

const renamingSchema = z.object({ name: z.string(), known: z.string() });

/** What two models have in common, as the verdict and the evidence for it. */
export const kinshipSchema = z.object({
  verdict: lineageVerdictSchema,
  log10P: z.number().nullable().describe('log10 of the p-value of the deciding tier'),
  decidedBy: z.enum(DECIDED_BY),
  reason: z.string(),
  architecture: z.object({
    relation: z.enum(ARCHITECTURE_RELATIONS),
    differences: z.array(z.string()),
    renamed: z
      .object({ a: z.array(renamingSchema), b: z.array(renamingSchema) })
      .describe('tensors found in known places under other names, by pattern'),
  }),
  equalValues: z.object({
    equal: z.number().describe('learned tensors that have an equal partner'),
    rounded: z.number().describe('those equal to the rounding of the coarser type'),
    renamed: z.number().describe('those of either that have another name in the other model'),
    tensors: z.object({ a: z.number(), b: z.number() }),
    sampled: z.boolean().describe('only some rows of each tensor were read'),
  }),
  tests: z.array(lineageTestSchema),
});
export type Kinship = z.infer<typeof kinshipSchema>;

/** What `lineage compare` returns. */
export const lineageCompareAnswerSchema = provenanceSchema.extend({
  kind: z.literal('lineage-compare'),
  a: comparedModelSchema,
  b: comparedModelSchema,
  ...kinshipSchema.shape,
  assumptions: z.array(z.string()).describe('what the verdict takes for granted, and what it cannot see'),
  seed: z.number(),
});
export type LineageCompareAnswer = z.infer<typeof lineageCompareAnswerSchema>;
