import { z } from 'zod';
import { coded } from '../coded.js';
import { estimateSchema, isoDaySchema, methodSchema } from '../parts.js';

const drawsShape = { draws: z.number(), seed: z.number() };

const ownDrawsSchema = z.discriminatedUnion('code', [
  coded('fit-drawn-now', 'draws of the posterior of our fit, drawn now', drawsShape),
  coded('fit-shipped', 'shipped draws of the posterior of our fit', { ...drawsShape, key: z.string() }),
]);

/** What the draws of an interval rest on. */
export const drawsOriginSchema = z.discriminatedUnion('code', [
  ...ownDrawsSchema.options,
  coded('headway-shipped', 'shipped draws of the posterior of the Headway index', {
    ...drawsShape,
    key: z.string(),
    method: z.string(),
  }),
  coded('headway-quick', 'draws of the posterior of the Headway index, drawn now by a quick run', {
    ...drawsShape,
    key: z.string(),
    method: z.string(),
  }),
  coded('published', 'draws from what the publisher states of the error', {
    ...drawsShape,
    stated: z.enum(['intervals', '95-percent-intervals', 'standard-errors', 'words-of-confidence']),
  }),
  coded('transferred', 'published values moved by the draws of our fit', {
    of: ownDrawsSchema,
    inFit: z.number().describe('rows that are in our fit'),
    rows: z.number().describe('all rows; the others take the difference of a row of the same third'),
  }),
]);
export type OwnDrawsOrigin = z.infer<typeof ownDrawsSchema>;
export type DrawsOrigin = z.infer<typeof drawsOriginSchema>;

/** The figure that is explained. */
export const explainedFigureSchema = z.discriminatedUnion('code', [
  coded('gap', 'a gap in months', {
    follower: z.string(),
    leader: z.string(),
    months: estimateSchema.nullable(),
    censored: z.boolean(),
    method: methodSchema,
    tolerance: z.number(),
    since: isoDaySchema,
    measure: z.string(),
    asOf: isoDaySchema.nullable(),
    carriedFrom: isoDaySchema.nullable(),
    vintage: isoDaySchema.nullable(),
    seed: z.number(),
  }),
  coded('value', 'a model’s value on a measure', {
    model: z.string(),
    version: z.string(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    measure: z.string(),
    vintage: isoDaySchema,
  }),
]);
export type ExplainedFigure = z.infer<typeof explainedFigureSchema>;

/** What one step of a derivation shows. */
export const explainStepSchema = z.discriminatedUnion('code', [
  coded('no-crossing', 'one of the groups has no frontier on that day'),
  coded('crossing', 'where the group in front first stood at the level of the other', {
    asOf: isoDaySchema.nullable(),
    front: z.enum(['leader', 'follower']),
    model: z.string(),
    version: z.string(),
    releasedOn: isoDaySchema,
    months: z.number(),
    censored: z.boolean(),
    earlier: z
      .object({ day: isoDaySchema, months: z.number() })
      .nullable()
      .describe('a known model without a value that may have stood there'),
  }),
  coded('frontier', 'the records of a group', { side: z.enum(['leader', 'follower']), group: z.string() }),
  coded('interval', 'the draws that the interval rests on', {
    origin: drawsOriginSchema.nullable(),
    level: z.number().nullable().describe('of the interval of a gap; null for a value'),
  }),
  coded('model', 'what the data set says of a model'),
  coded('published-value', 'the published value'),
  coded('published-values', 'values as published, a row at a time', { measure: z.string() }),
  coded('fit', 'how the fit was made and how it ended', {
    scores: z.number(),
    models: z.number(),
    benchmarks: z.number(),
    dataSet: z.string(),
    objective: z.number(),
    iterations: z.number(),
    converged: z.boolean(),
    gradient: z.number(),
    intercept: z.number().describe('points at ability 0'),
    factor: z.number().describe('points of a unit of ability'),
  }),
  coded('scores', 'the best score of each benchmark counts, after floor and ceiling'),
  coded('sources', 'the data sets that it rests on', { contentHash: z.string() }),
]);
export type ExplainStep = z.infer<typeof explainStepSchema>;
