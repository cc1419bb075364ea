import { REPORTING } from '../lexicon/speech.js';
import type { Unit } from '../text/unit.js';

/**
 * Whether a word reports here as a verb. The tagger takes some of its forms for nouns: "Experts fear that", "Supporters
 * point out that", ", the paper reports,".
 */
export function reportsAt(units: readonly Unit[], at: number): boolean {
  const { kind, low, tag } = units[at]!;
  if (kind !== 'word' || !REPORTING.has(low)) return false;
  if (/ed$/.test(low) && /^(?:is|are|was|were|be|been|being)$/.test(units[at - 1]?.low ?? '')) return false;
  if (tag === 'VERB' || tag === 'AUX' || low === 'said' || low === 'says') return true;
  const before = units[at - 1];
  if (!before || !/^(?:NOUN|PROPN|PRON|AUX|ADV)$/.test(before.tag)) return false;
  const that = low === 'point' || low === 'points' ? at + 2 : at + 1;
  if (units[that]?.low === 'that')
    return before.tag !== 'ADV' && (/s$/.test(low) || /s$/.test(before.low) || before.tag !== 'NOUN');
  if (!low.endsWith('s')) return false;
  const after = units[at + 1];
  const closes = !after || /^[,.;]$/.test(after.text);
  return closes && (before.tag === 'PROPN' ? before.known?.kind !== 'country' : isAside(units, at));
}

/** A comma, an article and a noun before: ", the paper reports". */
const isAside = (units: readonly Unit[], at: number) =>
  units[at - 2]?.tag === 'DET' && units[at - 3]?.text === ',';
