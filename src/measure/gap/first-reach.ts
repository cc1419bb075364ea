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
 * The definition `first-reach` (Epoch AI, January 2026): over 100 evenly spaced levels, ends included, from
 * the higher of the two frontiers on their first days to the lower of their last, the time between each
 * group's first reaching the level. The follower reaches level x at ≥ x − tolerance.
 *
 * @returns an empty list where the frontiers share no level
 */
export function levelGaps(leader: Frontier, follower: Frontier, tolerance: number): LevelGap[] {
  if (leader.day.length === 0 || follower.day.length === 0) return [];
  const low = Math.max(leader.value[0], follower.value[0]);
  const high = Math.min(leader.value[leader.value.length - 1], follower.value[follower.value.length - 1]);
  if (high < low) return [];
  return Array.from({ length: LEVELS }, (_, i) => {
    const level = i === LEVELS - 1 ? high : low + ((high - low) * i) / (LEVELS - 1);
    const l = firstReaching(leader, level);
    const f = firstReaching(follower, level - tolerance);
    const months = (follower.day[f] - leader.day[l]) / DAYS_PER_MONTH;
    return { level, months, leader: l, leaderDay: leader.day[l], followerDay: follower.day[f] };
  });
}
