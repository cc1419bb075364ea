import { z } from 'zod';
import { coded } from '../coded.js';

/** What a reader must know before quoting a rating. */
export const rateNoteSchema = z.discriminatedUnion('code', [
  coded('without-rating', 'models for which no maximum of the likelihood exists', {
    models: z.number(),
    of: z.number(),
  }),
  coded('components', 'the votes fall apart: scores across components are not comparable', {
    components: z.number(),
  }),
  coded('every-vote-a-tie', 'the ratings are equal, and nothing is known of their error'),
  coded('few-votes', 'models with few votes, whose sandwich intervals are too narrow', {
    models: z.number(),
    votes: z.number().describe('they have fewer than so many'),
  }),
  coded('degenerate-draws', 'draws in which a model never lost, never won or stood apart', {
    draws: z.number(),
    of: z.number(),
  }),
  coded('failed-draws', 'bootstrap draws that did not converge and are left out', { draws: z.number() }),
  coded('order-matters', 'Elo depends on the order of the votes; it has no interval here'),
  coded('penalty-pulls', 'the penalty pulls the coefficients towards 0; their intervals do not show it'),
  coded('not-converged', 'the fit had not converged', { iterations: z.number() }),
]);
export type RateNote = z.infer<typeof rateNoteSchema>;
