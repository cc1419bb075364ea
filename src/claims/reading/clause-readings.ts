import type { Language } from '../../contract/index.js';
import { CLAIM_TYPES } from '../../contract/index.js';
import type { Report } from '../attribution/report.js';
import type { Attribution } from '../attribution/types.js';
import type { Frame } from '../lexicon/frame.js';
import {
  CHINESE_FRAMES,
  ENGLISH_FRAMES,
  WIDER_CHINESE_FRAMES,
  WIDER_ENGLISH_FRAMES,
} from '../lexicon/frames.js';
import { classTest } from '../pattern/classes.js';
import type { PatternIndex, PatternMatch } from '../pattern/pattern-index.js';
import { chineseClauses } from '../text/chinese-clauses.js';
import { type Clause, englishClauses } from '../text/clauses.js';
import { finiteIn, isFiniteVerb } from '../text/grammar.js';
import { inheritedFrom } from '../text/inherited-subject.js';
import type { Unit } from '../text/unit.js';
import { type Assertion, englishAssertion } from './assertion.js';
import { chineseAssertion } from './chinese-assertion.js';
import { settingFeatures, wordFeatures } from './features.js';
import { isSetting } from './quote-span.js';
import { ALWAYS, addedTo, LEAST_ODDS } from './weights.js';

type Match = PatternMatch<Frame>;

/** The sentence that clauses are read in. */
export interface Scene {
  units: readonly Unit[];
  language: Language;
  reports: readonly Report[];
  /** Where verbs and nouns stand that report. */
  cues: ReadonlySet<number>;
  /** Whether a word stands in one of the two sentences before or in this one. */
  said(word: string): boolean;
  /** Whose words a stretch of the text is. */
  of(start: number, end: number): Attribution;
}

/** A clause, the frames that it meets, the strongest first, and what it shows. */
export interface ClauseReading {
  scene: Scene;
  clauses: readonly Clause[];
  clause: Clause;
  matches: readonly Match[];
  /** Those of the wider words, looked for when they are asked for. */
  wider(): readonly Match[];
  /** What it shows, by name. */
  features: readonly ReadonlySet<string>[];
  /** Log odds that it claims something of each type, in the order of `CLAIM_TYPES`. */
  odds: Float64Array;
  /** How the clause as a whole is put forward. */
  assertion: Assertion;
  /** The unit of its last verb. */
  verb: number;
}

const ALONE = [ALWAYS];

/**
 * The clauses of a sentence that may claim something, in order.
 *
 * @param least those below it by their words alone are left out
 */
export function clauseReadings(scene: Scene, least = LEAST_ODDS): ClauseReading[] {
  const { units, reports, cues, language } = scene;
  const english = language === 'en';
  const cuts = new Set(reports.flatMap(({ from, to, frame }) => [from, to, frame.from, frame.to]));
  const clauses = english ? englishClauses(units, cuts) : chineseClauses(units, cuts);
  return clauses.flatMap((clause): ClauseReading[] => {
    if (reports.some((report) => attributes(report, clause, units))) return [];
    if (!english && isSetting(units, clause)) return [];
    const head = english ? inheritedFrom(units, clauses, clause) : clause.from;
    const words = wordFeatures({ units, clause, head, english });
    const odds = addedTo(addedTo(new Float64Array(CLAIM_TYPES.length), ALONE), words);
    if (odds.every((each) => each < least)) return [];
    const matches = matchesIn(english ? ENGLISH_FRAMES : CHINESE_FRAMES, scene, clause, head);
    let wider: readonly Match[] | null = null;
    const verb = verbOf(units, clause);
    const assertion = english
      ? englishAssertion(units, clauses, clause, verb, verb + 1, cues)
      : chineseAssertion(units, clauses, clause, clause.to - 1, clause.to);
    const attribution = scene.of(units[clause.from]!.start, units[clause.to - 1]!.end);
    const setting = settingFeatures({ matches, assertion, attribution });
    return [
      {
        scene,
        clauses,
        clause,
        matches,
        wider() {
          wider ??= matchesIn(english ? WIDER_ENGLISH_FRAMES : WIDER_CHINESE_FRAMES, scene, clause, head);
          return wider;
        },
        features: [words, setting],
        odds: addedTo(odds, setting),
        assertion,
        verb,
      },
    ];
  });
}

function matchesIn(index: PatternIndex<Frame>, scene: Scene, clause: Clause, head: number): Match[] {
  const { units } = scene;
  const found = index
    .matches(units, head, clause.to)
    .filter(
      ({ from, to, entry: { after, needs } }) =>
        to > clause.from &&
        isOfClause(units, from, clause) &&
        (after.length === 0 || after.some((word) => scene.said(word))) &&
        needs.every((name) => has(units, clause, name)),
    );
  if (found.length < 2) return found;
  const rank = new Map(found.map((match) => [match, rankOf(units, clause, match)]));
  return found.sort(
    (a, b) => rank.get(b)! - rank.get(a)! || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
}

/** The last finite verb, which all words before may govern; the clause’s first unit where there is none. */
function verbOf(units: readonly Unit[], { from, to }: Clause): number {
  for (let at = to - 1; at > from; at--) if (isFiniteVerb(units, at)) return at;
  return from;
}

/** A match that begins with an inherited subject has its verb in the clause itself. */
const isOfClause = (units: readonly Unit[], from: number, clause: Clause) =>
  from >= clause.from || (units[from]!.tag !== 'VERB' && finiteIn(units, from, clause.from) < 0);

/** The clause only says who speaks; "A released a model and said …" says more. */
function attributes({ frame, cue }: Report, clause: Clause, units: readonly Unit[]): boolean {
  if (clause.from < frame.from || clause.to > frame.to) return false;
  return clause.to > cue || finiteIn(units, clause.from, clause.to) < 0;
}

function has(units: readonly Unit[], { from, to }: Clause, name: string): boolean {
  const test = classTest(name);
  for (let at = from; at < to; at++) if (test(units[at]!)) return true;
  return false;
}

/** The frame’s rank, less where its verb only describes the subject: "models built from scratch fall short". */
function rankOf(units: readonly Unit[], clause: Clause, { entry, from, to }: Match): number {
  const first = units[from]!;
  const describes =
    first.tag === 'VERB' &&
    from > clause.from &&
    !first.low.endsWith('ing') &&
    !isFiniteVerb(units, from) &&
    finiteIn(units, to, clause.to) >= 0;
  return entry.rank - (describes ? 3 : 0);
}
