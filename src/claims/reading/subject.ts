import type { Frame } from '../lexicon/frame.js';
import { isClass } from '../pattern/classes.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import type { Clause } from '../text/clauses.js';
import type { Unit } from '../text/unit.js';

const LONGEST = 14;

/** The noun phrase before the pattern, in the words of the document. */
export function subjectOf(
  text: string,
  units: readonly Unit[],
  clause: Clause,
  match: PatternMatch<Frame>,
): string | null {
  let from = clause.from;
  while (
    from < match.from &&
    (units[from]!.kind === 'sign' || ['SCONJ', 'CCONJ', 'ADV', 'ADP'].includes(units[from]!.tag))
  )
    from++;
  let to = from;
  while (to < match.from && !['VERB', 'AUX'].includes(units[to]!.tag) && units[to]!.kind !== 'sign') to++;
  while (to > from && ['ADV', 'ADP', 'PART'].includes(units[to - 1]!.tag)) to--;
  if (to === from) {
    const named = units.slice(clause.from, match.to).find((unit) => isClass(unit, 'actor'));
    return named ? named.text : null;
  }
  const end = Math.min(to, from + LONGEST);
  return text.slice(units[from]!.start, units[end - 1]!.end);
}

/** The first name or rival after the subject, within or after the pattern. */
export function objectOf(
  text: string,
  units: readonly Unit[],
  clause: Clause,
  match: PatternMatch<Frame>,
): string | null {
  const subject = subjectOf(text, units, clause, match);
  for (let at = match.from; at < clause.to; at++) {
    const unit = units[at]!;
    if (!isClass(unit, 'rival') || subject?.includes(unit.text)) continue;
    const next = units[at + 1];
    const whole = unit.known?.kind === 'country' && next && isClass(next, 'rival') ? next.end : unit.end;
    return text.slice(unit.start, whole);
  }
  return null;
}
