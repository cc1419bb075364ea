import { firstThere } from './crossing.js';
import { type Frontier, standingAt } from './frontier.js';
import { DAYS_PER_MONTH } from './month.js';

/**
 * The gap from `firstDay` to `asOf` as stretches of days on which neither frontier rises: within one the crossing and the
 * points stay, and the months change by a day a day. Each array has room for more than the `count` stretches.
 */
export interface Stretches {
  readonly firstDay: number;
  readonly asOf: number;
  readonly count: number;
  /** The first day of each stretch. */
  readonly from: Int32Array;
  /** The day on which the group in front first stood at the other's level. */
  readonly reached: Int32Array;
  /** 1 where the follower is ahead. */
  readonly ahead: Uint8Array;
  /** Position of the crossing in the frontier of the group in front. */
  readonly position: Int32Array;
  /** Leader's frontier minus follower's. */
  readonly points: Float64Array;
  /** The days behind at the follower's last record, negative where it was ahead. */
  readonly held: Int32Array;
  /** 1 where the first day is one of a record of the follower. */
  readonly record: Uint8Array;
}

/** Room for so many stretches: a caller that follows many draws gives the same room again. */
export type StretchRoom = Omit<Stretches, 'firstDay' | 'asOf' | 'count'>;

/** Room for two frontiers of so many records together. */
export function stretchRoom(records: number): StretchRoom {
  return {
    from: new Int32Array(records),
    reached: new Int32Array(records),
    ahead: new Uint8Array(records),
    position: new Int32Array(records),
    points: new Float64Array(records),
    held: new Int32Array(records),
    record: new Uint8Array(records),
  };
}

/**
 * Follows both frontiers from the later of their first days to `asOf`.
 *
 * @param room written over
 * @returns null when one of the groups has no frontier by then
 */
export function gapStretches(
  leader: Frontier,
  follower: Frontier,
  asOf: number,
  tolerance: number,
  room: StretchRoom = stretchRoom(leader.day.length + follower.day.length),
): Stretches | null {
  if (leader.day.length === 0 || follower.day.length === 0) return null;
  const firstDay = Math.max(leader.day[0], follower.day[0]);
  if (firstDay > asOf) return null;
  let l = standingAt(leader, firstDay);
  let f = standingAt(follower, firstDay);
  let held = 0;
  let count = 0;
  for (let day = firstDay; day <= asOf; count++) {
    while (l + 1 < leader.day.length && leader.day[l + 1] <= day) l++;
    while (f + 1 < follower.day.length && follower.day[f + 1] <= day) f++;
    const { ahead, front, position } = firstThere(
      leader,
      leader.value[l],
      follower,
      follower.value[f],
      tolerance,
    );
    const reached = front.day[position];
    const record = day === follower.day[f];
    if (record) held = ahead ? reached - day : day - reached;
    room.from[count] = day;
    room.reached[count] = reached;
    room.ahead[count] = ahead ? 1 : 0;
    room.position[count] = position;
    room.points[count] = leader.value[l] - follower.value[f];
    room.held[count] = held;
    room.record[count] = record ? 1 : 0;
    const next = l + 1 < leader.day.length ? leader.day[l + 1] : asOf + 1;
    day = f + 1 < follower.day.length ? Math.min(next, follower.day[f + 1]) : next;
  }
  return { ...room, firstDay, asOf, count };
}

/** The first stretch with a record of the follower: before it `at-release` is not defined. */
export function firstRecord({ record, count }: Stretches): number {
  let first = 0;
  while (first < count && record[first] === 0) first++;
  return first;
}

/** Days behind, negative where the follower is ahead, summed over the days from `from` to before `to` of one stretch. */
export function daysBehind({ reached, ahead }: Stretches, stretch: number, from: number, to: number): number {
  const sum = ((from + to - 1) * (to - from)) / 2 - reached[stretch] * (to - from);
  return ahead[stretch] === 1 ? -sum : sum;
}

/** The day before which a stretch ends. */
export const endOf = ({ from, count, asOf }: Stretches, i: number): number =>
  i + 1 < count ? from[i + 1] : asOf + 1;

/** The mean of `daily` over the days whose crossing is not the first record of the leader; NaN without any. */
export function uncensoredDaily(stretches: Stretches): number {
  let days = 0;
  let sum = 0;
  for (let i = 0; i < stretches.count; i++) {
    if (stretches.ahead[i] === 0 && stretches.position[i] === 0) continue;
    const end = endOf(stretches, i);
    sum += daysBehind(stretches, i, stretches.from[i], end);
    days += end - stretches.from[i];
  }
  return days === 0 ? Number.NaN : sum / DAYS_PER_MONTH / days;
}

/** The mean of the days behind at the follower's records, in months; NaN without any. */
export function overRecords({ count, record, held }: Stretches): number {
  let records = 0;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (record[i] === 0) continue;
    sum += held[i];
    records++;
  }
  return records === 0 ? Number.NaN : sum / DAYS_PER_MONTH / records;
}
