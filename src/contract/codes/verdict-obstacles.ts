import { z } from 'zod';
import { claimValueSchema } from '../claim.js';
import { coded } from '../coded.js';
import { isoDaySchema, phraseSchema } from '../parts.js';
import { countedSchema, saidGroupSchema } from './said-group.js';

/** Fields that no measure here measures. */
export const OTHER_FIELDS = [
  'hardware',
  'robots-and-vehicles',
  'investment',
  'speech-and-pictures',
  'people',
  'energy',
  'economy',
  'arms',
  'publications',
  'use-and-sales',
  'prices',
] as const;
export type OtherField = (typeof OTHER_FIELDS)[number];

/** Boards and tables that people cite and that are not held. */
export const OTHER_BOARDS = [
  'open-llm-leaderboard',
  'chinese-leaderboard',
  'artificial-analysis',
  'market-capitalisations',
  'purchases-of-hardware',
  'publications',
  'use',
] as const;
export type OtherBoard = (typeof OTHER_BOARDS)[number];

const value = claimValueSchema;
const day = isoDaySchema.nullable();
const group = saidGroupSchema;

/** Why a claim as it was read cannot be looked up. */
export const readingObstacles = [
  coded('no-measure', 'no measure or table that is held decides it'),
  coded('own-publisher', 'the scores held come from the one whose claim it is', { publisher: z.string() }),
  coded('too-vague', 'no figure or event would decide it'),
  coded('outside-scope', 'it speaks of what text-model benchmarks do not measure'),
  coded('relation-not-read', 'how it relates what it names is not read'),
  coded('denial-not-read', 'it denies something, and what is not read for certain'),
  coded('once', 'it speaks of an earlier time, and does not say which'),
  coded('days-backwards', 'its days end before they begin', { from: isoDaySchema, to: isoDaySchema }),
  coded('said-in-future', 'the day it was said is still to come', { day: isoDaySchema }),
  coded('horizon-before', 'its horizon is before the day it was said', { horizon: isoDaySchema }),
  coded('figure-not-finite', 'it states no finite figure', { unit: z.string() }),
  coded('figure-backwards', 'its figure ends before it begins', { min: z.number(), max: z.number() }),
  coded('less-than-nothing', 'the figure is negative', { value }),
  coded('no-place', 'the figure is no place', { value, distance: z.boolean() }),
  coded('no-whole-number', 'the figure is no number of what is counted', { value }),
  coded('not-per-cent', 'what is measured in per cent is stated in another unit', {
    of: z.enum(['chance', 'share', 'dependency']),
    unit: z.string(),
  }),
  coded('no-part-of-hundred', 'more than all', { of: z.enum(['chance', 'share']), value }),
  coded('share-of-open', 'whether models can be had is a yes or no', { value }),
  coded('sides-not-named', 'who or what is compared is not named'),
  coded('no-such-group', 'the words name no group of models that is known', { phrase: z.string() }),
  coded('no-such-model', 'no model of that name is held', { name: z.string() }),
  coded('begins-several', 'the name begins those of several models', {
    name: z.string(),
    models: z.array(z.string()),
  }),
  coded('product', 'a product, not one model', {
    name: z.string(),
    organisation: z.string(),
    ran: z.array(z.object({ model: z.string(), fromOn: day })),
  }),
  coded('several-makers', 'the name is one of models of several makers', {
    name: z.string(),
    makers: z.array(z.string()),
  }),
  coded('same-sides', 'both sides are one group', {
    of: z.enum(['comparison', 'dependency', 'descent']),
    group,
  }),
  coded('models-to-models', 'a lag between single models is no lag behind a frontier', { group }),
  coded('not-time', 'the unit is none of time', { unit: z.string() }),
  coded('figure-not-read', 'it states a figure that is not read as a time'),
  coded('other-field', 'it speaks of a field that benchmarks of text models do not measure', {
    field: z.enum(OTHER_FIELDS),
  }),
  coded('one-field', 'it speaks of one field, and the index is of all'),
  coded('no-such-board', 'no board of that name is held', { name: z.string() }),
  coded('board-not-held', 'a board of that day is not held', { board: z.enum(OTHER_BOARDS) }),
  coded('board-not-named', 'which leaderboard is meant is not said'),
  coded('compared-with-nobody', 'with whom is not said'),
  coded('difference-of-board', 'a difference on a board that is not held', { value }),
  coded('refused', 'the measurement is refused, with its own code', {
    error: z.string(),
    ...phraseSchema.shape,
  }),
] as const;

/** Why there is nothing to measure a claim by. */
export const measuringObstacles = [
  coded('no-value', 'a group has no model with a value', {
    groups: z.array(group),
    measure: z.string().nullable(),
    day,
  }),
  coded('size-of-change', 'only the direction of a change is measured', { value }),
  coded('index-only', 'who overtakes whom is followed on the index alone', { measure: z.string() }),
  coded('already-ahead', 'there was nothing to overtake', {
    follower: group,
    leader: group,
    day: isoDaySchema,
  }),
  coded('not-progress', 'what rises or falls is not how good models are'),
  coded('one-model', 'no two models with a value on different days', { group, day: isoDaySchema }),
  coded('counts-condition', 'a condition of what is counted, not a count'),
  coded('no-list-counts', 'no list that is held counts it', { what: z.string() }),
  coded('count-on-board', 'the lists do not say who stood on a board'),
  coded('not-in-lists', 'none is in the lists', { counted: countedSchema, day }),
  coded('regions-of-china-only', 'the lists say region by region where models come from of China alone'),
  coded('counted-not-named', 'what is counted names no group that is known'),
  coded('not-told-apart', 'the lists do not say which models are so', { word: z.string() }),
  coded('parameters-not-read', 'the number of parameters that it asks for is not read'),
  coded('no-number', 'no number is stated', {
    verified: z.object({ models: z.number(), counted: countedSchema }).nullable(),
  }),
  coded('no-share', 'no share is stated'),
  coded('accounts-not-held', 'the figures are not held; the maker’s own accounts would decide'),
  coded('whole-not-said', 'of what it is a share is not said', { value: value.nullable() }),
  coded('ranked-not-named', 'what is ranked by number is not named'),
  coded('speaks-of-limits', 'no measure shows a cause'),
  coded('speaks-of-hardware', 'only what models stand on is held'),
  coded('many-makers', 'on whom the group depends is not said', { subject: group, object: group }),
  coded('no-model-held', 'no model of the group is held', { group, day }),
  coded('not-weights', 'only whether weights can be had is held', { what: z.string() }),
  coded('access-not-held', 'how the models can be had is not held', { group, day }),
  coded('no-such-organisation', 'no organisation of that name is held', { phrase: z.string() }),
  coded('not-dollars', 'valuations are held in US dollars', { unit: z.string() }),
  coded('no-valuation', 'no valuation by that day is held', { organisation: z.string() }),
  coded('founder-not-named', 'who is said to have founded it is not named', { organisation: z.string() }),
  coded('founders-not-held', 'who founded it is not held', { organisation: z.string() }),
  coded('founding-not-held', 'when it was founded is not held', { organisation: z.string() }),
  coded('no-such-year', 'not a year in which it can have been founded', {
    organisation: z.string(),
    year: z.number(),
  }),
  coded('no-age', 'the figure is no age', { value }),
  coded('age-undated', 'the day on which that age was stated is not known'),
  coded('no-such-person', 'not in the table of people', { name: z.string() }),
  coded('announces-nothing', 'what it announces is no release of a model that is held'),
  coded('names-no-model', 'it names no model and no maker'),
  coded('release-figure', 'no table of releases decides the figure', {
    model: z.string(),
    makers: z.array(z.string()),
    releasedOn: isoDaySchema,
    value,
  }),
  coded('no-release-held', 'no release is held', { group, day }),
  coded('no-withdrawal-held', 'no withdrawal that it could mean is held'),
  coded('no-flop', 'no model was trained with nothing'),
  coded('not-training-compute', 'only the training compute of models is held'),
  coded('compute-not-held', 'the training compute is not held', { group, day }),
] as const;

export type ReadingObstacle = z.infer<(typeof readingObstacles)[number]>;
export type MeasuringObstacle = z.infer<(typeof measuringObstacles)[number]>;
