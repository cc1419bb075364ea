import { z } from 'zod';
import { provenanceSchema } from './parts.js';

const nullableNumber = z.number().nullable();

export const architectureConfigSchema = z.object({
  architecture: z.string().nullable(),
  hiddenSize: nullableNumber,
  feedForwardSize: nullableNumber,
  layers: nullableNumber,
  heads: nullableNumber,
  keyValueHeads: nullableNumber,
  headSize: nullableNumber,
  vocabulary: nullableNumber,
  ropeTheta: nullableNumber,
  tiedEmbeddings: z.boolean().nullable(),
});

export const tokenizerFactsSchema = z.object({
  format: z.string(),
  model: z.string().nullable(),
  vocabulary: z.number(),
  merges: nullableNumber,
  digest: z.string().describe('SHA-256 over the tokens in order of their numbers'),
});

/** What `lineage inspect` returns: what the files of one model say of it. */
export const lineageInspectAnswerSchema = provenanceSchema.extend({
  kind: z.literal('lineage-inspect'),
  format: z.string(),
  files: z.array(z.string()).describe('base names'),
  bytes: z.number().describe('bytes that the values of all tensors take'),
  bytesRead: z.number(),
  headerDigest: z
    .string()
    .describe('SHA-256 over name, type and shape of every tensor in order of name; no value enters it'),
  tensors: z.number(),
  parameters: z
    .number()
    .describe('values of floating-point and quantised tensors; masks and counters left out'),
  types: z.array(
    z.object({ storedType: z.string(), tensors: z.number(), values: z.number(), bytes: z.number() }),
  ),
  config: architectureConfigSchema.nullable(),
  naming: z.string().nullable().describe('the known naming nearest to the file’s'),
  layers: z.number().describe('layers found among the tensors'),
  roles: z.array(
    z.object({
      role: z.string(),
      part: z.enum(['weight', 'bias']),
      shapes: z.array(z.object({ shape: z.array(z.number()), tensors: z.number() })),
    }),
  ),
  renamed: z.array(
    z.object({
      pattern: z.string().describe('the name in the file, {n} for the layer'),
      known: z.string(),
      by: z.enum(['alias', 'shape', 'position']),
      tensors: z.number(),
    }),
  ),
  unknown: z.array(z.object({ pattern: z.string(), tensors: z.number() })),
  tokenizer: tokenizerFactsSchema.nullable(),
  scan: z
    .object({
      values: z.number(),
      notANumber: z.number(),
      infinite: z.number(),
      undecoded: z.number().describe('tensors of types that are not decoded, so not read'),
      tensors: z.array(z.string()).describe('tensors with either, at most 20'),
    })
    .nullable()
    .describe('null unless asked for'),
  warnings: z.array(z.string()),
});
export type LineageInspectAnswer = z.infer<typeof lineageInspectAnswerSchema>;
