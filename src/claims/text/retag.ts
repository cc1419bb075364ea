import { ORDINALS } from '../lexicon/nouns.js';
import type { Unit } from './unit.js';

const BEFORE = new Set(['NOUN', 'PROPN', 'PRON', 'ADV', 'CCONJ', 'AUX']);
const AFTER = new Set(['DET', 'PRON', 'PROPN', 'NUM', 'SCONJ', 'ADV', 'ADP']);

/** After these, "’s" is a verb. */
const IS = new Set(['it', 'he', 'she', 'that', 'there', 'what', 'who', 'here']);

/** What is closed as a model is, and not as a gap is. */
const CLOSED =
  /^(?:ones|models?|systems?|labs?|weights?|source|rivals?|counterparts?|competitors?|frontier|alternatives?)$/;

/** "SWE-Bench Verified." */
function isNameEnd({ tag, text }: Unit, before: Unit | undefined, after: Unit | undefined): boolean {
  return (
    tag === 'VERB' &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    before?.tag === 'PROPN' &&
    (after === undefined || after.kind === 'sign' || after.low === 'and')
  );
}

/** "America’s lead": what is owned, where no past form says that it was done. */
const isOwned = ({ low }: Unit) => !/(?:s|ed|ing)$/.test(low);

/**
 * Mends the tagger’s commonest mistake: a form of a known verb taken for a noun between a subject and an object
 * ("China trails the US").
 */
export function retag(units: Unit[], verbs: ReadonlySet<string>): void {
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    const before = units[index - 1];
    const after = units[index + 1];
    if (unit.low === "'s" && before && IS.has(before.low)) unit.tag = 'AUX';
    if (unit.low === 'closed' && after && CLOSED.test(after.low)) unit.tag = 'ADJ';
    if (isNameEnd(unit, before, after)) unit.tag = 'PROPN';
    if (unit.tag === 'VERB' && before?.kind === 'name' && before.low.endsWith("'s") && isOwned(unit))
      unit.tag = 'NOUN';
    if (unit.kind !== 'word' || !verbs.has(unit.low)) continue;
    if (unit.tag === 'NOUN' || unit.tag === 'PROPN') {
      const finite = /(?:s|ed)$/.test(unit.low);
      const subject = before && BEFORE.has(before.tag) && before.low !== 'of';
      const object =
        after &&
        (AFTER.has(after.tag) || after.low === 'behind' || after.low === 'that' || ORDINALS.has(after.low));
      const plural = before && /s$/.test(before.low) && before.tag === 'NOUN';
      if (subject && object && (finite || plural) && after.low !== 'of') unit.tag = 'VERB';
    }
  }
}
