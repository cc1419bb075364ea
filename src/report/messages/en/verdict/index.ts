import type {
  CheckedClaim,
  DayReason,
  Evidence,
  Measured,
  VerdictReason,
} from '../../../../contract/index.js';
import { sentence } from '../../sentences.js';
import { type ClaimSentences, claimSentence, type SpokenClaim } from '../../verdict-sentences.js';
import { capital } from '../numbers.js';
import { evidenceNotes, measuredOf } from './evidence.js';
import { abilityFindings, listFindings } from './findings.js';
import { measuringObstacles, readingObstacles } from './obstacles.js';
import { figure, groupSaid, intervalSaid, longDay, spelled } from './phrases.js';
import { descentFindings, recordFindings } from './records.js';

const REASONS: ClaimSentences<DayReason> = {
  ...readingObstacles,
  ...measuringObstacles,
  ...abilityFindings,
  ...listFindings,
  ...descentFindings,
  ...recordFindings,
  undated: ({ estimate, unit, of }) =>
    `the day on which it was said is not known, so there is no dated verdict; today’s figure: ${unit === 'rank' ? `place ${figure(estimate.estimate)}` : `${figure(estimate.estimate)} ${spelled(unit, estimate.estimate)}`} (${intervalSaid(estimate)}; ${sentence(measuredOf, of)})`,
};

function clause(reason: VerdictReason, claim: SpokenClaim): string {
  if (reason.code !== 'days-differ') return claimSentence(REASONS, reason, claim);
  const { from, to, reason: why, last } = reason;
  return `the day it is of lies between ${longDay(from)} and ${longDay(to)} (${why}), and the verdict is not the same on all of these days; on the last, ${claimSentence(REASONS, last, claim)}`;
}

const quoted = ({ quote }: Pick<CheckedClaim, 'quote'>): string => {
  const text = quote.replace(/\s+/g, ' ').trim();
  return `“${text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text}”`;
};

const PREFIXES: Partial<Record<NonNullable<CheckedClaim['verdict']>, string>> = {
  'not-measurable': 'Not measurable: ',
  pending: 'Pending: ',
};

/** What a verdict says and rests on. */
export const verdictWords = {
  /** One sentence that can be printed alone; null of a claim that was not judged. */
  explanation(claim: CheckedClaim): string | null {
    if (!claim.reason) return claim.explanation;
    const prefix = (claim.verdict && PREFIXES[claim.verdict]) ?? '';
    const text = clause(claim.reason, { ...claim, it: quoted(claim) });
    return `${prefix === '' ? capital(text) : `${prefix}${text}`}.`;
  },
  /** The same beside the claim’s own words and its verdict. */
  why(claim: CheckedClaim): string {
    if (!claim.reason) return claim.explanation ?? '';
    return `${capital(clause(claim.reason, { ...claim, factor: null, it: 'it' }))}.`;
  },
  evidence: ({ says, what }: Evidence): string => (says ? sentence(evidenceNotes, says) : (what ?? '')),
  group: groupSaid,
  measuredOf: ({ of, what }: Measured): string => (of ? sentence(measuredOf, of) : (what ?? '')),
};
