import { z } from 'zod';
import { coded } from '../coded.js';

export const placeNoteSchema = z.discriminatedUnion('code', [
  coded(
    'benchmarks-as-fitted',
    'the benchmarks are taken as fitted without this model; other prompts and settings count as noise',
  ),
  coded('few-scores', 'it rests on fewer scores than the models of the index', {
    scores: z.number(),
    usual: z.number().describe('the models of the index have at least so many'),
  }),
  coded(
    'no-standard-error',
    'a score without n or a standard error has only the noise that the index finds in scores',
  ),
]);
export type PlaceNote = z.infer<typeof placeNoteSchema>;

/** Why a score of the file does not count. */
export const placeExclusionSchema = z.discriminatedUnion('code', [
  coded('no-benchmark-held', 'no benchmark held has its name', { near: z.array(z.string()) }),
  coded('no-scores-in-vintage', 'its benchmark has no scores in this vintage', { benchmark: z.string() }),
  coded('outside-the-index', 'its benchmark is outside the index', { benchmark: z.string() }),
  coded('not-the-best', 'the best score on its benchmark counts', { benchmark: z.string() }),
]);
export type PlaceExclusion = z.infer<typeof placeExclusionSchema>;
