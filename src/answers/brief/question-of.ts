import type { BriefQuestion, CheckedClaim, ClaimType } from '../../contract/index.js';

const QUESTION: Readonly<Record<ClaimType, BriefQuestion>> = {
  lag: 'lag',
  capability: 'lag',
  rank: 'lag',
  trend: 'trend',
  overtake: 'chance',
  derivation: 'foundations',
  dependency: 'foundations',
  openness: 'foundations',
  count: 'census',
  share: 'census',
  release: 'census',
  compute: 'constraints',
  organisation: 'other',
  other: 'other',
};
const CONSTRAINT =
  /\b(?:limit\w*|restrict\w*|control[s]?|bans?|shortages?|bottlenecks?|constrain\w*|stretched|regulations?|sanctions?)\b|限制|制裁|管制|瓶颈/iu;
const FRONTIER =
  /\b(?:next[- ]generation|next frontiers?|AGI|general intelligence|multi-?modal\w*|agents?|long-term memory|self-learning|paradigms?)\b|下一代|通用人工智能|多模态|智能体/iu;

/** The question of a briefing that a claim belongs to: by its type, and where the type says little by its words. */
export function questionOf({ type, relation, quote }: CheckedClaim): BriefQuestion {
  const question = QUESTION[type];
  if (question !== 'other' && question !== 'constraints' && type !== 'share') return question;
  if (type !== 'organisation' && FRONTIER.test(quote)) return 'frontiers';
  return relation === 'limits' || (type === 'other' && CONSTRAINT.test(quote)) ? 'constraints' : question;
}
