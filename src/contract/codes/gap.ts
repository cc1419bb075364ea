import { z } from 'zod';
import { coded } from '../coded.js';
import { isoDaySchema } from '../parts.js';
import { DOMAINS, GROUP_FIELDS } from '../words.js';

/** What a reader must know of the values of a measure before quoting a figure. */
export const measureNoteSchema = z.discriminatedUnion('code', [
  coded('arena-release-days', 'where the release days of the rated models come from', {
    models: z.number(),
    fromFacts: z.number().describe('from what else is known of the name'),
    fromName: z.number().describe('written in the name'),
    fromListing: z.number().describe('the first listing; the release was no later'),
    unknown: z.number().describe('these set no frontier'),
  }),
  coded('values-known', 'of how many listed models the value is known; the others set no frontier', {
    what: z.enum(['compute', 'parameters']),
    known: z.number(),
    listed: z.number(),
  }),
  coded('domain-index', 'what the index of a domain rests on; its points are laid along those of the whole', {
    domain: z.enum(DOMAINS),
    benchmarks: z.array(z.string()),
    models: z.number(),
    leastBenchmarks: z.number().describe('models with scores on so many of them are rated'),
  }),
]);
export type MeasureNote = z.infer<typeof measureNoteSchema>;

export const gapNoteSchema = z.discriminatedUnion('code', [
  coded(
    'refitted-as-of',
    'the index was fitted again on what was released by the as-of day; before both models that fix the scale were released, points are on the scale of the fit of everything',
  ),
  coded(
    'scores-measured-later',
    'the frontiers are cut at the as-of day; the values use scores measured later',
  ),
  coded(
    'no-interval-known',
    'no interval is known for this measure: its publisher states no standard error for every score',
  ),
  ...measureNoteSchema.options,
]);
export type GapNote = z.infer<typeof gapNoteSchema>;

/** Why a model counts for neither group. */
export const exclusionReasonSchema = z.discriminatedUnion('code', [
  coded('in-both-groups', 'it is in both groups'),
  coded('not-known', 'what decides its group is not known', {
    field: z.enum([...GROUP_FIELDS, 'membership']),
  }),
  coded('unreleased', 'it is not released'),
  coded('release-day-unknown', 'its release day is not known'),
]);
export type ExclusionReason = z.infer<typeof exclusionReasonSchema>;

/** A change that has a sign: of the gap by a definition, or in points, over a window. */
const signedChangeSchema = z.object({ by: z.enum(['at-release', 'daily', 'points']), months: z.number() });
export type SignedChange = z.infer<typeof signedChangeSchema>;

/** Why the direction of a trend is not stated, or what it rests on. */
export const trendReasonSchema = z.discriminatedUnion('code', [
  coded('too-short', 'fewer months of the follower exist than the windows need', { months: z.number() }),
  coded('days-without-data', 'the last window holds days of which nothing is measured', {
    after: isoDaySchema,
  }),
  coded('signs-disagree', 'it widens by some windows, definitions or units and not by others', {
    wider: z.array(signedChangeSchema),
    narrower: z.array(signedChangeSchema),
  }),
  coded('nothing-changed', 'nothing has changed'),
  coded('no-interval-known', 'no interval is known for this measure'),
  coded('not-sure-enough', 'the probability of the direction is less than what it must be', {
    direction: z.enum(['widening', 'narrowing']),
    probability: z.number(),
    least: z.number(),
  }),
  coded('all-agree', 'windows, definitions, months and points agree'),
]);
export type TrendReason = z.infer<typeof trendReasonSchema>;
