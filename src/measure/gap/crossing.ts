import { type Frontier, firstReaching } from './frontier.js';
import { DAYS_PER_MONTH } from './month.js';

/**
 * A model that is known and was released before the frontiers start, or has no value on the measure.
 * `upper` is the greatest value that it may have; infinite where nothing is known.
 */
export interface EarlierModel {
  readonly day: number;
  readonly upper: number;
  readonly id: number;
}

/** When the other group stood at a level, and what is not known about it. */
export interface Crossing {
  /** Months since then: positive when the leader was there first, negative when the follower was. */
  readonly months: number;
  /** True when the follower was there first: what is not known then makes the months smaller, not greater. */
  readonly ahead: boolean;
  /** Day and id of the record that first reached the level. */
  readonly day: number;
  readonly id: number;
  /** That group already stood there on its first day: it may have stood there for longer. */
  readonly censored: boolean;
  /** A known, unscored earlier model may have stood there: its day, and the months since. */
  readonly earlier: { readonly day: number; readonly months: number; readonly id: number } | null;
  /** False when nothing bounds how long that group has stood there. */
  readonly bounded: boolean;
}

/** Which group stood at the other's level first, and the position in its frontier of the record that did. */
export interface FirstThere {
  /** The follower was: the leader does not reach the follower's frontier by more than the tolerance. */
  readonly ahead: boolean;
  readonly front: Frontier;
  readonly position: number;
  /** The value that counts as reached. */
  readonly reached: number;
}

/** The one place that decides who is ahead: the follower is behind where the leader stands at its level + τ or above. */
export function firstThere(
  leader: Frontier,
  leaderValue: number,
  follower: Frontier,
  followerValue: number,
  tolerance: number,
): FirstThere {
  const ahead = leaderValue < followerValue + tolerance;
  const front = ahead ? follower : leader;
  const reached = ahead ? leaderValue - tolerance : followerValue + tolerance;
  return { ahead, front, position: firstReaching(front, reached), reached };
}

/** Months from a crossing to a day: negative where the follower is ahead, never −0. */
export function monthsSince(day: number, at: number, ahead: boolean): number {
  return (ahead ? day - at : at - day) / DAYS_PER_MONTH;
}

/**
 * Where the follower's level `followerValue` on day `at` stands in the leader's past; when the leader has
 * not reached it (by more than `tolerance`), where the leader's level stands in the follower's past.
 *
 * @param leader frontier of the leader, cut at `at`
 * @param follower frontier of the follower, cut at `at`
 */
export function crossingAt(
  leader: Frontier,
  leaderValue: number,
  follower: Frontier,
  followerValue: number,
  at: number,
  tolerance: number,
  earlierLeaders: readonly EarlierModel[],
  earlierFollowers: readonly EarlierModel[],
): Crossing {
  const { ahead, front, position, reached } = firstThere(
    leader,
    leaderValue,
    follower,
    followerValue,
    tolerance,
  );
  const models = ahead ? earlierFollowers : earlierLeaders;
  const day = front.day[position];
  const before = models.filter((model) => model.day < day);
  const candidate = earliest(before.filter((model) => model.upper >= reached));
  const censored = position === 0;
  return {
    months: monthsSince(day, at, ahead),
    ahead,
    day,
    id: front.id[position],
    censored,
    earlier: candidate && {
      day: candidate.day,
      months: monthsSince(candidate.day, at, ahead),
      id: candidate.id,
    },
    bounded:
      !censored || before.some((model) => model.upper < reached && (!candidate || model.day < candidate.day)),
  };
}

function earliest(models: readonly EarlierModel[]): EarlierModel | null {
  let first: EarlierModel | null = null;
  for (const model of models) if (!first || model.day < first.day) first = model;
  return first;
}
