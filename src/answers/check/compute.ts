import { decide, distributionOf } from '../../claims/verdict/index.js';
import { type Asking, type Finding, finding, isHedged, notMeasurable } from './asking.js';
import { bestOf, entriesOf } from './best-of.js';
import { judgeDated } from './dated.js';
import { dataSetEvidence } from './gap-evidence.js';
import { groupOf, isGroup } from './group-of.js';
import { NEWEST } from './lag.js';
import { tableWithDraws } from './table-with-draws.js';

/** A stated number of FLOP of training; what a company spends its computing on is not held. */
export async function judgeCompute(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const { value } = claim;
  if (value === null || !/^FLOPs?$/i.test(value.unit)) {
    return notMeasurable({ code: 'not-training-compute' });
  }
  if (value.min === 0 || value.max === 0) return notMeasurable({ code: 'no-flop' });
  const group = await groupOf(registry, claim.subject);
  if (!isGroup(group)) return notMeasurable(group.reason);
  const { table, draws } = await tableWithDraws(registry, 'compute', null);
  const size = { min: value.min, max: value.max };
  const on = async (day: string | null): Promise<Finding> => {
    const best = bestOf(entriesOf(table, group.predicate, day ?? NEWEST), draws);
    if (best === null) {
      return notMeasurable({ code: 'compute-not-held', group: group.said, day });
    }
    const flop = (log: number) => 10 ** log;
    const decision = decide(
      { size, directed: false, hedged: isHedged(claim) },
      distributionOf(flop(best.entry.value), best.draws && Float64Array.from(best.draws, flop)),
    );
    return finding(
      decision,
      { code: 'compute', model: best.entry.model, power: best.entry.value, stated: value },
      { evidence: dataSetEvidence(table) },
    );
  };
  return group.models === null ? judgeDated(asking, on) : on(claim.saidOn?.to ?? null);
}
