import { z } from 'zod';
import { BRIEF_QUESTIONS } from './brief-questions.js';
import { checkedClaimSchema } from './check.js';
import { conflictSchema, oddityCodeSchema } from './codes/brief.js';
import { isoDaySchema, provenanceSchema } from './parts.js';

export const briefDocumentSchema = z.object({
  id: z.string(),
  label: z.string().describe('how the briefing cites it'),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: isoDaySchema.nullable(),
  source: z.string(),
  origin: z.string().describe('the label of the first document of its story: one report is one source'),
});

export const briefClaimSchema = z.object({
  document: z.string().describe('its label'),
  claim: checkedClaimSchema,
});
export type BriefClaim = z.infer<typeof briefClaimSchema>;

const WORDS = 'the same in words, in the language asked for';

/** Several documents side by side: their claims by question, where they differ, and what is odd. */
export const briefAnswerSchema = provenanceSchema.extend({
  kind: z.literal('brief'),
  documents: z.array(briefDocumentSchema),
  origins: z.number().describe('documents that retell one report are one'),
  questions: z.array(
    z.object({
      question: z.enum(BRIEF_QUESTIONS),
      origins: z.number().describe('of its claims: documents that retell one report are one'),
      claims: z.array(briefClaimSchema),
    }),
  ),
  conflicts: z.array(
    z.object({
      says: conflictSchema,
      what: z.string().optional().describe(WORDS),
      claims: z.array(z.string()).describe('label and quote'),
    }),
  ),
  oddities: z.array(
    z.object({
      document: z.string(),
      says: oddityCodeSchema,
      what: z.string().optional().describe(WORDS),
    }),
  ),
});
export type BriefAnswer = z.infer<typeof briefAnswerSchema>;
