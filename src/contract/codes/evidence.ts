import { z } from 'zod';
import { coded } from '../coded.js';
import { LINEAGE_VERDICTS } from '../lineage-verdicts.js';
import { isoDaySchema, methodSchema } from '../parts.js';
import { ACCESS, EDGE_KINDS } from '../words.js';
import { saidGroupSchema } from './said-group.js';

/** A row or a figure that a verdict rests on. */
export const evidenceNoteSchema = z.discriminatedUnion('code', [
  coded('model-value', 'a model and its value', {
    role: z.enum(['follower', 'leader', 'crossing', 'model']),
    model: z.string(),
    organisations: z.array(z.string()),
    releasedOn: isoDaySchema.nullable(),
    value: z.number(),
    unit: z.string(),
    measure: z.string(),
    scores: z.number().nullable().describe('that it rests on; null: not told'),
  }),
  coded('may-have-stood-earlier', 'a model known but not scored may have stood there earlier', {
    model: z.string(),
  }),
  coded('already-there', 'the leader stood there on the first day of the data: the lead may be longer'),
  coded('data-set', 'a data set', { title: z.string(), publishedOn: isoDaySchema.nullable() }),
  coded('list', 'a list of models', { list: z.string() }),
  coded('declared', 'a statement of descent', {
    model: z.string(),
    kind: z.enum(EDGE_KINDS),
    base: z.string(),
    statedBy: z.string(),
  }),
  coded('detected', 'compared weights', { model: z.string(), base: z.string() }),
  coded('compared', 'a comparison of weights', {
    other: z.string(),
    day: isoDaySchema,
    verdict: z.enum(LINEAGE_VERDICTS),
  }),
  coded('access', 'how a version can be had', {
    version: z.string(),
    access: z.enum(ACCESS),
    licence: z.string().nullable(),
  }),
  coded('valued', 'a valuation', {
    organisation: z.string(),
    usd: z.number(),
    day: isoDaySchema,
  }),
  coded('founders', 'founders', { organisation: z.string(), founders: z.array(z.string()) }),
  coded('founded', 'a year of founding', { organisation: z.string(), year: z.number() }),
  coded('role', 'a role', { person: z.string(), role: z.string(), organisation: z.string() }),
  coded('released', 'a release', {
    model: z.string(),
    releasedOn: isoDaySchema.nullable(),
    access: z.enum(ACCESS),
  }),
  coded('event', 'an event', { title: z.string(), day: isoDaySchema }),
]);
export type EvidenceNote = z.infer<typeof evidenceNoteSchema>;

const on = { measure: z.string(), vintage: isoDaySchema };

/** Which figure is measured. */
export const measuredOfSchema = z.discriminatedUnion('code', [
  coded('gap', 'a gap', {
    ...on,
    method: methodSchema,
    average: z.boolean(),
    asOf: isoDaySchema,
    hindsight: z.boolean(),
  }),
  coded('model-gap', 'months between a model and the day another side stood there', {
    ...on,
    model: z.string(),
    asOf: isoDaySchema.nullable(),
    hindsight: z.boolean(),
  }),
  coded('change', 'the change of a gap', {
    ...on,
    windowMonths: z.number(),
    asOf: isoDaySchema,
    hindsight: z.boolean(),
  }),
  coded('chance', 'the chance of overtaking', {
    follower: saidGroupSchema,
    leader: saidGroupSchema,
    by: isoDaySchema,
  }),
  coded('rise', 'the rise of a frontier', { ...on, from: isoDaySchema, to: isoDaySchema }),
  coded('place', 'a place on a board', { ...on, group: saidGroupSchema, among: z.number() }),
  coded('difference', 'the first model minus the second', {
    ...on,
    first: z.string(),
    second: z.string(),
  }),
  coded('entries', 'verified entries of the lists', {
    where: z.string().describe('a predicate'),
    day: isoDaySchema.nullable(),
  }),
  coded('place-by-count', 'a place by the number of models listed', {
    of: z.enum(['provinces', 'fields', 'countries']),
    name: z.string().describe('a code of a province or country, or a field'),
    day: isoDaySchema.nullable(),
  }),
  coded('share-of-lists', 'a share of the lists, not of the world', { day: isoDaySchema.nullable() }),
  coded('share-standing', 'a share that stands on another group; its upper end counts the unknown', {
    subject: saidGroupSchema,
    object: saidGroupSchema,
  }),
]);
export type MeasuredOf = z.infer<typeof measuredOfSchema>;
