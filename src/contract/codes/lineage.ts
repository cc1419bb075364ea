import { z } from 'zod';
import { coded } from '../coded.js';
import { LINEAGE_VERDICTS } from '../lineage-verdicts.js';
import { isoDaySchema } from '../parts.js';
import { EDGE_KINDS } from '../words.js';

/** What one statement says: a model, how it goes on from its base, and who says so. */
const statedShape = {
  model: z.string(),
  kind: z.enum(EDGE_KINDS),
  base: z.string(),
  statedBy: z.string(),
};

const directReasonSchema = z.discriminatedUnion('code', [
  coded('nobody-says', 'nobody says what it is built on'),
  coded(
    'statements-contradict',
    'a statement of descent stands against its maker, who says that it trained the weights itself',
    statedShape,
  ),
  coded('stated', 'a statement says so', statedShape),
  coded('trained-by-maker', 'its maker says that it trained the weights itself'),
  coded('on-own-model', 'built on a model which its maker trained itself', { base: z.string() }),
  coded('architecture-only', 'only its architecture is spoken of'),
]);

/** Why a lineage is declared as it is. */
export const lineageReasonSchema = z.discriminatedUnion('code', [
  ...directReasonSchema.options,
  coded('on-unknown-model', 'built on models of its own maker of which no more is known', {
    bases: z.array(z.string()).describe('one built on the next'),
    reason: directReasonSchema.describe('of the last'),
  }),
]);
export type LineageReason = z.infer<typeof lineageReasonSchema>;

/** Where what was detected in the weights stands against what is declared. */
export const lineageContradictionSchema = z.discriminatedUnion('code', [
  coded('shared-though-own', 'weights shared with another model, though its maker says it trained them', {
    other: z.string(),
    day: isoDaySchema.describe('of the comparison'),
    otherSaysSo: z
      .boolean()
      .describe('the maker of the other says the same of it; else it was released before'),
  }),
  coded('no-trace-of-base', 'the weights show nothing of the base that is declared', {
    kind: z.enum(EDGE_KINDS),
    base: z.string(),
    statedBy: z.string(),
    verdict: z.enum(LINEAGE_VERDICTS),
    day: isoDaySchema.describe('of the comparison'),
  }),
]);
export type LineageContradiction = z.infer<typeof lineageContradictionSchema>;

export const lineageNoteSchema = z.discriminatedUnion('code', [
  coded('line-passed-over', 'the last line of the kept comparisons was not written whole', {
    file: z.string(),
  }),
]);
export type LineageNote = z.infer<typeof lineageNoteSchema>;
