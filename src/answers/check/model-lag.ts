import {
  acrossVintages,
  type Distribution,
  decide,
  distributionOf,
  negated,
  type Statement,
} from '../../claims/verdict/index.js';
import {
  DEFAULTS,
  dayNumber,
  isoDay,
  type Measured,
  requireDay,
  type VerdictReason,
} from '../../contract/index.js';
import { type ModelLag, modelLag, type Release } from '../../measure/index.js';
import { earlierModels } from '../../registry/index.js';
import { parseGroups, sidesOf } from '../groups.js';
import type { Entry, MeasureTable } from '../measures/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { entriesOf } from './best-of.js';
import { editionOf } from './board.js';
import { judgeDated } from './dated.js';
import { estimateOf } from './estimate-of.js';
import { dataSetEvidence, modelEvidence } from './gap-evidence.js';
import { vintageOfDay } from './gap-on.js';
import type { PhraseGroup } from './group-of.js';
import { type TableWithDraws, tableWithDraws } from './table-with-draws.js';
import type { Pair } from './two-sides.js';

/** The far future: the newest data there are. */
const NEWEST = '9999-12-31';
/** Where more draws than these are not reached by the day, nothing is known of how much later they will be. */
const MOST_UNREACHED = 0.05;

/** A single model that is compared with a frontier, and from which side. */
export interface ModelSide {
  readonly model: PhraseGroup;
  readonly group: PhraseGroup;
  /** The model is the one behind; else the group is behind it. */
  readonly modelBehind: boolean;
}

/** The side of a lag that is one model, where one is; a line of models has a frontier of its own. */
export function modelSideOf({ subject: follower, object: leader }: Pair): ModelSide | 'both' | null {
  const isModel = ({ models }: PhraseGroup) => models !== null && models.level !== 'line';
  const [behind, ahead] = [isModel(follower), isModel(leader)];
  if (behind && ahead) return 'both';
  if (!behind && !ahead) return null;
  return behind
    ? { model: follower, group: leader, modelBehind: true }
    : { model: leader, group: follower, modelBehind: false };
}

interface Measurement {
  readonly table: MeasureTable;
  readonly entry: Entry;
  readonly crossing: Entry | null;
  readonly lag: ModelLag;
  readonly distribution: Distribution;
  /** Known models without a score that may have stood there earlier. */
  readonly earlier: string | null;
  readonly asOf: string;
}

/** "DeepSeek-V3 is seven to ten months behind the American frontier": months between its day and the frontier’s first. */
export async function judgeModelLag(
  asking: Asking,
  side: ModelSide,
  statement: Statement,
  board: { readonly measure: string; readonly named: boolean },
): Promise<Finding> {
  const { registry, claim } = asking;
  return judgeDated(asking, async (day) => {
    const vintage = day === null || board.named ? null : await vintageOfDay(registry, day);
    const at = async (from: string | null) =>
      measured(asking, side, day, await tableWithDraws(registry, board.measure, from));
    const own = await at(vintage ?? editionOf(board.measure, day));
    const groups = [side.model.said, side.group.said];
    if (own === null) return notMeasurable({ code: 'no-value', groups, measure: board.measure, day });
    const hindsight = vintage === null ? null : await at(null);
    const orient = ({ distribution }: Measurement) =>
      side.modelBehind ? distribution : negated(distribution);
    const dated = decide(statement, orient(own));
    const decision = hindsight === null ? dated : acrossVintages(dated, decide(statement, orient(hindsight)));
    const { entry, crossing, lag, table, asOf } = own;
    const reason: VerdictReason = {
      ...{ code: 'model-lag', model: entry.model, releasedOn: entry.releasedOn as string },
      ...{ group: side.group.said, asOf, measure: table.measure, later: hindsight === null },
      crossing: crossing && { model: crossing.model, releasedOn: crossing.releasedOn as string },
      months: estimateOf(own.distribution),
      censored: lag.censored,
      stated: claim.value,
      hindsight:
        decision.because === 'vintages' && hindsight !== null ? estimateOf(hindsight.distribution) : null,
    };
    return finding(decision, reason, {
      measured: measuredAs(own, orient(own), false),
      beside: hindsight === null ? [] : [measuredAs(hindsight, orient(hindsight), true)],
      evidence: [
        modelEvidence(table, entry),
        ...(crossing ? [modelEvidence(table, crossing, 'crossing')] : []),
        ...(own.earlier === null
          ? []
          : [{ says: { code: 'may-have-stood-earlier' as const, model: own.earlier }, address: null }]),
        ...dataSetEvidence(table),
      ],
      figure: `model?${new URLSearchParams({ measure: table.measure, vintage: table.vintage, version: entry.version })}`,
    });
  });
}

function measuredAs(
  { table: { measure, vintage }, entry, asOf }: Measurement,
  distribution: Distribution,
  hindsight: boolean,
): Measured {
  return {
    estimate: estimateOf(distribution),
    unit: 'months',
    of: { code: 'model-gap', model: entry.model, measure, asOf, vintage, hindsight },
  };
}

/** The best version of the model against the group without it; null where either has no value by the day. */
async function measured(
  { registry }: Asking,
  { model, group }: ModelSide,
  day: string | null,
  { table, draws }: TableWithDraws,
): Promise<Measurement | null> {
  const since = requireDay(DEFAULTS.since, '--since');
  const [entry] = entriesOf(table, model.predicate, day ?? NEWEST);
  if (entry === undefined) return null;
  const known = await earlierModels(registry);
  const others = `(${group.predicate}) and not (${model.predicate})`;
  const { leader, earlierLeaders } = sidesOf(table, parseGroups(model.predicate, others), since, known, 1);
  const newest = Math.max(...table.entries.map(({ releasedOn }) => dayNumber(releasedOn ?? '') ?? 0));
  const asOf = Math.min(dayNumber(day ?? NEWEST) as number, newest);
  const own: Release = { day: dayNumber(entry.releasedOn ?? '') as number, value: entry.value, id: entry.id };
  const lag = modelLag(own, leader, earlierLeaders, draws, { since, asOf });
  if (lag === null) return null;
  const nameOf = (id: number) => (id < 0 ? known[-1 - id].model : table.entries[id].model);
  return {
    table,
    entry,
    crossing: lag.crossing && table.entries[lag.crossing.id],
    lag,
    distribution: distributionOf(lag.months, lag.draws, reachOf(lag)),
    earlier: lag.earlier && nameOf(lag.earlier.id),
    asOf: isoDay(asOf),
  };
}

/** How far every draw may lie from where it stands: back to an earlier model, or on to a day still to come. */
function reachOf({ censored, earlier, unreached }: ModelLag): Distribution['reach'] {
  return {
    low: unreached > MOST_UNREACHED ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
    high: censored ? Number.POSITIVE_INFINITY : (earlier?.months ?? Number.NEGATIVE_INFINITY),
  };
}
