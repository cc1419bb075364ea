import { decided } from '../../claims/verdict/index.js';
import { type Claim, DEFAULTS, isoDay, requireDay } from '../../contract/index.js';
import { valueDays } from '../as-of.js';
import { type Asking, type Finding, finding } from './asking.js';
import { tableWithDraws } from './table-with-draws.js';

/** Whether a claim speaks of a day that was still to come when it was made. A chance of overtaking has a judge of its own. */
export function isAhead({ type, saidOn, horizon }: Claim): boolean {
  return type !== 'overtake' && saidOn !== null && horizon !== null && horizon.to > saidOn.to;
}

/** A forecast of any other type: pending until the data reach its day, then judged as of that day. */
export async function judgeAhead(
  asking: Asking,
  judge: (asking: Asking) => Promise<Finding>,
): Promise<Finding> {
  const { claim, registry } = asking;
  const { horizon } = claim;
  if (horizon === null) return judge(asking);
  const { table } = await tableWithDraws(registry, DEFAULTS.measure, null);
  const known = isoDay(valueDays(table, requireDay(DEFAULTS.since, '--since')).newest);
  if (horizon.to <= known) {
    return judge({ ...asking, claim: { ...claim, saidOn: { ...horizon, from: horizon.to } } });
  }
  return finding(decided('pending', 'forecast'), { code: 'ahead-pending', horizon: horizon.to, known });
}
