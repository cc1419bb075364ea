import { firstThere, monthsSince } from './crossing.js';
import { byDay, type Frontier, frontierOf, type Release } from './frontier.js';

/** A gap by the definition `daily`, as it stands with some of the models. */
export interface PlainGap {
  readonly months: number;
  readonly points: number;
}

/** What models that were scored later changed of a gap on one day, all at the same values. */
export interface LateScores {
  /** Models released by then that an earlier edition had no value of. */
  readonly leaderModels: number;
  readonly followerModels: number;
  /** By how much they raise each frontier on that day. */
  readonly leaderRaise: number;
  readonly followerRaise: number;
  /** The gap without them, and with them. */
  readonly without: PlainGap;
  readonly withThem: PlainGap;
}

/**
 * Takes the models that an earlier edition had not scored out of a later one, and measures the gap on one day without and
 * with them. Both sides of the comparison use the values of the later edition, so that nothing but the lateness differs.
 *
 * @param scoredThen whether the earlier edition had a value of a release
 * @param on the day of the gap; later releases do not count
 * @returns null where a group has no frontier on that day without its late models
 */
export function lateScores(
  leader: readonly Release[],
  follower: readonly Release[],
  scoredThen: (id: number) => boolean,
  { since, on, tolerance }: { readonly since: number; readonly on: number; readonly tolerance: number },
): LateScores | null {
  const sides = [leader, follower].map((releases) => {
    const sorted = byDay(releases);
    const all = frontierOf(sorted, since, on);
    const then = frontierOf(
      sorted.filter(({ id }) => scoredThen(id)),
      since,
      on,
    );
    const late = sorted.filter(({ id, day }) => day >= since && day <= on && !scoredThen(id)).length;
    return { all, then, late };
  });
  const [leading, following] = sides;
  if (leading.then.day.length === 0 || following.then.day.length === 0) return null;
  return {
    leaderModels: leading.late,
    followerModels: following.late,
    leaderRaise: top(leading.all) - top(leading.then),
    followerRaise: top(following.all) - top(following.then),
    without: plainGap(leading.then, following.then, on, tolerance),
    withThem: plainGap(leading.all, following.all, on, tolerance),
  };
}

const top = (frontier: Frontier): number => frontier.value.at(-1) as number;

function plainGap(leader: Frontier, follower: Frontier, on: number, tolerance: number): PlainGap {
  const { ahead, front, position } = firstThere(leader, top(leader), follower, top(follower), tolerance);
  return {
    months: monthsSince(front.day[position], on, ahead),
    points: top(leader) - top(follower),
  };
}
