import { z } from 'zod';
import { isoDaySchema, nextPageTokenSchema, provenanceSchema } from './parts.js';
import { EVENT_KINDS } from './words.js';

/** Something dated that statements appeal to. It annotates; no cause is asserted from it. */
export const eventSchema = z.object({
  day: isoDaySchema,
  kind: z.enum(EVENT_KINDS),
  title: z.string(),
  by: z.string(),
  countries: z.array(z.string()).describe('ISO 3166-1 codes of the countries that it concerns'),
  models: z.array(z.string()),
  inForceOn: isoDaySchema.nullable().describe('when it took effect, where that is another day'),
  address: z.string(),
  addressChecked: isoDaySchema
    .nullable()
    .describe('when the statement was last read at its address or elsewhere; null where it was not'),
});
export type DatedEvent = z.infer<typeof eventSchema>;

/** What `data events` returns. */
export const eventsAnswerSchema = provenanceSchema.extend({
  kind: z.literal('events'),
  events: z.array(eventSchema),
  nextPageToken: nextPageTokenSchema,
  notes: z
    .array(z.object({ code: z.literal('no-cause-asserted') }))
    .describe('no cause is asserted from an event'),
});
export type EventsAnswer = z.infer<typeof eventsAnswerSchema>;
