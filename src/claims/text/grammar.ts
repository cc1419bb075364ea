import type { Unit } from './unit.js';

const REDUCED = new Set(['by', 'from', 'in', 'to', 'at', 'as', 'with', 'on', 'for', 'using', 'of']);

/** A verb with tense: it can carry a clause. "Imported from", "used to compare" are none. */
export function isFiniteVerb(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit || (unit.tag !== 'VERB' && unit.tag !== 'AUX')) return false;
  const { low } = unit;
  if (low === 'be' || low === 'been' || low === 'being' || low.endsWith('ing')) return false;
  const before = units[index - 1];
  if (before?.tag === 'ADP' && unit.tag === 'VERB') return false;
  if (before?.low === 'to' || before?.tag === 'DET' || before?.low === "'s") return false;
  if (unit.tag === 'AUX') return true;
  const after = units[index + 1];
  const participle =
    low.endsWith('ed') || low.endsWith('en') || low === 'built' || low === 'made' || low === 'known';
  if (
    participle &&
    before &&
    (before.tag === 'NOUN' || before.tag === 'PROPN' || before.text === ',') &&
    after &&
    REDUCED.has(after.low)
  ) {
    return !laterObject(units, index);
  }
  if (before?.tag === 'ADJ' && participle) return false;
  return true;
}

/** Nothing finite follows in the sentence: then the participle is the sentence’s own verb. */
function laterObject(units: readonly Unit[], index: number): boolean {
  for (let at = index + 1; at < units.length && at < index + 25; at++) {
    const { tag, low } = units[at]!;
    if ((tag === 'VERB' || tag === 'AUX') && !low.endsWith('ing') && units[at - 1]!.low !== 'to')
      return false;
    if (low === ';') break;
  }
  for (let at = index - 1; at >= 0 && at > index - 25; at--) {
    const { tag, low } = units[at]!;
    if ((tag === 'VERB' || tag === 'AUX') && !low.endsWith('ing') && units[at - 1]?.low !== 'to')
      return false;
  }
  return true;
}

/** Whether a finite verb stands in a stretch of units. */
export function finiteIn(units: readonly Unit[], from: number, to: number): number {
  for (let at = Math.max(from, 0); at < to && at < units.length; at++) if (isFiniteVerb(units, at)) return at;
  return -1;
}

/** The next sign of a clause’s end at or after a unit. */
export function nextStop(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && !(units[at]!.kind === 'sign' && /[,;:，；：。—–]/.test(units[at]!.text))) at++;
  return at;
}
