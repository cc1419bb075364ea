import {
  certainBounds,
  type Decision,
  decideDirection,
  decided,
  opposite,
} from '../../claims/verdict/index.js';
import type { Claim, Measured, Trend } from '../../contract/index.js';
import { type Asking, type Finding, finding, inPercent, isHedged, notMeasurable } from './asking.js';
import { editionOf, fieldBoardOf } from './board.js';
import { judgeDated } from './dated.js';
import { longDay } from './days-of.js';
import { type GapOn, gapOn, vintageOfDay } from './gap-on.js';
import { isGroup, type PhraseGroup } from './group-of.js';
import { judgeGrowth } from './growth.js';
import { gapEvidence, NEWEST } from './lag.js';
import { consequence, figure, intervalText, scoped, sizeText } from './sentences.js';
import { trendReasonText } from './trend-reason.js';
import { subjectOf, twoSides } from './two-sides.js';

/** "The gap may be widening", or, of one group, "rapid progress". */
export async function judgeTrend(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const board = await fieldBoardOf(registry, claim.quote);
  if ('reason' in board) return notMeasurable(board.reason);
  if (claim.value !== null) {
    return notMeasurable(
      `${sizeText(claim.value, claim.value.unit)} is the size of a change, and only its direction is measured`,
    );
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
  const pair = `the gap between ${subject.label} and ${object.label}`;
  if (trend.direction === 'undefined' || trend.change === null) {
    const reason = `whether ${pair} widened by ${longDay(gap.asOf)} is not defined, as ${trendReasonText(trend.reason)}; two years of both groups would decide it`;
    return { ...notMeasurable(reason, gapEvidence(gap)), beside: windowsOf(gap), figure: gap.id };
  }
  const widening = claim.relation !== 'narrowing';
  const decision = decideTrend(trend, widening, isHedged(claim));
  const chance = certainBounds(trend.probabilityWidening ?? 0.5);
  const middle = `${pair} changed by ${signed(trend.change.estimate)} months over the 12 months to ${longDay(gap.asOf)} (${intervalText(trend.change)}; it widened with a probability of ${inPercent(chance)}${hindsight === null ? ', with scores measured later' : ''})`;
  const tail =
    decision.because === 'definitions'
      ? `, but ${trendReasonText(trend.reason)}, which leaves ${widening ? 'widening' : 'narrowing'} uncertain`
      : `, ${consequence(decision.verdict, null, widening ? 'that it widens' : 'that it narrows')}`;
  return finding(decision, `${scoped(claim.scope, middle)}${tail}.`, {
    measured: { estimate: trend.change, unit: 'months', what: whatOf(gap, 12, 'months') },
    beside: [
      ...windowsOf(gap).slice(1),
      ...(hindsight ? windowsOf(hindsight, ', with hindsight').slice(0, 2) : []),
    ],
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

const signed = (value: number) => (value > 0 ? `+${figure(value)}` : figure(value));

function windowsOf(gap: GapOn, label = ''): Measured[] {
  return (gap.trend as Trend).windows.flatMap(({ windowMonths, change, changePoints }) => [
    ...(change
      ? [{ estimate: change, unit: 'months', what: whatOf(gap, windowMonths, 'months', label) }]
      : []),
    ...(changePoints
      ? [{ estimate: changePoints, unit: 'points', what: whatOf(gap, windowMonths, 'points', label) }]
      : []),
  ]);
}

function whatOf({ table, asOf, vintage }: GapOn, window: number, unit: string, label = ''): string {
  return `change of the gap in ${unit} over ${window} months, at-release, ${table.measure}, as of ${asOf}, vintage ${vintage}${label}`;
}
