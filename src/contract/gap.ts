import { z } from 'zod';
import { exclusionReasonSchema, gapNoteSchema, trendReasonSchema } from './codes/gap.js';
import { eventSchema } from './events.js';
import { historyPointSchema } from './history.js';
import {
  attributionSchema,
  estimateSchema,
  intervalBasisSchema,
  isoDaySchema,
  methodSchema,
  provenanceSchema,
} from './parts.js';

/** One release of the follower that raised its frontier, and how far behind the leader it stood that day. */
export const recordSchema = z.object({
  model: z.string(),
  version: z.string(),
  organisations: z.array(z.string()),
  releasedOn: isoDaySchema,
  value: z.number(),
  months: estimateSchema.nullable().describe('null before the leader has a frontier'),
  points: estimateSchema.nullable(),
  leaderModel: z.string().nullable().describe('the model with which the leader first stood there'),
  leaderReachedOn: isoDaySchema.nullable(),
  averaged: z.boolean().describe('false before the leader’s first day'),
  censored: z.boolean(),
  truncated: z.boolean(),
  provisional: z.boolean(),
});
export type GapRecord = z.infer<typeof recordSchema>;

/** A frontier as its records: the group's greatest value stands from `day` until the next step. */
export const frontierStepSchema = z.object({
  day: isoDaySchema,
  value: z.number(),
  model: z.string(),
  version: z.string(),
  organisations: z.array(z.string()),
});
export type FrontierStep = z.infer<typeof frontierStepSchema>;

/** Where the level of the group behind was first reached by the group in front. */
export const crossingSchema = z.object({
  front: z.enum(['leader', 'follower']).describe('the group in front'),
  model: z.string(),
  version: z.string(),
  releasedOn: isoDaySchema,
  level: z.number().describe('the frontier of the group behind on the as-of day'),
});
export type GapCrossing = z.infer<typeof crossingSchema>;

/** The change between the last W months and the W before: positive widens. */
export const trendWindowSchema = z.object({
  windowMonths: z.number(),
  change: estimateSchema
    .nullable()
    .describe('months; null where fewer than 2 W months of the follower exist'),
  probabilityWidening: z.number().nullable(),
  changePoints: estimateSchema.nullable(),
  probabilityWideningPoints: z.number().nullable(),
});
export type TrendWindow = z.infer<typeof trendWindowSchema>;

export const TREND_DIRECTIONS = ['widening', 'narrowing', 'uncertain', 'undefined'] as const;
export const trendSchema = trendWindowSchema.extend({
  direction: z.enum(TREND_DIRECTIONS),
  reason: trendReasonSchema.describe('why the direction is not stated, or what it rests on'),
  windows: z.array(trendWindowSchema),
});
export type Trend = z.infer<typeof trendSchema>;

export const averageSchema = z.object({
  months: estimateSchema.nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  days: z.number().describe('how many days (levels for first-reach) are averaged'),
  unbounded: z
    .number()
    .describe('on how many of them nothing bounds how long the group in front has stood there'),
  overRecords: estimateSchema.nullable().describe('at-release: the average over records'),
  withoutCensored: estimateSchema.nullable().describe('the same without censored days'),
});

export const exclusionSchema = z.object({
  model: z.string(),
  version: z.string(),
  reason: exclusionReasonSchema,
});

/** The same gap in another published edition, on the same day. */
export const otherVintageSchema = z.object({
  measure: z.string(),
  vintage: isoDaySchema,
  asOf: isoDaySchema,
  months: z.number().nullable(),
  firstReachMonths: z.number().nullable(),
});

const plainGapSchema = z.object({ months: z.number().describe('`daily`'), points: z.number() });

/** What models scored later did to the same gap in earlier editions of Epoch's index. */
export const lateScoresSchema = z.object({
  measure: z.string(),
  daysBefore: z.number().describe('how many days before its edition each gap is taken, as here'),
  editions: z.array(
    z.object({
      vintage: isoDaySchema,
      on: isoDaySchema.describe('the day of the gap'),
      leaderModels: z.number().describe('released by that day, scored after that edition'),
      followerModels: z.number(),
      leaderRaise: z.number().describe('of the frontier by them, points'),
      followerRaise: z.number(),
      without: plainGapSchema.describe('at the newest edition’s values, without them'),
      withThem: plainGapSchema,
    }),
  ),
});
export type LateScoresAnswer = z.infer<typeof lateScoresSchema>;

/** What `gap` returns. */
export const gapAnswerSchema = provenanceSchema.extend({
  kind: z.literal('gap'),
  id: z.string().describe('pass it to `headway explain`'),
  follower: z.string(),
  leader: z.string(),
  measure: z.string(),
  method: methodSchema,
  tolerance: z.number(),
  since: isoDaySchema,
  level: z.number(),
  draws: z.number().describe('how many draws the interval rests on'),
  seed: z.number(),
  carryForward: z.boolean(),
  carriedFrom: isoDaySchema
    .nullable()
    .describe('the newest release day with a value, where the as-of day is later; else null'),
  months: estimateSchema
    .nullable()
    .describe('positive: the follower is behind; null: no follower or no leader yet'),
  points: estimateSchema.nullable(),
  intervalBasis: intervalBasisSchema,
  average: averageSchema,
  definitions: z
    .array(
      z.object({
        method: methodSchema,
        months: estimateSchema.nullable(),
        censored: z.boolean().describe('months is a lower bound'),
        average: averageSchema,
      }),
    )
    .describe('the same gap by each of the three definitions'),
  trend: trendSchema,
  records: z.array(recordSchema),
  crossing: crossingSchema.nullable().describe('what decides `daily` on the as-of day; null without a gap'),
  frontiers: z.object({ leader: z.array(frontierStepSchema), follower: z.array(frontierStepSchema) }),
  censored: z.object({
    days: z.number(),
    records: z.number(),
    now: z.boolean().describe('the figure of the chosen definition is a lower bound'),
  }),
  truncated: z.object({ days: z.number(), records: z.number(), now: z.boolean(), by: z.array(z.string()) }),
  provisional: z.boolean(),
  lateScores: lateScoresSchema
    .nullable()
    .describe('null where the figure is not provisional, or no earlier edition is held'),
  otherVintages: z.array(otherVintageSchema),
  events: z
    .array(eventSchema)
    .describe('those asked for, from --since to the as-of day; no cause is asserted'),
  history: z
    .array(historyPointSchema)
    .nullable()
    .describe('the daily gap week by week, where asked for with over-time'),
  excluded: z.array(exclusionSchema),
  notes: z.array(gapNoteSchema).describe('what a reader must know before quoting the figure'),
  attribution: z.array(attributionSchema),
});
export type GapAnswer = z.infer<typeof gapAnswerSchema>;
