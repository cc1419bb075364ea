import { z } from 'zod';
import { claimSchema } from './claim.js';
import { documentSchema } from './document.js';
import { estimateSchema, provenanceSchema } from './parts.js';
import { SAID, VERDICTS } from './words.js';

/** What a verdict rests on: a figure, a model, a row of a table, with the address of its source. */
export const evidenceSchema = z.object({
  what: z.string(),
  address: z.string().nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What our measures say about a claim, in the claim's own unit. */
export const measuredSchema = z.object({
  estimate: estimateSchema,
  unit: z.string(),
  what: z.string().describe('the measure, definition and day of the figure'),
});
export type Measured = z.infer<typeof measuredSchema>;

/** Does it hold. All null and empty until a claim has been judged. */
export const judgementSchema = z.object({
  verdict: z.enum(VERDICTS).nullable(),
  measured: measuredSchema.nullable(),
  explanation: z.string().nullable(),
  evidence: z.array(evidenceSchema),
  said: z.enum(SAID).nullable().describe('was it said: apart from whether it holds'),
  factor: z
    .number()
    .nullable()
    .describe('overstated or understated so many times; null elsewhere, or where it has no meaning'),
  probability: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .describe('that it holds as spoken, between two bounds; null where none is known'),
  beside: z
    .array(measuredSchema)
    .describe('the other definitions, the same day with hindsight, and the newest figure'),
  figure: z.string().nullable().describe('pass it to `headway explain`'),
});
export type Judgement = z.infer<typeof judgementSchema>;

export const checkedClaimSchema = claimSchema.extend(judgementSchema.shape);
export type CheckedClaim = z.infer<typeof checkedClaimSchema>;

/** Each claim of a document, in the order of its text. */
export const checkAnswerSchema = z.object({
  kind: z.literal('check'),
  document: documentSchema,
  claims: z.array(checkedClaimSchema),
  ...provenanceSchema.shape,
});
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;
