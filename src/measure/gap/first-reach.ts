import { type Frontier, firstReaching } from './frontier.js';
import { DAYS_PER_MONTH } from './month.js';

/** Epoch AI's published definition averages over so many levels. */
export const LEVELS = 100;

/** The time between the two groups' first reaching one level. */
export interface LevelGap {
  readonly level: number;
  readonly months: number;
  /** Position of the leader's record. */
  readonly leader: number;
  readonly leaderDay: number;
  readonly followerDay: number;
}

/**
 * The levels of the definition `first-reach` (Epoch AI, January 2026): 100 evenly spaced ones, ends included,
 * from the higher of the two frontiers on their first days to the lower of their last.
 *
 * @returns null where the frontiers share no level
 */
function levelRange(leader: Frontier, follower: Frontier): { low: number; high: number } | null {
  if (leader.day.length === 0 || follower.day.length === 0) return null;
  const low = Math.max(leader.value[0], follower.value[0]);
  const high = Math.min(leader.value[leader.value.length - 1], follower.value[follower.value.length - 1]);
  return high < low ? null : { low, high };
}

const levelAt = ({ low, high }: { low: number; high: number }, i: number) =>
  i === LEVELS - 1 ? high : low + ((high - low) * i) / (LEVELS - 1);

/** The time between each group's first reaching each level. The follower reaches level x at ≥ x − tolerance. */
export function levelGaps(leader: Frontier, follower: Frontier, tolerance: number): LevelGap[] {
  const range = levelRange(leader, follower);
  if (!range) return [];
  return Array.from({ length: LEVELS }, (_, i) => {
    const level = levelAt(range, i);
    const l = firstReaching(leader, level);
    const f = firstReaching(follower, level - tolerance);
    const months = (follower.day[f] - leader.day[l]) / DAYS_PER_MONTH;
    return { level, months, leader: l, leaderDay: leader.day[l], followerDay: follower.day[f] };
  });
}

/** The mean of `levelGaps` in months, the levels ascending with both frontiers; NaN where the frontiers share no level. */
export function firstReachMonths(leader: Frontier, follower: Frontier, tolerance: number): number {
  const range = levelRange(leader, follower);
  if (!range) return Number.NaN;
  let [days, l, f] = [0, 0, 0];
  for (let i = 0; i < LEVELS; i++) {
    const level = levelAt(range, i);
    while (leader.value[l] < level) l++;
    while (follower.value[f] < level - tolerance) f++;
    days += follower.day[f] - leader.day[l];
  }
  return days / LEVELS / DAYS_PER_MONTH;
}
