import { GOES_ON } from '../lexicon/speech.js';
import { finiteIn } from '../text/grammar.js';
import type { Unit } from '../text/unit.js';
import { speakerOf } from './noun-phrase.js';
import type { Report, Scene } from './report.js';
import { reportsAt } from './reporting-verb.js';

/** How far a subject may stand before its verb, and what follows the verb. */
const LONGEST_SUBJECT = 12;
const LONGEST_TAIL = 14;
const BETWEEN =
  /^(?:also|has|had|have|later|then|himself|herself|itself|readily|once|who|likes|to|cheerfully)$/;
const SUBJECT = /^(?:DET|PRON|PROPN|NUM|NOUN|ADJ|ADV|PART)$/;
/** What a clause that contradicts begins with. */
const TURNS = /^(?:but|though|although|while|whereas|yet|until|when)$/;

/**
 * Reports set between commas or at the end, with more than the verb: ", it said in a statement, and …", ", the scholar
 * Pavel Luzhin estimates, and …", ", Yang told staff in a letter, since …". All of the sentence is what was said.
 */
export function asideReport(scene: Scene, at: number): Report | null {
  const { units, text, cast, mentions } = scene;
  const { low } = units[at]!;
  if (!reportsAt(units, at) || GOES_ON.has(low) || low.endsWith('ing')) return null;
  const from = subjectAfterSign(units, at);
  if (from === null || /^(?:which|whose|where|whom|what|as)$/.test(units[from]!.low)) return null;
  const tail = tailEnd(units, at);
  if (tail === null) return null;
  const end = units[tail];
  const clause = clauseStart(units, from - 1);
  const closed = !end || /^[.;!?—–)]$/.test(end.text);
  const before = finiteIn(units, clause, from - 1) >= 0;
  if (!before && (closed || finiteIn(units, tail + 1, tail + 12) < 0)) return null;
  let to = at;
  while (to > from + 1 && BETWEEN.test(units[to - 1]!.low)) to--;
  const speaker = speakerOf(units, from, to, text, cast, mentions);
  if (!speaker) return null;
  const goesOn = end && /^[,;—–]$/.test(end.text) && !TURNS.test(units[tail + 1]?.low ?? '');
  return {
    speaker,
    from: 0,
    to: goesOn ? units.length : from - 1,
    cue: at,
    frame: { from: from - 1, to: Math.min(units.length, tail + (goesOn ? 1 : 0)) },
    stance: 'holds',
  };
}

function subjectAfterSign(units: readonly Unit[], verb: number): number | null {
  for (let at = verb - 1; at >= 0 && verb - at <= LONGEST_SUBJECT; at--) {
    const { kind, text, tag, low } = units[at]!;
    if (kind === 'sign' && /^[,”"—–;]$/.test(text)) return at + 1 < verb ? at + 1 : null;
    if (kind === 'sign' && !/^['’.&-]$/.test(text)) return null;
    const named = (/^\p{Lu}/u.test(text) && tag !== 'AUX') || (tag === 'VERB' && isAttribute(units, at));
    if (
      !SUBJECT.test(tag) &&
      !named &&
      !BETWEEN.test(low) &&
      !(tag === 'ADP' && /^(?:of|at|from|in|for|with)$/.test(low))
    )
      return null;
  }
  return null;
}

/** "rotating chair", "people who have seen the draft say". */
function isAttribute(units: readonly Unit[], at: number): boolean {
  if (/(?:ing|ed)$/.test(units[at]!.low) && /^(?:NOUN|PROPN)$/.test(units[at + 1]?.tag ?? '')) return true;
  return units.slice(Math.max(0, at - 4), at).some(({ low }) => low === 'who');
}

/** Where what follows the verb ends: a sign, with no object and no clause before it. */
function tailEnd(units: readonly Unit[], verb: number): number | null {
  let at = verb + 1;
  const told = /^t(?:ell|ells|old)$/.test(units[verb]!.low);
  const next = units[at];
  if (next && next.kind !== 'sign' && !told && !/^(?:ADP|ADV|ADJ)$/.test(next.tag) && !TIME.test(next.low))
    return null;
  for (; at < units.length && at - verb <= LONGEST_TAIL; at++) {
    const { kind, text, low } = units[at]!;
    if (low === 'that' || low === 'whether' || low === 'how' || text === ':') return null;
    if (kind === 'sign' && /^[,.;!?—–)]$/.test(text)) break;
  }
  if (at - verb > LONGEST_TAIL) return null;
  return finiteIn(units, verb + 1, at) < 0 ? at : null;
}

const TIME =
  /^(?:yesterday|today|tomorrow|last|this|earlier|later|afterwards|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

function clauseStart(units: readonly Unit[], to: number): number {
  let at = to;
  while (at > 0 && units[at - 1]!.text !== ';') at--;
  return at;
}
