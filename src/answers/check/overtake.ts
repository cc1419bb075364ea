import { decided, decideForecast } from '../../claims/verdict/index.js';
import { DEFAULTS, HeadwayError, isoDay, requireDay, type VerdictReason } from '../../contract/index.js';
import { drawStatistics, type Stretches } from '../../measure/index.js';
import { earlierModels, type Registry } from '../../registry/index.js';
import { valueDays } from '../as-of.js';
import { parseGroups, sidesOf } from '../groups.js';
import { type Asking, type Finding, finding, isHedged, notMeasurable } from './asking.js';
import { fieldBoardOf } from './board.js';
import { judgeCapability } from './capability.js';
import { chanceOfOvertaking } from './chance-of-overtaking.js';
import { counted } from './estimate-of.js';
import { gapEvidence } from './gap-evidence.js';
import { gapOn, vintageOfDay } from './gap-on.js';
import type { PhraseGroup } from './group-of.js';
import { NEWEST } from './lag.js';
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
    return notMeasurable({ code: 'index-only', measure: board.measure });
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
  const passed = horizon !== null && horizon.to <= now.asOf;
  const [from, to] = [saidOn?.from ?? null, horizon?.to ?? null];
  if (passed && from !== null && (await wasAhead(registry, follower, leader, from))) {
    return notMeasurable({
      code: 'already-ahead',
      follower: follower.said,
      leader: leader.said,
      day: from,
    });
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
  const said = { follower: follower.said, leader: leader.said };
  const standing = months && { ...said, asOf: now.asOf, months: months.estimate };
  const stated = claim.value && { ...claim.value, unit: '%' };
  const rest = { evidence: gapEvidence(now), figure: now.id };
  if (decision.verdict === 'pending') {
    const chance =
      to === null ? null : await chanceOfOvertaking(registry, follower.predicate, leader.predicate, to);
    const pending: VerdictReason = {
      code: 'overtake-pending',
      ...said,
      stated,
      denied: against,
      horizon: to,
      chance: chance?.chance ?? null,
      scored: chance?.scored ?? false,
      standing,
    };
    return finding(decision, pending, {
      ...rest,
      measured: chance && {
        estimate: counted(100 * chance.chance),
        unit: '%',
        of: { code: 'chance', ...said, by: to as string },
      },
    });
  }
  if (happened === null || to === null) {
    return finding(decided('not-measurable', 'obstacle'), { code: 'overtake-undated', standing });
  }
  const due: VerdictReason = {
    code: 'overtake-due',
    ...said,
    stated,
    denied: against,
    horizon: to,
    days: HELD_DAYS,
    probability: happened,
    later: vintage === null,
  };
  return finding(decision, due, rest);
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
