import { decide, distributionOf, type Size } from '../../claims/verdict/index.js';
import { type Asking, type Finding, finding, isHedged, notMeasurable } from './asking.js';
import { bestOf, entriesOf } from './best-of.js';
import { judgeDated } from './dated.js';
import { longDay } from './days-of.js';
import { groupOf, isGroup } from './group-of.js';
import { NEWEST } from './lag.js';
import { consequence, quoted } from './sentences.js';
import { tableWithDraws } from './table-with-draws.js';

/** A stated number of FLOP of training; what a company spends its computing on is not held. */
export async function judgeCompute(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const { value } = claim;
  if (value === null || !/^FLOPs?$/i.test(value.unit)) {
    return notMeasurable(
      `what ${quoted(claim)} speaks of is not held: only the training compute of models is`,
    );
  }
  if (value.min === 0 || value.max === 0) return notMeasurable('no model was trained with 0 FLOP');
  const group = await groupOf(registry, claim.subject);
  if (!isGroup(group)) return notMeasurable(group.reason);
  const { table, draws } = await tableWithDraws(registry, 'compute', null);
  const size = { min: value.min, max: value.max };
  const stated = flopText(size);
  const on = async (day: string | null): Promise<Finding> => {
    const best = bestOf(entriesOf(table, group.predicate, day ?? NEWEST), draws);
    if (best === null) {
      return notMeasurable(
        `the training compute of ${group.label}${day === null ? '' : ` by ${longDay(day)}`} is not held`,
      );
    }
    const flop = (log: number) => 10 ** log;
    const decision = decide(
      { size, directed: false, hedged: isHedged(claim) },
      distributionOf(flop(best.entry.value), best.draws && Float64Array.from(best.draws, flop)),
    );
    return finding(
      decision,
      `${best.entry.model} was trained with about 10^${best.entry.value.toFixed(1)} FLOP, ${consequence(decision.verdict, decision.factor, stated)}.`,
      { evidence: table.dataSets.map(({ title, address }) => ({ what: title, address })) },
    );
  };
  return group.models === null ? judgeDated(asking, on) : on(claim.saidOn?.to ?? null);
}

/** "10^25.3 FLOP", "at least 10^25.0 FLOP". */
function flopText({ min, max }: Size): string {
  const power = (end: number) => `10^${Math.log10(end).toFixed(1)}`;
  if (min !== null && max !== null) {
    return min === max ? `${power(min)} FLOP` : `${power(min)} to ${power(max)} FLOP`;
  }
  return min !== null ? `at least ${power(min)} FLOP` : `at most ${power(max ?? 1)} FLOP`;
}
