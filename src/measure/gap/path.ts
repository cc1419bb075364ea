import { firstThere, monthsSince } from './crossing.js';
import { type Frontier, standingAt } from './frontier.js';

/** The gap on every day from `firstDay` to the as-of day. NaN where it is not defined. */
export interface GapPath {
  readonly firstDay: number;
  /** Months, definition `daily`. */
  readonly daily: Float64Array;
  /** Months, definition `at-release`: the value of the follower's last record. */
  readonly atRelease: Float64Array;
  /** Leader's frontier minus follower's. */
  readonly points: Float64Array;
  /** Position in the leader's frontier of the crossing of each day (`daily`); -1 where the follower is ahead. */
  readonly crossing: Int32Array;
  /** The follower's records on or after the leader's first day. */
  readonly records: readonly { day: number; months: number }[];
}

/** Room for a path of up to `length` days: a caller that follows many draws gives the same room again. */
export interface PathRoom {
  readonly daily: Float64Array;
  readonly atRelease: Float64Array;
  readonly points: Float64Array;
  readonly crossing: Int32Array;
}

export function pathRoom(length: number): PathRoom {
  return {
    daily: new Float64Array(length),
    atRelease: new Float64Array(length),
    points: new Float64Array(length),
    crossing: new Int32Array(length),
  };
}

/**
 * Follows both frontiers day by day, from the later of their first days to `asOf`.
 *
 * @param room written over; the path's arrays are views of it
 * @returns null when one of the groups has no frontier by then
 */
export function gapPath(
  leader: Frontier,
  follower: Frontier,
  asOf: number,
  tolerance: number,
  room?: PathRoom,
): GapPath | null {
  if (leader.day.length === 0 || follower.day.length === 0) return null;
  const firstDay = Math.max(leader.day[0], follower.day[0]);
  const length = asOf - firstDay + 1;
  if (length <= 0) return null;
  const whole = room ?? pathRoom(length);
  const daily = whole.daily.subarray(0, length);
  const atRelease = whole.atRelease.subarray(0, length);
  const points = whole.points.subarray(0, length);
  const crossing = whole.crossing.subarray(0, length);
  const records: { day: number; months: number }[] = [];
  let l = standingAt(leader, firstDay);
  let f = standingAt(follower, firstDay);
  let held = Number.NaN;
  for (let day = firstDay; day <= asOf; ) {
    while (l + 1 < leader.day.length && leader.day[l + 1] <= day) l++;
    while (f + 1 < follower.day.length && follower.day[f + 1] <= day) f++;
    const next = Math.min(
      l + 1 < leader.day.length ? leader.day[l + 1] : asOf + 1,
      f + 1 < follower.day.length ? follower.day[f + 1] : asOf + 1,
      asOf + 1,
    );
    const { ahead, front, position } = firstThere(
      leader,
      leader.value[l],
      follower,
      follower.value[f],
      tolerance,
    );
    const reached = front.day[position];
    if (day === follower.day[f]) {
      held = monthsSince(reached, day, ahead);
      records.push({ day, months: held });
    }
    const [from, to] = [day - firstDay, next - firstDay];
    for (let i = from; i < to; i++) daily[i] = monthsSince(reached, firstDay + i, ahead);
    atRelease.fill(held, from, to);
    points.fill(leader.value[l] - follower.value[f], from, to);
    crossing.fill(ahead ? -1 : position, from, to);
    day = next;
  }
  return { firstDay, daily, atRelease, points, crossing, records };
}
