import type { Claim, ClaimType, ReadingObstacle, Relation } from '../../contract/index.js';
import { today } from '../today.js';
import { figureObstacle } from './figure-obstacle.js';

/** The relations that each type of claim is judged by; a type that is not listed is judged by its figure. */
const READ: Partial<Readonly<Record<ClaimType, ReadonlySet<Relation>>>> = {
  lag: new Set(['behind', 'ahead', 'leads', 'level', 'equals', 'at-least', 'at-most']),
  trend: new Set(['widening', 'narrowing', 'increasing', 'decreasing']),
  overtake: new Set(['surpasses', 'does-not-surpass', 'level', 'ahead', 'leads']),
  capability: new Set([
    'surpasses',
    'does-not-surpass',
    'ahead',
    'leads',
    'behind',
    'level',
    'equals',
    'more-than',
    'less-than',
    'at-least',
  ]),
  derivation: new Set(['derived-from', 'fine-tuned-from', 'not-derived-from']),
  dependency: new Set(['depends-on', 'limits']),
  release: new Set(['released', 'announced', 'withdrawn']),
  openness: new Set(['open', 'closed']),
  rank: new Set([
    'leads',
    'ahead',
    'behind',
    'surpasses',
    'equals',
    'at-least',
    'at-most',
    'more-than',
    'less-than',
  ]),
};

/** Relations that a denial turns round, in claims whose type has no relation for what is denied. */
const DENIED: ReadonlySet<Relation> = new Set([
  'derived-from',
  'fine-tuned-from',
  'depends-on',
  'released',
  'announced',
  'withdrawn',
  'open',
  'founded-by',
  'founded-in',
  'affiliated-with',
  'joined',
  'left',
  'valued-at',
]);
const DENIAL =
  /\b(?:not(?! only| just| merely)|never|no longer|neither|denie[sd]|deny|refus\w+)\b|\bn[’']t\b|\w+n[’']t\b|^no\b|没有|尚未|并未|并非|不再|不是/iu;

/** Why a claim is not measured at all, before anything is looked up; null where it may be. */
export function obstacleOf(claim: Claim): ReadingObstacle | null {
  const { type, relation, checkable, scope, quote } = claim;
  if (checkable === 'vague') return { code: 'too-vague' };
  if (scope === 'outside') return { code: 'outside-scope' };
  if (type === 'lag' && relation === 'level' && SOMEWHAT.test(quote)) return { code: 'too-vague' };
  if (MEASURED.has(type) && WHATEVER.test(quote)) return { code: 'sides-not-named' };
  if (READ[type]?.has(relation) === false) return { code: 'relation-not-read' };
  if (DENIED.has(relation) && DENIAL.test(quote)) return { code: 'denial-not-read' };
  return figureObstacle(claim) ?? daysObstacle(claim) ?? pastObstacle(claim);
}

/** "Not far behind": neither level nor how far. */
const SOMEWHAT = /\b(?:far|much|badly|a lot)\b|太多|很多|太远|多少/iu;
/** What is compared is told only by a clause: "what I carry about is a year behind". */
const WHATEVER = /^(?:what|whatever|whoever)\b/iu;

/** What was once so, at no time that is given. */
const ONCE =
  /\bused to (?:be|have|trail|lag|lead|stand)\b|\bonce (?:was|were|stood|trailed|lagged|led)\b|\b(?:was|were|had) once\b|曾经|曾(?:落后|领先)|早前|以前(?!所未有)/iu;
const MEASURED: ReadonlySet<ClaimType> = new Set(['lag', 'rank', 'capability', 'share', 'count']);

/** The extremes of a history, and a clause that tells when. */
const EXTREME =
  /\b(?:shortest|longest|narrowest|widest|at (?:its|their|the) (?:peak|widest|narrowest|height)|ranged|has varied|varied)\b|^when\b|最(?:长|短|大|小)(?:差距)?(?:时|为|仅|达)|介于/iu;
/** Of a speaker in his own words: what was, not what is. */
const WAS = /\b(?:was|were|trailed|lagged|stood|had been)\b(?! (?:a|the) (?:first|only))/iu;
/** "The first Chinese model to match a U.S. system": of one model at its time. */
const FIRST = /\bfirst (?:[\w-]+ ){1,6}(?:to|that)\b|\bfirst to\b|首个|首款|首次/iu;

function pastObstacle(claim: Claim): ReadingObstacle | null {
  const { type, horizon, quote, voice } = claim;
  if (!MEASURED.has(type)) return null;
  if (EXTREME.test(quote)) return { code: 'once' };
  if (horizon !== null) return null;
  const own = voice === 'direct' || voice === 'block-quote';
  if (ONCE.test(quote) || (own && WAS.test(quote) && !/\bsaid\b/.test(quote))) return { code: 'once' };
  return type === 'capability' && FIRST.test(quote) ? { code: 'relation-not-read' } : null;
}

function daysObstacle({ type, saidOn, horizon }: Claim): ReadingObstacle | null {
  for (const range of [saidOn, horizon]) {
    if (range !== null && range.from > range.to) {
      return { code: 'days-backwards', from: range.from, to: range.to };
    }
  }
  if (saidOn !== null && saidOn.from > today()) return { code: 'said-in-future', day: saidOn.from };
  if (type === 'overtake' && horizon !== null && saidOn !== null && horizon.to < saidOn.from) {
    return { code: 'horizon-before', horizon: horizon.to };
  }
  return null;
}
