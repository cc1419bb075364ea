import { z } from 'zod';
import {
  attributionSchema,
  estimateSchema,
  intervalBasisSchema,
  methodSchema,
  phraseSchema,
  provenanceSchema,
} from './parts.js';
import { SENSITIVITY_VARIANTS } from './words.js';

/** One choice that could have been made otherwise. */
export const variantSchema = z.object({
  code: z.enum(SENSITIVITY_VARIANTS),
  benchmark: z.string().nullable().describe('the benchmark that is left out'),
  number: z
    .number()
    .nullable()
    .describe(
      'the multiple of the published penalty, the further dimensions, or the most benchmarks a version',
    ),
});
export type SensitivityVariant = z.infer<typeof variantSchema>;

/** The gap under one choice. */
export const sensitivityRowSchema = z.object({
  variant: variantSchema,
  scores: z.number().nullable().describe('how many scores the index rests on'),
  models: z.number().nullable().describe('how many models of the two groups have a value'),
  months: estimateSchema.nullable().describe('by the definition asked for, on the as-of day'),
  average: estimateSchema.nullable().describe('the average of that definition, in months'),
  points: estimateSchema.nullable(),
  movedMonths: z.number().nullable().describe('months less those of all scores'),
  movedPoints: z.number().nullable().describe('points less those of all scores'),
  censored: z.boolean().describe('months is a lower bound'),
  ahead: z.enum(['leader', 'follower', 'level']).nullable().describe('whose frontier is higher'),
  refused: z
    .object({ code: z.string(), ...phraseSchema.shape })
    .nullable()
    .describe('why this choice leaves no gap'),
});
export type SensitivityRow = z.infer<typeof sensitivityRowSchema>;

/** How scores that developers report of their own models differ from others' of the same version and benchmark. */
export const reportDifferenceSchema = z.object({
  against: z.enum(['anyone', 'other-developers', 'nobody-who-makes-models']),
  pairs: z.number().describe('versions and benchmarks with scores of both kinds'),
  versions: z.number(),
  benchmarks: z.number(),
  share: estimateSchema.nullable().describe('of the way from guessing to all right, 0 to 1'),
  noise: estimateSchema.nullable().describe('in standard deviations of a score about its expectation'),
  points: estimateSchema.nullable().describe('of eci-refit: the rise of ability that would explain it'),
  pointPairs: z.number().describe('pairs whose version and benchmark stand in the fit'),
});
export type ReportDifference = z.infer<typeof reportDifferenceSchema>;

export const selfReportsSchema = z.object({
  counts: z
    .object({
      own: z.number().describe('stated by a maker of the model'),
      otherDevelopers: z.number().describe('stated by the maker of another model'),
      others: z.number().describe('stated elsewhere'),
      makerUnknown: z.number().describe('stated by a developer, the maker of the model not known'),
      notStated: z.number().describe('without an address'),
    })
    .describe('scores of the vintage, by who states them'),
  differences: z.array(reportDifferenceSchema),
});
export type SelfReports = z.infer<typeof selfReportsSchema>;

/** What `sensitivity` returns: one gap under each choice that could have been made otherwise. */
export const sensitivityAnswerSchema = provenanceSchema.extend({
  kind: z.literal('sensitivity'),
  follower: z.string(),
  leader: z.string(),
  measure: z.string(),
  method: methodSchema,
  tolerance: z.number(),
  since: z.string(),
  level: z.number(),
  draws: z.number().describe('of each row'),
  seed: z.number(),
  intervalBasis: intervalBasisSchema,
  base: sensitivityRowSchema.describe('all scores, as the measure takes them'),
  rows: z.array(sensitivityRowSchema).describe('what moves the gap most first'),
  largest: sensitivityRowSchema.nullable().describe('the row that moves the months most'),
  alike: z.number().describe('how many other rows move the months as much as that, to a thousandth'),
  measured: z.number().describe('how many rows have a gap'),
  aheadChanges: z.array(variantSchema).describe('the choices under which the other group is ahead'),
  selfReports: selfReportsSchema,
  attribution: z.array(attributionSchema),
});
export type SensitivityAnswer = z.infer<typeof sensitivityAnswerSchema>;
