import { z } from 'zod';
import { coded } from '../coded.js';
import { LINEAGE_VERDICTS } from '../lineage-verdicts.js';
import { isoDaySchema } from '../parts.js';
import { EDGE_KINDS } from '../words.js';
import { saidGroupSchema } from './said-group.js';

const group = saidGroupSchema;
const descent = {
  model: z.string(),
  base: group,
  leftOut: z.array(z.string()).describe('whose statements only report or descend from the claim'),
};
const declared = {
  kind: z.enum(EDGE_KINDS),
  declaredBase: z.string(),
  statedBy: z.string(),
};
const compared = { other: z.string(), day: isoDaySchema, found: z.enum(LINEAGE_VERDICTS) };

/** What is known of a model's descent. */
export const descentFindings = [
  coded('base-came-later', 'what it is said to stand on came out after it', {
    model: group,
    base: group,
    modelOn: isoDaySchema,
    baseOn: isoDaySchema,
  }),
  coded('weights-compared', 'compared weights show the descent', { ...descent, ...compared }),
  coded('weights-declared', 'a statement says so', { ...descent, ...declared }),
  coded('architecture-declared', 'a statement says so of the architecture', { ...descent, ...declared }),
  coded('weights-differ', 'compared weights show nothing of it', { ...descent, ...compared }),
  coded('trained-by-maker', 'its maker says that it took the architecture and trained the weights', {
    ...descent,
    ...declared,
  }),
  coded('statements-conflict', 'the statements contradict each other', { ...descent, ...declared }),
  coded(
    'maker-says-own',
    'its maker says that it trained the weights; of the architecture nobody says',
    descent,
  ),
  coded('no-descent-known', 'nobody declares a link, and the weights were not compared', descent),
] as const;

/** What tables of organisations, people and releases say. */
export const recordFindings = [
  coded('openness', 'how the weights can be had', {
    group,
    every: z.boolean().describe('all models of a group; else versions of what is named'),
    open: z.number(),
    models: z.number(),
    licences: z.array(z.string()),
  }),
  coded('valuation', 'what an organisation was reported to be valued at', {
    organisation: z.string(),
    usd: z.number(),
    day: isoDaySchema,
  }),
  coded('founders', 'who founded it', { organisation: z.string(), founders: z.array(z.string()) }),
  coded('founded', 'when it was founded', { organisation: z.string(), year: z.number() }),
  coded('age', 'how old it was', {
    organisation: z.string(),
    year: z.number(),
    youngest: z.number().describe('months'),
    oldest: z.number(),
  }),
  coded('other-role', 'another role is held of the person', {
    person: z.string(),
    roles: z.array(z.object({ role: z.string(), organisation: z.string() })),
  }),
  coded('role', 'the role that is held', {
    person: z.string(),
    role: z.string(),
    organisation: z.string(),
    since: z.number().nullable(),
  }),
  coded('left', 'until when the role was held', {
    person: z.string(),
    role: z.string(),
    organisation: z.string(),
    until: z.number().nullable(),
  }),
  coded('released', 'when the model was released', {
    model: z.string(),
    makers: z.array(z.string()),
    releasedOn: isoDaySchema,
  }),
  coded('none-released', 'no release is held between two days', {
    group,
    from: isoDaySchema,
    to: isoDaySchema,
    last: z.object({ model: z.string(), releasedOn: isoDaySchema }),
  }),
  coded('event', 'an event of the table of events', { title: z.string(), day: isoDaySchema }),
] as const;

export type DescentFinding = z.infer<(typeof descentFindings)[number]>;
export type RecordFinding = z.infer<(typeof recordFindings)[number]>;
