import { z } from 'zod';
import { censusNoteSchema } from './codes/census.js';
import {
  accessSchema,
  attributionSchema,
  isoDaySchema,
  nextPageTokenSchema,
  provenanceSchema,
} from './parts.js';
import { CENSUS_FIELDS } from './words.js';

export const censusGroupSchema = z.object({
  value: z.string().nullable().describe('null: not known'),
  label: z.string().describe('its English name'),
  count: z.number().describe('models, each once; a model with two values counts under both'),
  share: z.number().describe('of all counted models, 0 to 1'),
  verifiable: z.number().describe('of these: an organisation and a release day are stated'),
});

export const censusListSchema = z.object({
  dataSet: z.string(),
  title: z.string(),
  edition: isoDaySchema,
  entries: z.number().describe('entries by the as-of day, named or not'),
  named: z.number().describe('entries that name a model'),
  undated: z.number().describe('entries left out as no day is stated'),
  counted: z.number().describe('models that meet the predicate'),
  only: z.number().describe('of these: in no other list'),
});

export const censusEntrySchema = z.object({
  model: z.string(),
  organisations: z.array(z.string()),
  countries: z.array(z.string()),
  provinces: z.array(z.string()),
  access: accessSchema,
  parameters: z.number().nullable(),
  releasedOn: isoDaySchema.nullable(),
  lists: z.array(z.string()),
});

/** What `census` returns: how many models there are, by what, in which lists. */
export const censusAnswerSchema = provenanceSchema.extend({
  kind: z.literal('census'),
  by: z.enum(CENSUS_FIELDS),
  where: z.string().nullable(),
  total: z.number().describe('models that meet the predicate, each once'),
  verifiable: z.number(),
  undecided: z.number().describe('models of which the predicate cannot be told'),
  groups: z.array(censusGroupSchema),
  lists: z.array(censusListSchema),
  entries: z.array(censusEntrySchema),
  nextPageToken: nextPageTokenSchema,
  notes: z.array(censusNoteSchema).describe('what the count means'),
  attribution: z.array(attributionSchema),
});
export type CensusAnswer = z.infer<typeof censusAnswerSchema>;
export type CensusGroup = z.infer<typeof censusGroupSchema>;
