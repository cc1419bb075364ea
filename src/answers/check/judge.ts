import { inSimplified } from '../../claims/text/simplified.js';
import type { ClaimType, Judgement } from '../../contract/index.js';
import { type Asking, type Finding, notMeasurable } from './asking.js';
import { judgeCapability } from './capability.js';
import { ownPublisher } from './circle.js';
import { judgeCompute } from './compute.js';
import { judgeCount } from './count.js';
import { orReason } from './dated.js';
import { judgeDependency } from './dependency.js';
import { judgeDerivation } from './derivation.js';
import { isAhead, judgeAhead } from './judge-ahead.js';
import { judgeLag } from './lag.js';
import { obstacleOf } from './obstacle.js';
import { judgeOpenness } from './openness.js';
import { judgeOrganisation } from './organisation.js';
import { judgeOvertake } from './overtake.js';
import { judgeRank } from './rank.js';
import { judgeRelease } from './release.js';
import { saidOf } from './said.js';
import { judgeShare } from './share.js';
import { judgeTrend } from './trend.js';

const JUDGES: Readonly<Record<ClaimType, (asking: Asking) => Promise<Finding>>> = {
  lag: judgeLag,
  trend: judgeTrend,
  overtake: judgeOvertake,
  rank: judgeRank,
  capability: judgeCapability,
  count: judgeCount,
  share: judgeShare,
  derivation: judgeDerivation,
  dependency: judgeDependency,
  compute: judgeCompute,
  release: judgeRelease,
  openness: judgeOpenness,
  organisation: judgeOrganisation,
  other: async () => notMeasurable({ code: 'no-measure' }),
};

/** The types that are measured on the scores of others. */
const MEASURED: ReadonlySet<ClaimType> = new Set(['lag', 'trend', 'overtake', 'rank', 'capability']);

/** Judges one claim by the order of verdicts: scope and vagueness first, then what its type is measured by. */
export async function judge(asking: Asking): Promise<Judgement> {
  const claim = inSimplified(asking.claim);
  const { decision, measured, beside, reason, evidence, figure } = await orReason(() =>
    found({ ...asking, claim }),
  );
  return {
    verdict: decision.verdict,
    measured,
    reason,
    explanation: null,
    evidence: [...evidence],
    said: saidOf(claim),
    factor: decision.factor,
    probability: decision.probability && { ...decision.probability },
    beside: [...beside],
    figure,
  };
}

async function found(asking: Asking): Promise<Finding> {
  const { claim } = asking;
  const obstacle = obstacleOf(claim);
  if (obstacle !== null) return notMeasurable(obstacle);
  const publisher = MEASURED.has(claim.type) ? await ownPublisher(asking) : null;
  if (publisher === null) {
    return isAhead(claim) ? judgeAhead(asking, JUDGES[claim.type]) : JUDGES[claim.type](asking);
  }
  return notMeasurable({ code: 'own-publisher', publisher });
}
