import { type Interval, lowerLow, raiseHigh } from '../interval.js';
import { type Crossing, crossingAt, type EarlierModel } from './crossing.js';
import type { GapSpan } from './draw-statistics.js';
import { type Frontier, type Release, standingAt } from './frontier.js';
import type { ValueDraws } from './value-draws.js';

export interface GapInput extends GapSpan {
  readonly leader: readonly Release[];
  readonly follower: readonly Release[];
  readonly draws: ValueDraws | null;
  /** Known models without a value: they may have stood at a level before the group's first value. */
  readonly earlierLeaders: readonly EarlierModel[];
  readonly earlierFollowers: readonly EarlierModel[];
  /** The probability that an interval holds. */
  readonly level: number;
}

/** Who stood where on one day, and since when. */
export function crossingOn(input: GapInput, leader: Frontier, follower: Frontier, day: number): Crossing {
  return crossingAt(
    leader,
    leader.value[standingAt(leader, day)],
    follower,
    follower.value[standingAt(follower, day)],
    day,
    input.tolerance,
    input.earlierLeaders,
    input.earlierFollowers,
  );
}

/**
 * An interval on one day: the end away from zero reaches back to a known earlier model, or is open. It is the
 * upper end where the leader was there first, the lower end where the follower was.
 */
export function bounded(interval: Interval | null, crossing: Crossing | null): Interval | null {
  if (!interval || !crossing) return interval;
  const widen = crossing.ahead ? lowerLow : raiseHigh;
  if (!crossing.bounded) return widen(interval, null);
  return crossing.earlier ? widen(interval, crossing.earlier.months) : interval;
}
