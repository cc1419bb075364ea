import { z } from 'zod';
import { checkedClaimSchema } from './check.js';
import { verdictReasonSchema } from './codes/verdict-reason.js';
import { estimateSchema, isoDaySchema, nextPageTokenSchema, provenanceSchema } from './parts.js';
import { type ClaimType, LEDGER_ORIGINS, VERDICTS, type Verdict } from './words.js';

export const objectionSchema = z.object({
  madeOn: isoDaySchema,
  by: z.string().nullable(),
  text: z.string(),
});
export type Objection = z.infer<typeof objectionSchema>;

/** How a forecast came out on its last day. */
export const resolutionSchema = z.object({
  resolvedOn: isoDaySchema.describe('the last day of its horizon'),
  verdict: z.enum(VERDICTS),
  factor: z.number().nullable().optional(),
  reason: verdictReasonSchema.nullable().optional().describe('absent where an earlier version resolved it'),
  explanation: z.string().nullable().describe('the reason as one sentence, in the language asked for'),
});
export type Resolution = z.infer<typeof resolutionSchema>;

/** A claim in the ledger with where it was found, its verdict, how it came out, and what is objected. */
export const ledgerEntrySchema = z.object({
  claim: checkedClaimSchema,
  origin: z.enum(LEDGER_ORIGINS),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  address: z.string().describe('where it was found'),
  keptOn: isoDaySchema.describe('the day it was retrieved or stored'),
  story: z.string().describe('the id of the first entry of its story; its own where it stands alone'),
  objections: z.array(objectionSchema),
  resolution: resolutionSchema.nullable(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** One speaker's claims over time. */
export const speakerRecordSchema = z.object({
  speaker: z.string(),
  counted: z.number().describe('claims in direct words, or reported by two independent sources'),
  direct: z.number(),
  twoReports: z.number(),
  leftOut: z.number().describe('claims that one report alone attributes to the speaker'),
  verdicts: z.array(z.object({ verdict: z.enum(VERDICTS), claims: z.number() })),
});
export type SpeakerRecord = z.infer<typeof speakerRecordSchema>;

/** The measured gap on a day, for the picture of what was claimed. */
export const gapOnDaySchema = z.object({ day: isoDaySchema, months: estimateSchema });

/** What `claims` returns. */
export const claimsAnswerSchema = provenanceSchema.extend({
  kind: z.literal('claims'),
  total: z.number(),
  entries: z.array(ledgerEntrySchema),
  nextPageToken: nextPageTokenSchema,
  record: speakerRecordSchema.nullable(),
  measured: z
    .array(gapOnDaySchema)
    .describe('China behind the United States, for the picture; empty where none was asked for'),
});
export type ClaimsAnswer = z.infer<typeof claimsAnswerSchema>;

/** What is asked of `claims`; null: any. Days are ISO days. */
export interface ClaimsQuery {
  readonly type: ClaimType | null;
  readonly verdict: Verdict | null;
  readonly speaker: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly origin: (typeof LEDGER_ORIGINS)[number] | null;
  /** Whether the measured gap is wanted too, for the picture. */
  readonly measured: boolean;
}
