import { certainBounds, decideDirection, distributionOf, opposite } from '../../claims/verdict/index.js';
import type { Claim } from '../../contract/index.js';
import { probabilityPositive } from '../../measure/index.js';
import type { MeasureTable } from '../measures/index.js';
import { type Asking, type Finding, finding, inPercent, isHedged, notMeasurable } from './asking.js';
import { type Best, bestOf, entriesOf } from './best-of.js';
import { domainOf } from './board.js';
import { judgeDated } from './dated.js';
import { longDay } from './days-of.js';
import type { PhraseGroup } from './group-of.js';
import { NEWEST } from './lag.js';
import { consequence, estimateOf, figure, scoped, sizeText } from './sentences.js';
import { tableWithDraws } from './table-with-draws.js';
import { standsAbove, twoSides } from './two-sides.js';

/** "Yi-34B outperforms Llama 2": the probability that the best of one side beats the best of the other. */
export async function judgeCapability(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const board = await domainOf(registry, [claim.subject, claim.object, claim.quote].join(' '));
  if ('reason' in board) return notMeasurable(board.reason);
  if (claim.object === null) return notMeasurable('with whom the capability is compared is not said');
  if (claim.value !== null && claim.value.unit !== 'rank') {
    return notMeasurable(
      `a difference of ${sizeText(claim.value, claim.value.unit)} belongs to a board that is not held for that day, and no zero makes it comparable with ours`,
    );
  }
  const sides = await twoSides(registry, claim, asking.pair);
  if ('reason' in sides) return notMeasurable(sides.reason);
  const { table, draws } = await tableWithDraws(registry, board.measure, null);
  return judgeDated(asking, async (day) => {
    const best = (side: PhraseGroup) => bestOf(entriesOf(table, apart(side, sides), day ?? NEWEST), draws);
    const [subject, object] = [best(sides.subject), best(sides.object)];
    if (subject === null || object === null) {
      const missing = subject === null ? sides.subject : sides.object;
      return notMeasurable(
        `${missing.label} has no model with a value on ${table.measure}${day === null ? '' : ` by ${longDay(day)}`}`,
      );
    }
    return capabilityFinding(claim, table, day, subject, object);
  });
}

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
  const asGood = relation === 'level' || relation === 'equals' ? ' (comparable is read as no worse)' : '';
  const sentence = `${subject.entry.model} (${figure(subject.entry.value)}) against ${object.entry.model} (${figure(object.entry.value)}) on ${table.measure}${day === null ? '' : `, the best of each by ${longDay(day)}`}: the first is better with a probability of ${inPercent(above)}`;
  return finding(
    decision,
    `${scoped(claim.scope, sentence)}, ${consequence(decision.verdict, null, 'the claim')}${asGood}.`,
    {
      measured: {
        estimate: estimateOf(difference),
        unit: table.unit,
        what: `${subject.entry.model} minus ${object.entry.model}, ${table.measure}, vintage ${table.vintage}`,
      },
      evidence: [subject, object].map(({ entry }) => ({
        what: `${entry.model} (${entry.organisations.join(', ')}, ${entry.releasedOn}), ${entry.scores || 'published'} scores`,
        address: table.dataSets[0]?.address ?? null,
      })),
      figure: `model?${new URLSearchParams({ measure: table.measure, vintage: table.vintage, version: subject.entry.version })}`,
    },
  );
}
