import { decide, distributionOf } from '../../claims/verdict/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { bestOf, entriesOf } from './best-of.js';
import { groupOf, isGroup } from './group-of.js';
import { NEWEST } from './lag.js';
import { quoted } from './sentences.js';
import { tableWithDraws } from './table-with-draws.js';

/** A stated number of FLOP of training; what a company spends its computing on is not held. */
export async function judgeCompute({ registry, claim }: Asking): Promise<Finding> {
  const { value } = claim;
  if (value === null || !/^FLOPs?$/i.test(value.unit)) {
    return notMeasurable(
      `what ${quoted(claim)} speaks of is not held: only the training compute of models is`,
    );
  }
  const group = await groupOf(registry, claim.subject);
  if (!isGroup(group)) return notMeasurable(group.reason);
  const { table, draws } = await tableWithDraws(registry, 'compute', null);
  const best = bestOf(entriesOf(table, group.predicate, claim.saidOn?.to ?? NEWEST), draws);
  if (best === null) return notMeasurable(`the training compute of ${group.label} is not held`);
  const log = (flop: number | null) => (flop === null || flop <= 0 ? null : Math.log10(flop));
  const size = { min: log(value.min), max: log(value.max) };
  const decision = decide(
    { size, directed: false, hedged: claim.hedge !== null },
    distributionOf(best.entry.value, best.draws),
  );
  return finding(
    decision,
    `${best.entry.model} was trained with about 10^${best.entry.value.toFixed(1)} FLOP, which makes ${quoted(claim)} ${decision.verdict}.`,
    { evidence: table.dataSets.map(({ title, address }) => ({ what: title, address })) },
  );
}
