import { z } from 'zod';
import { coded } from '../coded.js';
import { CLAIM_TYPES, RELATIONS } from '../words.js';

const type = z.enum(CLAIM_TYPES);

/** How claims do not go together, with each other or with the measurement. */
export const conflictSchema = z.discriminatedUnion('code', [
  coded('copies-differ', 'copies of one report differ in what they state', { type }),
  coded('opposite', 'one says the opposite of the other', {
    one: z.enum(RELATIONS),
    other: z.enum(RELATIONS),
  }),
  coded('figures-apart', 'the figures stated have no value in common', { type }),
  coded('refuted', 'the measurement of its day refutes it', { claim: z.string().describe('its id') }),
]);
export type ConflictCode = z.infer<typeof conflictSchema>;

/** What is odd in a document, whatever its claims come to. */
export const oddityCodeSchema = z.discriminatedUnion('code', [
  coded('never-introduced', 'somebody speaks who is never introduced', { name: z.string() }),
  coded('no-such-model', 'what is called a model is none that is known', { name: z.string() }),
  coded('headline-alone', 'no source that is quoted says what the headline says', { quote: z.string() }),
]);
export type OddityCode = z.infer<typeof oddityCodeSchema>;
