import type { CheckedClaim, DayReason, VerdictReason } from '../../../../contract/index.js';
import type { verdictWords as english } from '../../en/verdict/index.js';
import { sentence } from '../../sentences.js';
import { type ClaimSentences, claimSentence, type SpokenClaim } from '../../verdict-sentences.js';
import { withUnit } from '../check-units.js';
import { chineseDay } from '../numbers.js';
import { evidenceNotes, measuredOf } from './evidence.js';
import { abilityFindings, listFindings } from './findings.js';
import { measuringObstacles, readingObstacles } from './obstacles.js';
import { figure, groupSaid, intervalSaid } from './phrases.js';
import { descentFindings, recordFindings } from './records.js';

const REASONS: ClaimSentences<DayReason> = {
  ...readingObstacles,
  ...measuringObstacles,
  ...abilityFindings,
  ...listFindings,
  ...descentFindings,
  ...recordFindings,
  undated: ({ estimate, unit, of }) =>
    `发言日期不详，因此没有当日的结论；今天的数值：${withUnit(figure(estimate.estimate), unit)}（${intervalSaid(estimate)}；${sentence(measuredOf, of)}）`,
};

function clause(reason: VerdictReason, claim: SpokenClaim): string {
  if (reason.code !== 'days-differ') return claimSentence(REASONS, reason, claim);
  const { from, to, reason: why, last } = reason;
  return `所指日期在${chineseDay(from)}至${chineseDay(to)}之间（依据：“${why}”），各日的结论并不一致；其最后一日：${claimSentence(REASONS, last, claim)}`;
}

const quoted = ({ quote }: Pick<CheckedClaim, 'quote'>): string => {
  const text = quote.replace(/\s+/g, ' ').trim();
  return `“${text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text}”`;
};

const PREFIXES: Partial<Record<NonNullable<CheckedClaim['verdict']>, string>> = {
  'not-measurable': '无法测量：',
  pending: '待定：',
};

export const verdictWords: typeof english = {
  explanation(claim) {
    if (!claim.reason) return claim.explanation;
    const prefix = (claim.verdict && PREFIXES[claim.verdict]) ?? '';
    return `${prefix}${clause(claim.reason, { ...claim, it: quoted(claim) })}。`;
  },
  why(claim) {
    if (!claim.reason) return claim.explanation ?? '';
    return `${clause(claim.reason, { ...claim, factor: null, it: '这一说法' })}。`;
  },
  evidence: ({ says, what }) => (says ? sentence(evidenceNotes, says) : (what ?? '')),
  group: groupSaid,
  measuredOf: ({ of, what }) => (of ? sentence(measuredOf, of) : (what ?? '')),
};
