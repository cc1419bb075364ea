import { certainBounds, decided, decideForecast } from '../../claims/verdict/index.js';
import { DEFAULTS, HeadwayError, isoDay, requireDay } from '../../contract/index.js';
import { drawStatistics, type Stretches } from '../../measure/index.js';
import { earlierModels, type Registry } from '../../registry/index.js';
import { valueDays } from '../as-of.js';
import { parseGroups, sidesOf } from '../groups.js';
import { type Asking, type Finding, finding, inPercent, isHedged, notMeasurable } from './asking.js';
import { fieldBoardOf } from './board.js';
import { judgeCapability } from './capability.js';
import { chanceOfOvertaking } from './chance-of-overtaking.js';
import { longDay } from './days-of.js';
import { gapOn, vintageOfDay } from './gap-on.js';
import type { PhraseGroup } from './group-of.js';
import { gapEvidence, NEWEST } from './lag.js';
import { figure, sizeText } from './sentences.js';
import { tableWithDraws } from './table-with-draws.js';
import { twoSides } from './two-sides.js';

/** The follower has overtaken when its frontier stood above the leader's for so many days on end. */
const HELD_DAYS = 30;
/** An overtaking that has happened, where the claim names no day to come. */
const HAPPENED =
  /\b(?:overtook|surpassed|eclipsed|leapfrogged|outpaced|has (?:already )?(?:overtaken|passed)|have (?:already )?(?:overtaken|passed)|caught up)\b|已(?:经)?(?:超越|超过|赶上|追上)|超越了|超过了/iu;

/** "China is unlikely to eclipse the US": pending until its horizon, with the measured chance beside the stated one. */
export async function judgeOvertake(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const { horizon, saidOn } = claim;
  if (horizon === null && HAPPENED.test(claim.quote)) return judgeCapability(asking);
  const board = await fieldBoardOf(registry, claim.quote);
  if ('reason' in board) return notMeasurable(board.reason);
  if (board.named) {
    return notMeasurable(
      `who overtakes whom is followed on ${DEFAULTS.measure}, and not on ${board.measure} alone`,
    );
  }
  const sides = await twoSides(registry, claim, asking.pair);
  if ('reason' in sides) return notMeasurable(sides.reason);
  const [follower, leader] = [sides.subject, sides.object];
  const now = await gapOn(
    registry,
    follower.predicate,
    leader.predicate,
    NEWEST,
    null,
    DEFAULTS.measure,
    false,
  );
  const stated =
    claim.value === null
      ? claim.relation === 'does-not-surpass'
        ? 'that it will not'
        : 'that it will'
      : `a chance of ${sizeText(claim.value, '%')}`;
  const passed = horizon !== null && horizon.to <= now.asOf;
  const [from, to] = [saidOn?.from ?? null, horizon?.to ?? null];
  if (passed && from !== null && (await wasAhead(registry, follower, leader, from))) {
    return notMeasurable(
      `${follower.label} stood ahead of ${leader.label} already on ${longDay(from)}, so that there was nothing to overtake`,
    );
  }
  const vintage = passed && to !== null ? await vintageOfDay(registry, to) : null;
  const happened =
    passed && from !== null && to !== null
      ? await hasOvertaken(registry, follower.predicate, leader.predicate, { from, to, vintage })
      : null;
  const against = claim.relation === 'does-not-surpass';
  const decision = decideForecast({
    horizon: to,
    saidOn: saidOn?.from ?? null,
    known: now.asOf,
    happened: happened === null ? null : against ? 1 - happened : happened,
    chance: claim.value !== null,
    hedged: isHedged(claim),
  });
  const months = now.months.now.daily;
  const standing =
    months === null
      ? ''
      : `; on ${longDay(now.asOf)} ${follower.label} stood ${figure(Math.abs(months.estimate))} months ${months.estimate >= 0 ? 'behind' : 'ahead of'} ${leader.label}`;
  if (decision.verdict === 'pending') {
    const chance =
      to === null ? null : await chanceOfOvertaking(registry, follower.predicate, leader.predicate, to);
    const measured =
      chance === null
        ? 'a chance is not measured'
        : `the chance as forecast from the newest data is ${inPercent(certainBounds(chance.chance))}${chance.scored ? '' : ' (further ahead than such forecasts have been scored)'}`;
    const due =
      to === null ? 'no horizon was stated, so nothing will resolve it' : `its horizon is ${longDay(to)}`;
    return finding(decision, `Pending: ${due}; stated: ${stated}, and ${measured}${standing}.`, {
      measured:
        chance === null
          ? null
          : {
              estimate: {
                estimate: 100 * chance.chance,
                low: null,
                high: null,
                level: 0.9,
              },
              unit: '%',
              what: `chance that ${follower.label} overtakes ${leader.label} by ${to}`,
            },
      evidence: gapEvidence(now),
      figure: now.id,
    });
  }
  if (happened === null) {
    return finding(
      decided('not-measurable', 'obstacle'),
      `Not measurable: the day on which it was said is not known, so its forecast has no start${standing}.`,
    );
  }
  return finding(
    decision,
    `By ${longDay(to as string)} the frontier of ${follower.label} had stood above that of ${leader.label} for ${HELD_DAYS} days with a probability of ${inPercent(certainBounds(happened))}${vintage === null ? ', with scores measured later' : ''}; stated: ${stated}${claim.value === null ? '' : ', which one outcome neither proves nor refutes'}.`,
    { evidence: gapEvidence(now), figure: now.id },
  );
}

/** Whether a group stood above another on a day, more likely than not. */
async function wasAhead(
  registry: Registry,
  { predicate: follower }: PhraseGroup,
  { predicate: leader }: PhraseGroup,
  day: string,
): Promise<boolean> {
  try {
    const { points } = await gapOn(registry, follower, leader, day, null, DEFAULTS.measure, false);
    return (points?.estimate ?? 0) < 0;
  } catch (error) {
    if (error instanceof HeadwayError) return false;
    throw error;
  }
}

/** From the day a forecast was made to its last; ISO days. */
interface ForecastSpan {
  readonly from: string;
  readonly to: string;
  /** The edition that was out on the last day; null: the newest, as none of that day is held. */
  readonly vintage: string | null;
}

/**
 * The share of draws in which the follower stood above the leader for 30 days on end between two days, by what was known
 * on the last of them as far as an edition of that day is held.
 */
export async function hasOvertaken(
  registry: Registry,
  follower: string,
  leader: string,
  { from, to, vintage }: ForecastSpan,
): Promise<number | null> {
  const since = requireDay(DEFAULTS.since, '--since');
  const { table, draws } = await tableWithDraws(registry, DEFAULTS.measure, vintage);
  if (!draws) return null;
  const sides = sidesOf(table, parseGroups(follower, leader), since, await earlierModels(registry));
  const last = Math.min(requireDay(to, 'horizon'), valueDays(table, since).newest);
  const first = requireDay(from, 'said on');
  if (isoDay(last) < from) return null;
  let overtaken = 0;
  const byDay = (x: { day: number }, y: { day: number }) => x.day - y.day;
  for (const { stretches } of drawStatistics(
    [...sides.leader].sort(byDay),
    [...sides.follower].sort(byDay),
    draws,
    { since, asOf: last, tolerance: 0 },
  )) {
    if (stretches && longestAhead(stretches, first) >= HELD_DAYS) overtaken += 1;
  }
  return (overtaken + 0.5) / (draws.count + 1);
}

/** The longest run of days from a day on with the follower above the leader. */
export function longestAhead({ points, from, count, asOf }: Stretches, first: number): number {
  let [longest, run] = [0, 0];
  for (let i = 0; i < count; i++) {
    const end = i + 1 < count ? from[i + 1] : asOf + 1;
    const days = Math.max(0, end - Math.max(first, from[i]));
    run = points[i] < 0 ? run + days : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
