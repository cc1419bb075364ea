import { type Frontier, firstReaching, standingAt } from '../gap/frontier.js';
import { DAYS_PER_MONTH } from '../gap/month.js';
import { quantile } from '../quantile.js';
import type { Random } from '../random.js';
import { OVERTAKEN_DAYS } from './overtake.js';

/** The frontiers of a pair, cut at one day. */
export interface PairFrontiers {
  readonly leader: Frontier;
  readonly follower: Frontier;
}

/** A quarter that a pair went through: how both frontiers moved in the 91 days after `day`. */
export interface Quarter {
  readonly frontiers: PairFrontiers;
  readonly day: number;
  /** Leader's frontier minus follower's on that day. */
  readonly gap: number;
}

/** What paths are drawn from. */
export interface QuarterPool {
  readonly quarters: readonly Quarter[];
  /** Two gaps so far apart are still much alike. */
  readonly bandwidth: number;
}

/** The gap on a day of a simulated path. */
export interface PathGap {
  readonly months: number;
  readonly points: number;
  /** By that day the follower had stayed ahead by more than the tolerance for 30 days. */
  readonly overtaken: boolean;
}

export const QUARTER_DAYS = 91;
/** Least weight of a quarter, relative to one that starts at the same gap. */
const LEAST_WEIGHT = 0.05;
const LEAST_QUARTERS = 5;

/**
 * The quarters of all pairs that start on `days` and end by `until`, each also with its groups exchanged: which of
 * two is called the leader is no fact. The bandwidth is half the interquartile range of their gaps.
 *
 * @returns null where there are too few
 */
export function quarterPool(
  pairs: readonly PairFrontiers[],
  days: readonly number[],
  until: number,
): QuarterPool | null {
  const quarters = pairs.flatMap(({ leader, follower }) => [
    ...quartersOf({ leader, follower }, days, until),
    ...quartersOf({ leader: follower, follower: leader }, days, until),
  ]);
  if (quarters.length < LEAST_QUARTERS) return null;
  const gaps = quarters.map(({ gap }) => gap).sort((x, y) => x - y);
  return { quarters, bandwidth: (quantile(gaps, 0.75) - quantile(gaps, 0.25)) / 2 };
}

function quartersOf(frontiers: PairFrontiers, days: readonly number[], until: number): Quarter[] {
  return days.flatMap((day) => {
    const [l, f] = [standingAt(frontiers.leader, day), standingAt(frontiers.follower, day)];
    if (l < 0 || f < 0 || day + QUARTER_DAYS > until) return [];
    return [{ frontiers, day, gap: frontiers.leader.value[l] - frontiers.follower.value[f] }];
  });
}

/**
 * Carries both frontiers of a pair on, a quarter at a time, each quarter being one that some pair went through:
 * chosen by chance, the likelier the nearer its gap at the start was to the gap now (nearest-neighbour bootstrap;
 * Lall and Sharma 1996). The leader's past records stay, so that the gap in months follows from the levels.
 *
 * @param days of the path to report, ascending, after `from`
 * @param shift added to the follower's frontier: what later scores may change
 */
export function simulatePath(
  { leader, follower }: PairFrontiers,
  { quarters, bandwidth }: QuarterPool,
  {
    from,
    days,
    tolerance,
    shift,
  }: {
    readonly from: number;
    readonly days: readonly number[];
    readonly tolerance: number;
    readonly shift: number;
  },
  random: Random,
): PathGap[] {
  const until = days[days.length - 1];
  const leading = { day: [...leader.day], value: [...leader.value], id: [] };
  const following = { day: [...follower.day], value: follower.value.map((value) => value + shift), id: [] };
  for (let start = from; start < until; start += QUARTER_DAYS) {
    const gap = (leading.value.at(-1) as number) - (following.value.at(-1) as number);
    const { frontiers, day } = chooseQuarter(quarters, gap, bandwidth, random);
    append(leading, frontiers.leader, day, start);
    append(following, frontiers.follower, day, start);
  }
  const overtakenOn = dayOfOvertaking(leading, following, from, until, tolerance);
  return days.map((day) => ({ ...gapOn(leading, following, day, tolerance), overtaken: overtakenOn <= day }));
}

/** By rejection: a quarter at random, kept with its weight as the chance. */
function chooseQuarter(
  quarters: readonly Quarter[],
  gap: number,
  bandwidth: number,
  random: Random,
): Quarter {
  for (;;) {
    const quarter = quarters[random.integer(quarters.length)];
    const z = bandwidth > 0 ? (quarter.gap - gap) / bandwidth : 0;
    const weight = LEAST_WEIGHT + (1 - LEAST_WEIGHT) * Math.exp((-z * z) / 2);
    if (random.uniform() < weight) return quarter;
  }
}

interface Growing {
  readonly day: number[];
  readonly value: number[];
  readonly id: number[];
}

/** Appends a frontier's records of the quarter after `day`, moved to begin at `start` and at the standing value. */
function append(growing: Growing, source: Frontier, day: number, start: number): void {
  const standing = standingAt(source, day);
  const offset = (growing.value.at(-1) as number) - source.value[standing];
  for (let i = standing + 1; i < source.day.length && source.day[i] <= day + QUARTER_DAYS; i++) {
    growing.day.push(start + source.day[i] - day);
    growing.value.push(source.value[i] + offset);
  }
}

/** The gap on a day, by the definition `daily`. */
function gapOn(leader: Frontier, follower: Frontier, day: number, tolerance: number) {
  const l = leader.value[standingAt(leader, day)];
  const f = follower.value[standingAt(follower, day)];
  const behind = l >= f + tolerance;
  const since = behind
    ? leader.day[firstReaching(leader, f + tolerance)]
    : follower.day[firstReaching(follower, l - tolerance)];
  return { months: ((behind ? 1 : -1) * (day - since)) / DAYS_PER_MONTH, points: l - f };
}

/** The day on which the follower has been ahead for 30 days since `from`; infinite where it is not by `until`. */
function dayOfOvertaking(
  leader: Frontier,
  follower: Frontier,
  from: number,
  until: number,
  tolerance: number,
): number {
  let [l, f] = [standingAt(leader, from), standingAt(follower, from)];
  let since: number | null = null;
  for (let day = from; day <= until; ) {
    const ahead = follower.value[f] - leader.value[l] > tolerance;
    if (!ahead) since = null;
    else since ??= day;
    const next = Math.min(leader.day[l + 1] ?? until + 1, follower.day[f + 1] ?? until + 1, until + 1);
    if (since !== null && next - since >= OVERTAKEN_DAYS) return since + OVERTAKEN_DAYS - 1;
    while (leader.day[l + 1] <= next) l++;
    while (follower.day[f + 1] <= next) f++;
    day = next;
  }
  return Number.POSITIVE_INFINITY;
}
