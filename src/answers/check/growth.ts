import { decide, distributionOf } from '../../claims/verdict/index.js';
import { DEFAULTS, type Measured, type VerdictReason } from '../../contract/index.js';
import { type Asking, type Finding, finding, isHedged, notMeasurable } from './asking.js';
import { bestOf, entriesOf, monthsBefore } from './best-of.js';
import { judgeDated } from './dated.js';
import { estimateOf } from './estimate-of.js';
import { dataSetEvidence } from './gap-evidence.js';
import type { PhraseGroup } from './group-of.js';
import { NEWEST } from './lag.js';
import { tableWithDraws } from './table-with-draws.js';

const WINDOW = 12;
/** What a rising frontier is evidence of. */
const PROGRESS =
  /\b(?:progress\w*|advanc\w*|improv\w*|headway|capabilit\w*|perform\w*|develop\w*|strides|leaps?|better|stronger|smarter|booming|rise|rising fast|rapid(?:ly)?|surg\w*)\b|进步|进展|发展|提升|进化|突飞猛进/iu;
/** What rises or falls beside it, and is another thing. */
const OTHER =
  /\b(?:demand|cost|price|number|count|cooperation|collaboration|spending|revenue|use|usage|workforce|jobs|exports?|imports?|competition|dependence|reliance|consumption)s?\b|需求|成本|价格|数量|合作|收入/iu;

/** Words for a speed: how fast is fast, no measure says. */
const SPEED =
  /\b(?:rapid(?:ly)?|fast|quick(?:ly)?|swift(?:ly)?|booming|surg\w*|explosive\w*|steep(?:ly)?|dramatic\w*|leaps? and bounds|breakneck)\b|快速|迅速|飞速|突飞猛进|蓬勃/iu;

/** "China's models improve": how far a group's frontier rose in a year. "Rapid progress" says more than can be measured. */
export async function judgeGrowth(asking: Asking, group: PhraseGroup): Promise<Finding> {
  const { registry, claim } = asking;
  if (!PROGRESS.test(claim.quote) || OTHER.test(claim.quote)) {
    return notMeasurable({ code: 'not-progress' });
  }
  const { table, draws } = await tableWithDraws(registry, DEFAULTS.measure, null);
  return judgeDated(asking, async (day) => {
    const all = entriesOf(table, group.predicate, day ?? NEWEST);
    const newest = all.reduce(
      (last, { releasedOn }) => ((releasedOn ?? '') > last ? (releasedOn ?? '') : last),
      '',
    );
    const until = day ?? newest;
    const first = [...all].sort((x, y) => ((x.releasedOn ?? '') < (y.releasedOn ?? '') ? -1 : 1))[0]
      ?.releasedOn;
    if (!first) {
      return notMeasurable({ code: 'no-value', groups: [group.said], measure: null, day: until || null });
    }
    const from = monthsBefore(until, WINDOW) > first ? monthsBefore(until, WINDOW) : first;
    const [now, before] = [bestOf(all, draws), bestOf(entriesOf(table, group.predicate, from), draws)];
    if (now === null || before === null || from >= until) {
      return notMeasurable({ code: 'one-model', group: group.said, day: until });
    }
    const rise = distributionOf(
      now.entry.value - before.entry.value,
      now.draws && before.draws && now.draws.map((value, i) => value - (before.draws as Float64Array)[i]),
    );
    const rising = claim.relation === 'increasing';
    const counted = rising
      ? rise
      : distributionOf(-rise.estimate, rise.draws?.map((value) => -value) ?? null);
    const decision = decide({ size: null, directed: true, hedged: isHedged(claim) }, counted);
    const [speed] = SPEED.exec(claim.quote) ?? [];
    const reason: VerdictReason = {
      ...{ code: 'growth', group: group.said, rise: estimateOf(rise), from, to: until },
      ...{ before: before.entry.model, now: now.entry.model },
      speed: speed !== undefined && decision.verdict !== 'contradicted' ? speed : null,
    };
    const measured: Measured = {
      estimate: estimateOf(rise),
      unit: 'points',
      of: { code: 'rise', measure: table.measure, vintage: table.vintage, from, to: until },
    };
    const evidence = dataSetEvidence(table);
    return reason.speed === null
      ? finding(decision, reason, { measured, evidence })
      : { ...notMeasurable(reason, evidence), measured };
  });
}
