import type { Frame } from '../lexicon/frame.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import type { Clause } from '../text/clauses.js';
import type { Unit } from '../text/unit.js';

/** UTF-16 offsets in the document’s text. */
export interface QuoteSpan {
  start: number;
  end: number;
}

const LEADS = new Set(
  `while whereas although though because that if and but or so yet since when until despite who which however also
  meanwhile moreover furthermore thus therefore still then additionally instead indeed`.split(/\s+/),
);
const KEEPS = new Set(['despite', 'when', 'since', 'until', 'still']);
const ENDS = new Set(['VERB', 'AUX', 'SCONJ', 'CCONJ']);

/** The words to quote for a frame met in a clause. */
export function spanOf(
  units: readonly Unit[],
  clause: Clause,
  match: PatternMatch<Frame>,
  chinese: boolean,
): QuoteSpan | null {
  let { from, to } = clause;
  if (match.entry.span === 'phrase') [from, to] = phrase(units, clause, match, chinese);
  else if (match.entry.span === 'rest') from = match.from;
  else if (!chinese) {
    while (from < match.from && LEADS.has(units[from]!.low) && !KEEPS.has(units[from]!.low)) from++;
    while (from < match.from && units[from]!.kind === 'sign') from++;
  } else while (from < match.from && /^[但而且并却]$/.test(units[from]!.low)) from++;
  while (to > from && isLoose(units[to - 1]!)) to--;
  while (from < to && isLoose(units[from]!)) from++;
  return to > from ? { start: units[from]!.start, end: units[to - 1]!.end } : null;
}

const isLoose = ({ kind, text }: Unit) => kind === 'sign' && !/^[%％)）]$/.test(text);

/** From the determiner before the pattern to the end of the phrases that hang on it. */
function phrase(
  units: readonly Unit[],
  clause: Clause,
  { from: start, to: end }: PatternMatch<Frame>,
  chinese: boolean,
): [number, number] {
  if (chinese) return [clause.from, clause.to];
  let from = start;
  while (from > clause.from && start - from < 6) {
    const { tag, low } = units[from - 1]!;
    if (
      !['DET', 'ADJ', 'PROPN', 'PART', 'NUM'].includes(tag) &&
      low !== "'s" &&
      !(tag === 'NOUN' && units[from]!.low === "'s") &&
      tag !== 'ADV'
    )
      break;
    from--;
  }
  let to = end;
  while (to < clause.to && to - end < 14 && !ENDS.has(units[to]!.tag) && units[to]!.text !== ',') to++;
  if (
    to < clause.to &&
    units[to]!.tag === 'VERB' &&
    units[to]!.low.endsWith('ed') &&
    units[to - 1]!.tag === 'NOUN'
  ) {
    while (to < clause.to && to - end < 14 && units[to]!.text !== ',' && units[to]!.tag !== 'AUX') to++;
  }
  return [from, to];
}
