import { z } from 'zod';
import { rateNoteSchema } from './codes/rate.js';
import { provenanceSchema } from './parts.js';
import { RATE_INTERVALS, RATE_METHODS, SCORE_UNITS, TIE_TREATMENTS, UNCOUNTED_VOTES } from './rate-method.js';

export const rateMethodSchema = z.enum(RATE_METHODS);
export const rateIntervalsSchema = z.enum(RATE_INTERVALS);

const countsShape = {
  votes: z.number(),
  wins: z.number(),
  losses: z.number(),
  ties: z.number(),
};

export const ratedModelSchema = z.object({
  name: z.string(),
  rating: z
    .number()
    .nullable()
    .describe(
      '400 · log10 of the Bradley-Terry strength, mean 1000 (for elo: Elo points); null where the method has none',
    ),
  low: z.number().nullable().describe('null: no interval, or no bound on this side'),
  high: z.number().nullable(),
  score: z.number().describe('in the unit that `scoreUnit` names'),
  rank: z.number().describe('1 + the number of models with a higher estimate'),
  rankLow: z.number().nullable().describe('the best rank it may hold: 1 + models above it beyond doubt'),
  rankHigh: z
    .number()
    .nullable()
    .describe('the worst rank it may hold: all models less those below it beyond doubt'),
  rankByIntervals: z
    .number()
    .nullable()
    .describe('1 + models whose whole interval lies above its own (the Arena leaderboard’s rule)'),
  tiedWithNext: z
    .boolean()
    .nullable()
    .describe('whether the next model cannot be told from it; null without intervals, or for the last'),
  ...countsShape,
});
export type RatedModel = z.infer<typeof ratedModelSchema>;

/** A model that these votes give no finite rating, and what can be said of it. */
export const unratedModelSchema = z.object({
  name: z.string(),
  standing: z
    .enum(['above', 'below', 'apart'])
    .describe(
      'above: no rated model ever scored against it; below: it never scored against one; apart: no chain of votes orders them',
    ),
  component: z.number(),
  low: z
    .number()
    .nullable()
    .describe('above: a one-sided bound of its rating, its opponents’ taken as known'),
  high: z.number().nullable().describe('below: the same'),
  ...countsShape,
});
export type UnratedModel = z.infer<typeof unratedModelSchema>;

export const styleCoefficientSchema = z.object({
  name: z.string(),
  coefficient: z.number().describe('log odds for the left model per standard deviation'),
  low: z.number().nullable(),
  high: z.number().nullable(),
  mean: z.number(),
  deviation: z.number(),
});

/** What `rate` returns. */
export const rateAnswerSchema = provenanceSchema.extend({
  kind: z.literal('rate'),
  file: z.string(),
  format: z.enum(['csv', 'parquet', 'jsonl']),
  columns: z.object({ left: z.string(), right: z.string(), winner: z.string() }),
  method: rateMethodSchema,
  intervals: rateIntervalsSchema,
  level: z.number(),
  draws: z.number().describe('bootstrap draws; 0 for other intervals'),
  degenerateDraws: z
    .number()
    .describe('draws in which a model never lost, never won or stood apart: they bound it on one side'),
  failedDraws: z.number().describe('draws left out because they did not converge'),
  seed: z.number(),
  reweight: z
    .number()
    .nullable()
    .describe('pairs weighed alike, from this many votes a pair; null: each vote alike'),
  scoreUnit: z.enum(SCORE_UNITS),
  ratings: z.array(ratedModelSchema),
  unrated: z.array(unratedModelSchema),
  unratedTotal: z.number().describe('all models without a rating; `unrated` names at most 1,000'),
  components: z
    .array(
      z.object({ component: z.number(), models: z.number(), rated: z.boolean(), names: z.array(z.string()) }),
    )
    .describe('groups of models that beat or tied each other, if only through others; the greatest is rated'),
  componentsTotal: z.number().describe('all such groups; `components` has at most 100, of 10 names each'),
  votes: z.object({ rows: z.number(), counted: z.number(), rated: z.number() }),
  ties: z.object({
    votes: z.number(),
    bothBad: z.number(),
    treatment: z.enum(TIE_TREATMENTS),
    parameter: z.number().nullable().describe('Davidson’s ν; Newman’s v is half of it'),
  }),
  style: z.array(styleCoefficientSchema).describe('covariates, where asked for'),
  ridge: z.number().nullable().describe('penalty on the coefficients; null without covariates'),
  excluded: z
    .array(z.object({ reason: z.enum(UNCOUNTED_VOTES), votes: z.number(), examples: z.array(z.string()) }))
    .describe('votes that do not count'),
  converged: z.boolean(),
  iterations: z.number(),
  notes: z.array(rateNoteSchema).describe('what a reader must know before quoting a figure'),
});
export type RateAnswer = z.infer<typeof rateAnswerSchema>;
