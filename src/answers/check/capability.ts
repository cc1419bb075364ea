import { certainBounds, decideDirection, distributionOf, opposite } from '../../claims/verdict/index.js';
import type { Claim, VerdictReason } from '../../contract/index.js';
import { probabilityPositive } from '../../measure/index.js';
import type { MeasureTable } from '../measures/index.js';
import { type Asking, type Finding, finding, isHedged, notMeasurable } from './asking.js';
import { type Best, bestOf, entriesOf } from './best-of.js';
import { domainOf } from './board.js';
import { judgeDated } from './dated.js';
import { estimateOf } from './estimate-of.js';
import { modelEvidence } from './gap-evidence.js';
import type { PhraseGroup } from './group-of.js';
import { NEWEST } from './lag.js';
import { tableWithDraws } from './table-with-draws.js';
import { standsAbove, twoSides } from './two-sides.js';

/** "Yi-34B outperforms Llama 2": the probability that the best of one side beats the best of the other. */
export async function judgeCapability(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const named = [claim.subject, claim.object].some((side) => side !== null && claim.quote.includes(side));
  if (!named && PRONOUN.test(claim.quote)) return notMeasurable({ code: 'sides-not-named' });
  const board = await domainOf(registry, [claim.subject, claim.object, claim.quote].join(' '));
  if ('reason' in board) return notMeasurable(board.reason);
  if (claim.object === null) return notMeasurable({ code: 'compared-with-nobody' });
  if (claim.value !== null && claim.value.unit !== 'rank') {
    return notMeasurable({ code: 'difference-of-board', value: claim.value });
  }
  const sides = await twoSides(registry, claim, asking.pair);
  if ('reason' in sides) return notMeasurable(sides.reason);
  if (isUnnamedNew(sides.subject, claim.subject) || isUnnamedNew(sides.object, claim.object))
    return notMeasurable({ code: 'sides-not-named' });
  const { table, draws } = await tableWithDraws(registry, board.measure, null);
  return judgeDated(asking, async (day) => {
    const best = (side: PhraseGroup) => bestOf(entriesOf(table, apart(side, sides), day ?? NEWEST), draws);
    const [subject, object] = [best(sides.subject), best(sides.object)];
    if (subject === null || object === null) {
      const missing = subject === null ? sides.subject : sides.object;
      return notMeasurable({ code: 'no-value', groups: [missing.said], measure: table.measure, day });
    }
    return capabilityFinding(claim, table, day, subject, object);
  });
}

/** "It is also better at Latin": both sides are only carried on from before. */
const PRONOUN = /^(?:it|they|he|she|that|this|which)\b/iu;

/** "New Qwen model": one of a line, and not which. */
const isUnnamedNew = ({ models }: PhraseGroup, phrase: string | null) =>
  models?.level === 'line' &&
  /\b(?:new|newest|latest|upcoming|next)\b|新(?:款|一代|版|的)?/iu.test(phrase ?? '');

interface Sides {
  readonly subject: PhraseGroup;
  readonly object: PhraseGroup;
}

/** What belongs to both sides counts for neither: a model named on one side leaves the group of the other. */
function apart(side: PhraseGroup, { subject, object }: Sides): string {
  const other = side === subject ? object : subject;
  return other.models === null && side.models === null
    ? `(${side.predicate}) and not (${other.predicate})`
    : side.predicate;
}

function capabilityFinding(
  claim: Claim,
  table: MeasureTable,
  day: string | null,
  subject: Best,
  object: Best,
): Finding {
  const difference = distributionOf(
    subject.entry.value - object.entry.value,
    subject.draws &&
      object.draws &&
      subject.draws.map((value, i) => value - (object.draws as Float64Array)[i]),
  );
  const above = certainBounds(
    difference.draws === null ? 0.5 : (probabilityPositive(difference.draws) ?? 0.5),
  );
  const { relation } = claim;
  const held =
    standsAbove(relation) || relation === 'level' || relation === 'equals' || relation === 'at-least';
  const probability = held ? above : opposite(above);
  const decision = decideDirection(probability, isHedged(claim));
  const [first, second] = [subject.entry, object.entry];
  const { measure, vintage, unit } = table;
  const reason: VerdictReason = {
    code: 'capability',
    first: { model: first.model, value: first.value },
    second: { model: second.model, value: second.value },
    ...{ measure, unit, day, probability: above.low },
    level: relation === 'level' || relation === 'equals',
  };
  return finding(decision, reason, {
    measured: {
      estimate: estimateOf(difference),
      unit,
      of: { code: 'difference', first: first.model, second: second.model, measure, vintage },
    },
    evidence: [first, second].map((entry) => modelEvidence(table, entry, 'model', entry.scores || null)),
    figure: `model?${new URLSearchParams({ measure, vintage, version: first.version })}`,
  });
}
