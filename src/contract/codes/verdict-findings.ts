import { z } from 'zod';
import { claimValueSchema } from '../claim.js';
import { coded } from '../coded.js';
import { estimateSchema, isoDaySchema, methodSchema } from '../parts.js';
import { trendReasonSchema } from './gap.js';
import { countedSchema, saidGroupSchema } from './said-group.js';

const value = claimValueSchema;
const estimate = estimateSchema;
const day = isoDaySchema.nullable();
const group = saidGroupSchema;
const later = z.boolean().describe('scores measured later were used, as no edition of that day is held');

/** How far a follower stands behind a leader on the newest day. */
const standingSchema = z.object({ follower: group, leader: group, asOf: isoDaySchema, months: z.number() });

/** What measures of ability say of a claim. */
export const abilityFindings = [
  coded('lag', 'how far the follower stood behind the leader', {
    follower: group,
    leader: group,
    months: estimate.describe('negative: the follower is ahead'),
    average: z.boolean(),
    asOf: isoDaySchema,
    measure: z.string(),
    later,
    stated: value.nullable().describe('null: only a direction'),
    level: z.boolean().describe('no distance is stated'),
    hindsight: estimate.nullable().describe('set where it decides otherwise than the scores of that day'),
    others: z
      .array(z.object({ method: methodSchema, months: z.number() }))
      .describe('the other definitions, where they decide otherwise'),
  }),
  coded('model-lag', 'how long after a model the other side first stood where it stands, or before', {
    model: z.string(),
    releasedOn: isoDaySchema,
    group,
    crossing: z
      .object({ model: z.string(), releasedOn: isoDaySchema })
      .nullable()
      .describe('the first model of the group that stood there; null: none by the as-of day'),
    asOf: isoDaySchema,
    months: estimate.describe('positive: the model came after the crossing'),
    censored: z.boolean(),
    measure: z.string(),
    later,
    stated: value.nullable(),
    hindsight: estimate.nullable(),
  }),
  coded('trend', 'how the gap changed over twelve months', {
    subject: group,
    object: group,
    change: estimate,
    probabilityWidening: z.number(),
    asOf: isoDaySchema,
    later,
    widening: z.boolean().describe('what is stated'),
    disagreement: trendReasonSchema.nullable(),
  }),
  coded('trend-undefined', 'the trend is not defined on that day', {
    subject: group,
    object: group,
    asOf: isoDaySchema,
    reason: trendReasonSchema,
  }),
  coded('overtake-pending', 'the forecast has not fallen due', {
    follower: group,
    leader: group,
    horizon: day,
    stated: value.nullable(),
    denied: z.boolean(),
    chance: z.number().nullable(),
    scored: z.boolean().describe('forecasts so far ahead have been scored'),
    standing: standingSchema.nullable(),
  }),
  coded('overtake-undated', 'the forecast has no start', { standing: standingSchema.nullable() }),
  coded('overtake-due', 'how the forecast came out', {
    follower: group,
    leader: group,
    horizon: isoDaySchema,
    days: z.number().describe('so many days on end count as overtaking'),
    probability: z.number(),
    later,
    stated: value.nullable(),
    denied: z.boolean(),
  }),
  coded('ahead-pending', 'its day is still to come in the data', {
    horizon: isoDaySchema,
    known: isoDaySchema,
  }),
  coded('growth', 'how far the frontier of a group rose', {
    group,
    rise: estimate,
    from: isoDaySchema,
    to: isoDaySchema,
    before: z.string(),
    now: z.string(),
    speed: z.string().nullable().describe('a word for a speed, which no measure defines'),
  }),
  coded('rank', 'the places on a board', {
    places: z.array(
      z.object({ group, place: z.number(), low: z.number().nullable(), high: z.number().nullable() }),
    ),
    among: z.number(),
    kind: z.enum(['models', 'organisations', 'countries']),
    measure: z.string(),
    openOnly: z.boolean(),
    day,
    stated: z.object({ min: z.number(), max: z.number().nullable() }).nullable(),
    probability: z.number().nullable(),
  }),
  coded('capability', 'the best of one side against the best of the other', {
    first: z.object({ model: z.string(), value: z.number() }),
    second: z.object({ model: z.string(), value: z.number() }),
    measure: z.string(),
    unit: z.string(),
    day,
    probability: z.number().describe('that the first is better'),
    level: z.boolean().describe('said to be as good'),
  }),
  coded('compute', 'the training compute of a model', {
    model: z.string(),
    power: z.number().describe('log10 FLOP'),
    stated: value,
  }),
] as const;

/** What the lists say of a claim. */
export const listFindings = [
  coded('count', 'how many entries the lists verify', {
    verified: z.number(),
    counted: countedSchema,
    regions: z.boolean(),
    undecided: z.number(),
    day,
    stated: value,
  }),
  coded('places-by-count', 'places by the number of models in the lists', {
    of: z.enum(['provinces', 'fields', 'countries']),
    places: z.array(z.object({ name: z.string(), place: z.number(), models: z.number() })),
    day,
  }),
  coded('share', 'a share of the lists', {
    part: group,
    whole: countedSchema.nullable().describe('null: the world'),
    some: z.number(),
    known: z.number(),
    day,
    stated: value,
  }),
  coded('dependency', 'how many models of a group stand on those of another', {
    subject: group,
    object: group,
    total: z.number(),
    declared: z.number(),
    detected: z.number(),
    own: z.number(),
    unknown: z.number(),
    day,
    stated: value.nullable(),
  }),
  coded('descent-share', 'a share of a group that descends from another', {
    subject: group,
    object: group,
    total: z.number(),
    on: z.number(),
    unknown: z.number(),
    day,
    stated: value,
  }),
  coded('descent-none', 'no model of the group is declared to descend from the other', {
    subject: group,
    object: group,
    unknown: z.number(),
    day,
  }),
  coded('descent-example', 'models of the group that descend from the other', {
    subject: group,
    object: group,
    total: z.number(),
    on: z.number(),
    model: z.string(),
    base: z.string(),
    day,
  }),
] as const;

export type AbilityFinding = z.infer<(typeof abilityFindings)[number]>;
export type ListFinding = z.infer<(typeof listFindings)[number]>;
