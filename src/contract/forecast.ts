import { z } from 'zod';
import { forecastNoteSchema } from './codes/forecast.js';
import { attributionSchema, estimateSchema, isoDaySchema, provenanceSchema } from './parts.js';
import { FORECAST_METHODS } from './words.js';

export const forecastMethodSchema = z.enum(FORECAST_METHODS);
const byMethod = <T extends z.ZodType>(value: T) =>
  z.object({ 'random-walk': value, 'path-bootstrap': value });
const nullableEstimate = estimateSchema.nullable();

/** How one method did at one horizon. */
export const methodScoreSchema = z.object({
  crps: z.number().describe('continuous ranked probability score, in the unit; the less the better'),
  absoluteError: z.number().describe('mean distance of the outcome from the median'),
  bias: z.number().describe('mean of outcome less median'),
  coverage: z.array(z.object({ level: z.number(), held: z.number() })),
  pit: z.array(z.number()).describe('share of outcomes by tenth of the forecast; 0.1 each if calibrated'),
});

export const horizonScoreSchema = z.object({
  horizon: z.number().describe('months'),
  forecasts: z.number(),
  origins: z.number(),
  windows: z.number().describe('windows of this length that do not overlap'),
  methods: byMethod(methodScoreSchema),
  difference: nullableEstimate.describe('CRPS of path-bootstrap less that of random-walk'),
});

export const overtakeScoreSchema = z.object({
  horizon: z.number(),
  forecasts: z.number(),
  overtakes: z.number(),
  brier: byMethod(z.number()).extend({
    baseRate: z.number().describe('of the share itself, had it been known'),
  }),
  calibration: byMethod(
    z.array(
      z.object({
        from: z.number(),
        to: z.number(),
        forecasts: z.number(),
        chance: z.number().nullable(),
        came: z.number().nullable(),
      }),
    ),
  ),
});

const unitRecordSchema = z.object({
  used: forecastMethodSchema.describe('the method that the rule chooses'),
  pooled: nullableEstimate.describe(
    'mean difference of the CRPS over the horizons, each divided by the random walk’s there',
  ),
  horizons: z.array(horizonScoreSchema),
});

const pairRecordSchema = z.object({
  follower: z.string(),
  leader: z.string(),
  forecasts: z.number(),
  overtakes: z.number().describe('from 2023 on'),
  months: byMethod(z.number().nullable()).describe('mean CRPS'),
  points: byMethod(z.number().nullable()),
});

/** Past forecasts of all pairs with what came of them. */
export const forecastRecordSchema = z.object({
  firstOrigin: isoDaySchema,
  lastOrigin: isoDaySchema,
  outcomesUntil: isoDaySchema,
  realTimeFrom: isoDaySchema.describe(
    'origins before it are pseudo-real-time: the scores were published later',
  ),
  months: unitRecordSchema,
  points: unitRecordSchema,
  overtakes: z.array(overtakeScoreSchema),
  pairs: z.array(pairRecordSchema),
});
export type ForecastRecord = z.infer<typeof forecastRecordSchema>;

const forecastSchema = z.object({
  now: z.number().describe('as fitted on what was released by the as-of day'),
  method: forecastMethodSchema,
  forecast: estimateSchema.describe('the estimate is the median'),
  quantiles: z.array(z.object({ p: z.number(), value: z.number() })),
});

/** What `forecast` returns. */
export const forecastAnswerSchema = provenanceSchema.extend({
  kind: z.literal('forecast'),
  follower: z.string(),
  leader: z.string(),
  measure: z.string(),
  by: isoDaySchema,
  horizonMonths: z.number(),
  tolerance: z.number(),
  since: isoDaySchema,
  level: z.number(),
  draws: z.number(),
  seed: z.number(),
  months: forecastSchema.describe('the gap in months on that day, by the definition daily'),
  points: forecastSchema.describe('the gap in points on that day'),
  alreadyAhead: z.boolean().describe('the follower’s frontier exceeds the leader’s on the as-of day'),
  overtake: byMethod(z.number())
    .extend({ method: forecastMethodSchema, chance: z.number() })
    .nullable()
    .describe('chance that by that day the follower is ahead for 30 days; null where it is ahead already'),
  aheadOnTheDay: z.number().describe('chance that the follower is ahead on that day'),
  own: pairRecordSchema.nullable().describe('the record of these two groups; null where they are not in it'),
  record: forecastRecordSchema.nullable().describe('null where the data are not those that it was made on'),
  notes: z.array(forecastNoteSchema),
  attribution: z.array(attributionSchema),
});
export type ForecastAnswer = z.infer<typeof forecastAnswerSchema>;
