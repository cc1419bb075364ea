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
  coded('chances-so-far', 'what came of the chances of about this size that were stated in the past', {
    horizon: z.number().describe('months ahead: the scored horizon that is not shorter, else the longest'),
    from: z.number(),
    to: z.number(),
    forecasts: z.number().describe('how many chances from `from` to `to` were stated'),
    chance: z.number().describe('their mean'),
    came: z.number().describe('the share that came'),
  }),
  coded('record-of-fixed-pairs', 'the record is of pairs fixed beforehand; their windows overlap'),
  coded('no-record', 'no record ships for these data'),
]);
export type ForecastNote = z.infer<typeof forecastNoteSchema>;
