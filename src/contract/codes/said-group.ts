import { z } from 'zod';
import { isoDaySchema } from '../parts.js';

/** A group of models as a claim names it; each language has its own words for it. All empty and `outside`: everyone else. */
export const saidGroupSchema = z.object({
  countries: z.array(z.string()).describe('ISO codes'),
  names: z.array(z.string()).describe('of organisations or of models'),
  kinds: z.array(z.enum(['open-weights', 'closed', 'self-developed'])),
  outside: z.boolean().describe('everyone but them'),
  written: z.string().nullable().describe('in the words of the claim, where it names many countries'),
});
export type SaidGroup = z.infer<typeof saidGroupSchema>;

/** What a count counts: the entries of the lists that meet all of these. */
export const countedSchema = z.object({
  group: saidGroupSchema.nullable(),
  provinces: z.array(z.string()).describe('codes of provinces'),
  modality: z.string().nullable().describe('a field, as the lists call it'),
  parametersOver: z.number().nullable(),
  released: z.object({ from: isoDaySchema, to: isoDaySchema }).nullable(),
});
export type CountedSaid = z.infer<typeof countedSchema>;
