import {
  CHINESE_DISMISSALS,
  CHINESE_OTHER_TRADES,
  CHINESE_RACE_WORDS,
  CHINESE_REFUTING,
} from '../lexicon/chinese-modality.js';
import {
  CHINESE_MARKETS,
  DISOWNED_BEFORE,
  HELD_NOUN,
  MARKETS,
  REFUTED,
  SUPPOSED_OPENING,
} from '../lexicon/disowning.js';
import {
  CONDITIONS,
  DISMISSALS,
  DISOWNING,
  FORECASTS,
  HEDGES,
  NEGATORS,
  OBLIGATIONS,
  OTHERS_BELIEF,
  PLANS,
  URGINGS,
  WISHES,
} from '../lexicon/modality.js';
import { ACTORS, ORDINALS } from '../lexicon/nouns.js';
import type { Clause } from '../text/clauses.js';
import { finiteIn } from '../text/grammar.js';
import type { Sentence, Unit } from '../text/unit.js';

/** How a pattern is put forward in its clause. */
export interface Assertion {
  /** Supposed, asked, wanted, advised or disowned: no claim of its speaker. */
  asserted: boolean;
  /** Wanted or advised only. */
  wanted: boolean;
  /** Wanted by the subject itself, as its plan. */
  planned: boolean;
  negated: boolean;
  hedge: string | null;
}

const NEAR = 7;
/** How far before a pattern a phrase disowns it; farther where the whole clause hangs on "that". */
const REACH = 14;
const LONG_REACH = 30;
const disowning = new Map<string, (readonly string[])[]>();
for (const phrase of DISOWNING) disowning.set(phrase[0]!, [...(disowning.get(phrase[0]!) ?? []), phrase]);

/** A pattern that negates by itself. */
const NEGATES =
  /\b(?:no|not|n't|never|nobody|no_one|none|nothing|neither|hardly|cannot|can't|doesn't|don't|didn't|without)\b/;

/** The last verb after "to" within a pattern; its beginning where there is none. */
function infinitiveIn(units: readonly Unit[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (units[at]!.tag === 'VERB' && units[at - 1]!.low === 'to') return at;
  return from;
}

/**
 * Reads the words before and in a pattern: `from`, `to` are its units, `cues` those of verbs and nouns that report.
 * A negation or a "to" that `pattern` itself has is its own.
 */
export function englishAssertion(
  units: readonly Unit[],
  clauses: readonly Clause[],
  clause: Clause,
  from: number,
  to: number,
  cues: ReadonlySet<number>,
  pattern = '',
): Assertion {
  const anchor = verbIn(units, from, to);
  const before = units.slice(clause.from, anchor);
  const lows = units.slice(clause.from, to).map(({ low }) => low);
  const supposed = CONDITIONS.has(clause.lead ?? '') || isCondition(units, clause);
  const conditional = clauses.some(
    (other) =>
      other !== clause &&
      isCondition(units, other) &&
      (other.from < clause.from ||
        units
          .slice(clause.from, clause.to)
          .some(({ low }) => /^(?:would|could|will|might|may|can|be)$/.test(low))),
  );
  const hangs = units[clause.from]?.low === 'that' || units[clause.from - 1]?.low === 'that';
  const lacking =
    (opensLacking(units) || LACKING_WITHIN.test(lows[0] ?? '')) &&
    lows.some((low) => /^(?:would|could|might)$/.test(low));
  const reach = hangs ? LONG_REACH : REACH;
  const disowned =
    isDisowned(units, Math.max(0, from - reach), anchor) ||
    opensSupposed(units) ||
    isHeldOff(units, verbIn(units, from, to), cues) ||
    (mayDisown(units) && DISOWNED_BEFORE.test(spoken(units, afterQuote(units, anchor), anchor)));
  const wanted = before.some(({ low }, i) => {
    if (OBLIGATIONS.has(low) || URGINGS.has(low)) return true;
    return (
      WISHES.has(low) &&
      (before[i + 1]?.low === 'to' || (i === before.length - 1 && units[from]?.low === 'to'))
    );
  });
  const verb = pattern.startsWith('{') && !/ to\b/.test(pattern) ? infinitiveIn(units, from, to) : from;
  const infinitive =
    (units[verb - 1]?.low === 'to' &&
      !/(?:[^s]s|ed)$/.test(units[verb]!.low) &&
      !isPlaceOrFigure(units[verb]!) &&
      !isForetold(units, clause.from, verb - 1)) ||
    opensInfinitive(units, clause.from);
  const near = units.slice(Math.max(clause.from, from - NEAR), NEGATES.test(pattern) ? from : to);
  const negated = near.some(
    ({ low }, i) =>
      NEGATORS.has(low) &&
      !(low === 'no' && near[i + 1]?.low === '.') &&
      !(low === 'not' && near[i + 1]?.low === 'only'),
  );
  const hedges = lows.filter((low) => HEDGES.has(low));
  return {
    asserted: !supposed && !conditional && !lacking && !disowned && !wanted && !infinitive,
    wanted: wanted || infinitive,
    planned: infinitive && PLANS.has(units[verb - 2]?.low ?? ''),
    negated,
    hedge: hedges[0] ?? null,
  };
}

/** "Slipped to seventh place", "rose to 40 models": no infinitive. */
const isPlaceOrFigure = ({ low, quantity, tag }: Unit) =>
  quantity !== null || ORDINALS.has(low) || tag === 'DET' || tag === 'NUM';

const INVERTED = /^(?:should|were|had)$/;

/** "If …", "unless …"; "should …", "were …", "had …" where they open a sentence. */
function isCondition(units: readonly Unit[], { from, lead }: Clause): boolean {
  const at = units[from]?.kind === 'sign' ? from + 1 : from;
  const first = units[at]?.low ?? '';
  if (INVERTED.test(first))
    return (lead === null || /^["“]$/.test(lead)) && !INVERTED.test(units[at + 1]?.low ?? '');
  return lead === 'if' || lead === 'unless' || CONDITIONS.has(first);
}

/** "(so that) to call one model better …" */
function opensInfinitive(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (/^(?:so|that|and|but|or)$/.test(units[at]?.low ?? '')) at++;
  return units[at]?.low === 'to' && units[at + 1]?.tag === 'VERB';
}

/** "is likely to overtake", "China to overtake": said of the future; "built to overtake": a purpose. */
function isForetold(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(from, to - 3); at--) {
    if (FORECASTS.has(units[at]!.low)) return true;
    if (units[at]!.tag === 'VERB' || units[at]!.tag === 'NOUN') break;
  }
  const actor = units[to - 1];
  return actor?.known != null || (ACTORS.has(actor?.low ?? '') && finiteIn(units, from, to) < 0);
}

/** The sentence itself calls what it tells wrong, or tells of the price of shares. */
export function isRefuted({ units }: Sentence): boolean {
  const chinese = units.some(({ tag }) => tag === 'X');
  const low = units.map((unit) => unit.low).join(chinese ? '' : ' ');
  return chinese
    ? CHINESE_REFUTING.test(low) ||
        CHINESE_MARKETS.test(low) ||
        (CHINESE_OTHER_TRADES.test(low) && !CHINESE_RACE_WORDS.test(low))
    : REFUTED.test(low) || MARKETS.test(low);
}

/** The sentence after takes this one back: "That’s a myth." A belief of "some" needs no more than a "but". */
export function isDismissed({ units }: Sentence, next: Sentence | null): boolean {
  if (!next) return false;
  const low = next.units
    .slice(0, 10)
    .map((unit) => unit.low)
    .join('');
  if (CHINESE_DISMISSALS.test(low)) return true;
  const others = units.slice(0, 4).some((unit) => OTHERS_BELIEF.has(unit.low));
  return DISMISSALS.some(
    (phrase) => (phrase[0] !== 'but' || others) && phrase.every((word, i) => next.units[i]?.low === word),
  );
}

/** Where the last verb of a pattern stands: "China … overtake" may be governed from within. */
function verbIn(units: readonly Unit[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (units[at]!.tag === 'VERB') return at;
  return from;
}

/** How far before a pattern the words that govern it are looked for. */
const GOVERNED = 40;

/** Where the words of the outlet go on after a quotation: what governs within it does not govern them. */
function afterQuote(units: readonly Unit[], to: number): number {
  for (let at = to - 1; at > Math.max(0, to - GOVERNED); at--)
    if (
      /^["”]$/.test(units[at]!.text) &&
      units[at - 1]!.kind === 'sign' &&
      units[at - 1]!.end === units[at]!.start
    )
      return at + 1;
  return 0;
}

function spoken(units: readonly Unit[], from: number, to: number): string {
  let text = '';
  for (let at = Math.max(from, to - GOVERNED); at < to; at++) text += `${units[at]!.low} `;
  return text;
}

/** How a sentence opens that tells with "would" what might be. */
const LACKING =
  /^(?:without|absent|barring|otherwise|given|but for|with (?:more|enough|better|fewer|less|such|the right)) /;

/** The same within a sentence: "that without smuggling China would be …". */
const LACKING_WITHIN = /^(?:without|absent|barring|otherwise)$/;

/** Asked once for all clauses and patterns of a sentence. */
function ofSentence(test: (units: readonly Unit[]) => boolean): (units: readonly Unit[]) => boolean {
  const known = new WeakMap<readonly Unit[], boolean>();
  return (units) => {
    let answer = known.get(units);
    if (answer === undefined) {
      answer = test(units);
      known.set(units, answer);
    }
    return answer;
  };
}

const opensLacking = ofSentence((units) => LACKING.test(spoken(units, 0, Math.min(units.length, 3))));
const opensSupposed = ofSentence((units) =>
  SUPPOSED_OPENING.test(spoken(units, 0, Math.min(units.length, GOVERNED))),
);
/** Whether the words that disown stand anywhere in the sentence. */
const mayDisown = ofSentence((units) => DISOWNED_BEFORE.test(units.map(({ low }) => low).join(' ')));

/** Nobody answers for these. */
const NOBODYS = /^(?:speculation|rumou?rs?|talk|legend|myth|fantasy)$/;

/** "The claim that …": told of, not made, where nobody is named who makes it. */
function isHeldOff(units: readonly Unit[], to: number, cues: ReadonlySet<number>): boolean {
  for (let at = Math.max(1, to - GOVERNED); at < to; at++)
    if (
      units[at]!.low === 'that' &&
      HELD_NOUN.test(units[at - 1]!.low) &&
      (!cues.has(at - 1) || NOBODYS.test(units[at - 1]!.low))
    )
      return true;
  return false;
}

function isDisowned(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const phrases = disowning.get(units[at]!.low);
    if (
      phrases?.some(
        (phrase) => at + phrase.length <= to + 1 && phrase.every((word, i) => units[at + i]?.low === word),
      )
    )
      return true;
  }
  return false;
}
