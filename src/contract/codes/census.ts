import { z } from 'zod';
import { coded } from '../coded.js';

/** What a count means. */
export const censusNoteSchema = z.discriminatedUnion('code', [
  coded('lower-bound', 'a count of what the lists hold, each name once: a lower bound of what exists'),
  coded('shares-of-lists', 'shares are of the lists, not of the world'),
  coded(
    'lists-cut',
    'lists published later are cut at the as-of day; the one with dated editions is read as it stood',
  ),
  coded('several-values', 'a model with several values counts under each: shares may sum to more than 1'),
  coded('hardware-as-stated', 'hardware is what a list states that a model was trained on, known of few'),
  coded('undecided-apart', 'models of which the predicate cannot be told are counted apart'),
]);
export type CensusNote = z.infer<typeof censusNoteSchema>;
