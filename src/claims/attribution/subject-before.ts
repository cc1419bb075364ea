import { ROLES } from '../lexicon/speech.js';
import type { Unit } from '../text/unit.js';

const CONJUNCTION = /^(?:after|before|because|since|as|while|when|whereas|though|although|if|until|where)$/;

/** The noun phrase before a verb, auxiliaries and adverbs skipped: "Xue Li, a former chief, has recently". */
export function subjectBefore(units: readonly Unit[], verb: number): { from: number; to: number } | null {
  let to = verb;
  while (to > 0 && isBetween(units[to - 1]!)) to--;
  if (units[to - 1]?.text === ')') {
    let open = to - 1;
    while (open > 0 && to - open < 8 && units[open]!.text !== '(') open--;
    if (units[open]!.text === '(') to = open;
  }
  if (to === 0) return null;
  let from = to;
  const aside = units[to - 1]!.text === ',';
  if (aside) {
    const comma = commaBefore(units, to - 1);
    if (comma > 0 && to - 1 - comma < 25) to = comma;
    else to--;
    from = to;
  }
  while (from > 0 && to - from < 18) {
    const { tag, kind, text, low } = units[from - 1]!;
    if (kind === 'sign' && !/^['’.&()-]$/.test(text) && text !== '’s') {
      const appositive = text === ',' && commaBefore(units, from - 1) < 0 && followsName(units, from - 1);
      if (!appositive) break;
    }
    const named = /^\p{Lu}/u.test(text) && units[from - 2]?.tag === 'PROPN';
    if (tag === 'VERB' && !named && !low.endsWith('ed') && !low.endsWith('ing') && !ROLES.has(low)) break;
    if (tag === 'AUX' || tag === 'SCONJ' || low === 'that' || low === 'but' || low === 'so') break;
    if (tag === 'CCONJ' && low !== 'and') break;
    from--;
  }
  if (/^(?:he|she|it|they)$/.test(units[to - 1]?.low ?? '')) from = to - 1;
  while (
    from < to &&
    (units[from]!.kind === 'sign' ||
      units[from]!.tag === 'ADV' ||
      units[from]!.tag === 'CCONJ' ||
      CONJUNCTION.test(units[from]!.low))
  )
    from++;
  if (units[from]?.tag === 'ADP') {
    const comma = units.slice(from, to).findLastIndex(({ text }) => text === ',');
    if (comma >= 0 && from + comma + 1 < to) from += comma + 1;
  }
  return to > from ? { from, to } : null;
}

function followsName(units: readonly Unit[], comma: number): boolean {
  return units[comma - 1]?.tag === 'PROPN' && comma <= 6;
}

function isBetween({ tag, low }: Unit): boolean {
  return (
    tag === 'AUX' ||
    tag === 'ADV' ||
    tag === 'PART' ||
    low === 'recently' ||
    low === 'also' ||
    low === 'has' ||
    low === 'had'
  );
}

function commaBefore(units: readonly Unit[], from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    if (units[at]!.text === ',') return at;
    if (units[at]!.kind === 'sign' && /^[;:“”"—]$/.test(units[at]!.text)) return -1;
  }
  return -1;
}
