import { z } from 'zod';
import { coded } from '../coded.js';

export const forecastNoteSchema = z.discriminatedUnion('code', [
  coded('extrapolation', 'no forecast so far ahead has been scored', {
    months: z.number().describe('the longest horizon that has been scored'),
  }),
  coded(
    'pseudo-real-time',
    'only what was released by the as-of day enters, but its scores were published later',
  ),
  coded('record-of-fixed-pairs', 'the record is of pairs fixed beforehand; their windows overlap'),
  coded('no-record', 'no record ships for these data'),
]);
export type ForecastNote = z.infer<typeof forecastNoteSchema>;
