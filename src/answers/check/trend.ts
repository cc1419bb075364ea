import {
  certainBounds,
  type Decision,
  decideDirection,
  decided,
  opposite,
} from '../../claims/verdict/index.js';
import type { Claim, Estimate, Measured, Trend, VerdictReason } from '../../contract/index.js';
import { type Asking, type Finding, finding, isHedged, notMeasurable } from './asking.js';
import { editionOf, fieldBoardOf } from './board.js';
import { judgeDated } from './dated.js';
import { gapEvidence } from './gap-evidence.js';
import { type GapOn, gapOn, vintageOfDay } from './gap-on.js';
import { isGroup, type PhraseGroup } from './group-of.js';
import { judgeGrowth } from './growth.js';
import { NEWEST } from './lag.js';
import { subjectOf, twoSides } from './two-sides.js';

/** "The gap may be widening", or, of one group, "rapid progress". */
export async function judgeTrend(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const board = await fieldBoardOf(registry, claim.quote);
  if ('reason' in board) return notMeasurable(board.reason);
  if (claim.value !== null) {
    return notMeasurable({ code: 'size-of-change', value: claim.value });
  }
  if (claim.relation === 'increasing' || claim.relation === 'decreasing') {
    const group = await subjectOf(registry, claim, asking.pair);
    return isGroup(group) ? judgeGrowth(asking, group) : notMeasurable(group.reason);
  }
  const sides = await twoSides(registry, claim, asking.pair);
  if ('reason' in sides) return notMeasurable(sides.reason);
  const { subject, object } = sides;
  return judgeDated(asking, async (day) => {
    const vintage = day === null || board.named ? null : await vintageOfDay(registry, day);
    const at = (from: string | null) =>
      gapOn(registry, subject.predicate, object.predicate, day ?? NEWEST, from, board.measure, true);
    return trendFinding(
      claim,
      await at(vintage ?? editionOf(board.measure, day)),
      vintage === null ? null : await at(null),
      subject,
      object,
    );
  });
}

function trendFinding(
  claim: Claim,
  gap: GapOn,
  hindsight: GapOn | null,
  subject: PhraseGroup,
  object: PhraseGroup,
): Finding {
  const trend = gap.trend as Trend;
  const sides = { subject: subject.said, object: object.said, asOf: gap.asOf };
  if (trend.direction === 'undefined' || trend.change === null) {
    const undefinedTrend: VerdictReason = { code: 'trend-undefined', ...sides, reason: trend.reason };
    return { ...notMeasurable(undefinedTrend, gapEvidence(gap)), beside: windowsOf(gap), figure: gap.id };
  }
  const widening = claim.relation !== 'narrowing';
  const decision = decideTrend(trend, widening, isHedged(claim));
  const reason: VerdictReason = {
    code: 'trend',
    ...sides,
    change: trend.change,
    probabilityWidening: trend.probabilityWidening ?? 0.5,
    later: hindsight === null,
    widening,
    disagreement: decision.because === 'definitions' ? trend.reason : null,
  };
  return finding(decision, reason, {
    measured: changeOf(gap, trend.change, 'months', 12, false),
    beside: [...windowsOf(gap).slice(1), ...(hindsight ? windowsOf(hindsight, true).slice(0, 2) : [])],
    evidence: gapEvidence(gap),
    figure: gap.id,
  });
}

/** A direction counts only where windows, definitions, months and points agree on it. */
export function decideTrend(trend: Trend, widening: boolean, hedged: boolean): Decision {
  const { direction, probabilityWidening, windows } = trend;
  if (probabilityWidening === null) return decided('uncertain', 'no-interval');
  const probability = certainBounds(probabilityWidening);
  const held = widening ? probability : opposite(probability);
  if (direction !== 'uncertain') return decideDirection(held, hedged);
  const signs = windows.flatMap(({ change, changePoints }) =>
    [change, changePoints].flatMap((one) => (one === null ? [] : [Math.sign(one.estimate)])),
  );
  const mixed = new Set(signs.filter((sign) => sign !== 0)).size > 1;
  return decided('uncertain', mixed ? 'definitions' : 'undecided', held);
}

function windowsOf(gap: GapOn, hindsight = false): Measured[] {
  return (gap.trend as Trend).windows.flatMap(({ windowMonths, change, changePoints }) => [
    ...(change ? [changeOf(gap, change, 'months', windowMonths, hindsight)] : []),
    ...(changePoints ? [changeOf(gap, changePoints, 'points', windowMonths, hindsight)] : []),
  ]);
}

function changeOf(
  { table: { measure }, asOf, vintage }: GapOn,
  estimate: Estimate,
  unit: string,
  windowMonths: number,
  hindsight: boolean,
): Measured {
  return { estimate, unit, of: { code: 'change', windowMonths, measure, asOf, vintage, hindsight } };
}
