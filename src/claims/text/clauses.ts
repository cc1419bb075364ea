import { REPORTING, REPORTING_NOUNS, ROLES } from '../lexicon/speech.js';
import { finiteIn, isFiniteVerb, nextStop } from './grammar.js';
import type { Unit } from './unit.js';

/** A clause: units from, up to but not including to, and the word that leads it in ("while", "that"). */
export interface Clause {
  from: number;
  to: number;
  lead: string | null;
}

const SUBORDINATORS = new Set(
  'while whereas although though because unless if whether but despite since until when where once so'.split(
    ' ',
  ),
);
/** What goes on about a clause after a comma, as a claim of its own: "…, behind five others", "…, up from 60". */
const TRAILERS = new Set(
  'behind ahead up down compared versus against alongside beating surpassing surpassed edging overtaking topping followed largely mostly well far more less nearly roughly just second third'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['which', 'who', 'whose', 'whom']);
const CONJUNCTIONS = new Set(['and', 'or', 'but', 'yet', 'nor', 'so']);
const HARD = /^[-;:；：。—–"“”「」『』…()（）[\]!?！？]$/;

/**
 * Parts an English sentence into clauses. `cuts` are units at which reported speech begins or ends. What is cut is
 * clauses with a verb of their own; a list stays whole.
 */
export function englishClauses(units: readonly Unit[], cuts: ReadonlySet<number>): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let lead: string | null = null;
  const cut = (at: number, next: number, word: string | null) => {
    if (at > from) clauses.push({ from, to: at, lead });
    from = next;
    lead = word;
  };
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (cuts.has(at) && at > from) cut(at, at, 'that');
    if (unit.kind === 'sign') {
      if (unit.text === ',') {
        const next = afterComma(units, from, at);
        if (next) cut(at, next.from, next.lead);
      } else if (HARD.test(unit.text) && !isAside(units, at)) cut(at, at + 1, unit.text);
      continue;
    }
    if (at <= from) {
      if (at === from && SUBORDINATORS.has(unit.low) && unit.low !== 'so') {
        lead = unit.low;
      }
      continue;
    }
    const word = withoutComma(units, from, at);
    if (word) cut(at, word.skip ? at + 1 : at, unit.low);
  }
  cut(units.length, units.length, null);
  return clauses;
}

const OPENING: Readonly<Record<string, string>> = { '(': ')', '（': '）', '“': '”', '"': '"' };
const CLOSING: Readonly<Record<string, string>> = { ')': '(', '）': '（', '”': '“', '"': '"' };

/** Brackets or quotation marks around up to three words belong to their clause: "Models (LLM)", the “transformer”. */
export function isAside(units: readonly Unit[], at: number): boolean {
  const { text } = units[at]!;
  let most = 5;
  const meets = (other: string | undefined, step: number) => {
    for (let i = at + step; other !== undefined && Math.abs(i - at) < most && units[i]; i += step) {
      if (units[i]!.text === other) return true;
    }
    return false;
  };
  if (text === '"') most = inWords(units, at) ? 12 : 5;
  return meets(OPENING[text], 1) || meets(CLOSING[text], -1);
}

/** A straight quotation mark amid a clause: words before and after it, no comma or capital that opens speech. */
function inWords(units: readonly Unit[], at: number): boolean {
  const [before, after] = [units[at - 1], units[at + 1]];
  if (!before || !after) return false;
  return before.kind !== 'sign' && !/^\p{Lu}/u.test(after.text);
}

function afterComma(
  units: readonly Unit[],
  from: number,
  comma: number,
): { from: number; lead: string } | null {
  const next = units[comma + 1];
  if (!next) return { from: comma + 1, lead: ',' };
  const stop = nextStop(units, comma + 1);
  const begun = finiteIn(units, from, comma) >= 0;
  if (next.kind === 'sign') return { from: comma + 1, lead: ',' };
  if (RELATIVES.has(next.low)) return { from: comma + 2, lead: next.low };
  if (CONJUNCTIONS.has(next.low)) {
    const finite = finiteIn(units, comma + 2, stop);
    if (begun && isGapped(units, comma + 1)) return { from: comma + 2, lead: next.low };
    if (finite < 0 || (!begun && finite > comma + 3)) return null;
    return { from: comma + 2, lead: next.low };
  }
  if (SUBORDINATORS.has(next.low) || next.low === 'with' || next.low === 'according' || next.low === 'citing')
    return { from: comma + 1, lead: next.low };
  if (begun && next.quantity && /^(?:behind|ahead)$/.test(units[comma + 2]?.low ?? ''))
    return { from: comma + 1, lead: ',' };
  if (begun && isBareCount(units, comma + 1)) return { from: comma + 1, lead: ',' };
  if (TRAILERS.has(next.low) && begun) return { from: comma + 1, lead: next.low };
  if (units[comma + 2]?.low === 'by' && next.tag === 'VERB') return null;
  if (next.low === 'for' || next.low === 'amid') return { from: comma + 1, lead: next.low };
  if (next.low === 'including' || next.low === 'such' || next.low === 'like' || next.low === 'especially')
    return null;
  if (next.tag === 'VERB' && next.low.endsWith('ing')) return { from: comma + 1, lead: 'ing' };
  if (isIntroduction(units, from, comma)) return { from: comma + 1, lead: ',' };
  const finite = finiteIn(units, comma + 1, stop);
  if (finite >= 0) {
    const list = units[comma - 1]?.tag === next.tag && finite > comma + 1 && !begun && next.tag !== 'VERB';
    return list ? null : { from: comma + 1, lead: ',' };
  }
  return isAppositive(units, comma, stop) ? { from: comma + 1, lead: 'appositive' } : null;
}

/** "In November," "As per insights from engineers," "Leveraging Meta’s technology,": no verb with tense before the comma. */
function isIntroduction(units: readonly Unit[], from: number, comma: number): boolean {
  const first = units[from];
  if (!first || finiteIn(units, from, comma) >= 0) return false;
  const opens = first.tag === 'ADP' || first.tag === 'SCONJ' || first.tag === 'ADV';
  return opens || (first.tag === 'VERB' && first.low.endsWith('ing')) || first.low === 'according';
}

function isAppositive(units: readonly Unit[], comma: number, stop: number): boolean {
  const next = units[comma + 1]!;
  const before = units[comma - 1];
  if (before?.tag !== 'PROPN' && before?.tag !== 'NOUN') return false;
  const opens = next.tag === 'DET' || next.low === 'former' || next.low === 'now' || ROLES.has(next.low);
  if (opens && stop > comma + 2) return true;
  for (let at = comma + 1; at < Math.min(stop, comma + 6); at++) if (ROLES.has(units[at]!.low)) return true;
  return false;
}

/** "I'd be shocked if …": no condition, but what is thought unlikely. */
const SURPRISED = /^(?:shocked|surprised|astonished|amazed|astounded)$/;

/** A clause that begins without a comma. */
function withoutComma(units: readonly Unit[], from: number, at: number): { skip: boolean } | null {
  const unit = units[at]!;
  const next = units[at + 1];
  if (!next) return null;
  const begun = finiteIn(units, from, at) >= 0;
  if (unit.low === 'and' || unit.low === 'or' || unit.low === 'but') {
    if (!begun || (unit.low === 'but' && units[at - 1]?.low === 'all')) return null;
    if (isGapped(units, at)) return { skip: true };
    if (isTime(next) && /^(?:behind|ahead)$/.test(units[at + 2]?.low ?? '')) return { skip: true };
    let verb = at + 1;
    while (units[verb]?.tag === 'ADV' || units[verb]?.tag === 'PART') verb++;
    if (isFiniteVerb(units, verb)) return { skip: true };
    const stop = Math.min(nextStop(units, at + 1), at + 14);
    const finite = finiteIn(units, at + 1, stop);
    if (finite < 0) return null;
    let subjectEnd = finite - 1;
    while (units[subjectEnd]?.tag === 'ADV') subjectEnd--;
    if (units[subjectEnd]?.tag === 'CCONJ') return null;
    for (let i = at + 1; i < finite; i++) if (CONJUNCTIONS.has(units[i]!.low) && i > at + 4) return null;
    return isRelative(units, at, finite) ? null : { skip: true };
  }
  if (unit.low === 'if' && SURPRISED.test(units[at - 1]!.low)) return null;
  if (['while', 'whereas', 'although', 'though', 'because', 'unless', 'whether', 'if'].includes(unit.low))
    return { skip: false };
  if ((unit.low === 'when' || unit.low === 'until' || unit.low === 'where') && begun) return { skip: false };
  if (unit.low === 'that') {
    const before = units[at - 1]!;
    if (unit.tag === 'SCONJ' && (REPORTING.has(before.low) || REPORTING_NOUNS.has(before.low)))
      return { skip: true };
    const cuts = begun && (isFiniteVerb(units, at + 1) || units[at + 1]?.tag === 'ADV');
    return cuts ? { skip: true } : null;
  }
  if ((unit.low === 'which' || unit.low === 'who') && begun && isFiniteVerb(units, at + 1))
    return { skip: true };
  return null;
}

/** "The United States had 52 and China 31", "15 from China and three from Europe", "behind … and ahead …". */
function isGapped(units: readonly Unit[], at: number): boolean {
  const [next, after] = [units[at + 1], units[at + 2]];
  if (!next) return false;
  if (next.known && next.known.kind !== 'model' && after?.quantity) return true;
  if (next.quantity && after?.low === 'from') return true;
  return /^(?:ahead|behind)$/.test(next.low) || isShort(units, at + 1);
}

/** "…, China 15": a name with a figure and nothing else. */
const isBareCount = (units: readonly Unit[], at: number): boolean =>
  units[at]!.low === 'the'
    ? units[at + 1] !== undefined && isBareCount(units, at + 1)
    : units[at]!.known !== null &&
      units[at]!.known!.kind !== 'model' &&
      units[at + 1]?.quantity != null &&
      (units[at + 2] === undefined ||
        units[at + 2]!.kind === 'sign' ||
        /^(?:and|in|from)$/.test(units[at + 2]!.low));

/** "and Alibaba in turn half a year behind Google": a name, then a time and its side, without a verb. */
function isShort(units: readonly Unit[], at: number): boolean {
  if (!units[at]?.known) return false;
  for (let i = at + 1; i < Math.min(units.length, at + 6); i++)
    if (isTime(units[i]!)) return /^(?:behind|ahead)$/.test(units[i + 1]?.low ?? '');
  return false;
}

const isTime = ({ quantity }: Unit) => quantity !== null && /^(?:year|month|week)$/.test(quantity.unit ?? '');

function isRelative(units: readonly Unit[], from: number, finite: number): boolean {
  for (let at = from + 1; at < finite; at++) {
    const { low } = units[at]!;
    if (low === 'that' || low === 'which' || low === 'who') return true;
  }
  return false;
}
