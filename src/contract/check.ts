import { z } from 'zod';
import { claimSchema } from './claim.js';
import { evidenceNoteSchema, measuredOfSchema } from './codes/evidence.js';
import { verdictReasonSchema } from './codes/verdict-reason.js';
import { documentSchema } from './document.js';
import { estimateSchema, provenanceSchema } from './parts.js';
import { SAID, VERDICTS } from './words.js';

/** What a verdict rests on: a figure, a model, a row of a table, with the address of its source. */
export const evidenceSchema = z.object({
  says: evidenceNoteSchema.optional().describe('absent in claims kept by an earlier version'),
  what: z.string().optional().describe('the same in words, in the language asked for'),
  address: z.string().nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What our measures say about a claim, in the claim's own unit. */
export const measuredSchema = z.object({
  estimate: estimateSchema,
  unit: z.string(),
  of: measuredOfSchema.optional().describe('absent in claims kept by an earlier version'),
  what: z
    .string()
    .optional()
    .describe('the measure, definition and day of the figure in words, in the language asked for'),
});
export type Measured = z.infer<typeof measuredSchema>;

/** Does it hold. All null and empty until a claim has been judged. */
export const judgementSchema = z.object({
  verdict: z.enum(VERDICTS).nullable(),
  measured: measuredSchema.nullable(),
  reason: verdictReasonSchema
    .nullable()
    .optional()
    .describe('why, by a code with its figures; absent in claims kept by an earlier version'),
  explanation: z.string().nullable().describe('the same as one sentence, in the language asked for'),
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
