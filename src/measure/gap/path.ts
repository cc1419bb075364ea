import { monthsSince } from './crossing.js';
import type { Frontier } from './frontier.js';
import { DAYS_PER_MONTH } from './month.js';
import { firstRecord, gapStretches, type Stretches } from './stretches.js';

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

/**
 * Follows both frontiers day by day, from the later of their first days to `asOf`.
 *
 * @returns null when one of the groups has no frontier by then
 */
export function gapPath(
  leader: Frontier,
  follower: Frontier,
  asOf: number,
  tolerance: number,
): GapPath | null {
  const stretches = gapStretches(leader, follower, asOf, tolerance);
  return stretches && pathOf(stretches);
}

/** Writes stretches out day by day. */
export function pathOf(stretches: Stretches): GapPath {
  const { firstDay, asOf, count } = stretches;
  const length = asOf - firstDay + 1;
  const daily = new Float64Array(length);
  const atRelease = new Float64Array(length);
  const points = new Float64Array(length);
  const crossing = new Int32Array(length);
  const records: { day: number; months: number }[] = [];
  const first = firstRecord(stretches);
  for (let i = 0; i < count; i++) {
    const ahead = stretches.ahead[i] === 1;
    const from = stretches.from[i] - firstDay;
    const to = i + 1 < count ? stretches.from[i + 1] - firstDay : length;
    const held = i < first ? Number.NaN : stretches.held[i] / DAYS_PER_MONTH;
    if (stretches.record[i] === 1) records.push({ day: stretches.from[i], months: held });
    for (let d = from; d < to; d++) daily[d] = monthsSince(stretches.reached[i], firstDay + d, ahead);
    atRelease.fill(held, from, to);
    points.fill(stretches.points[i], from, to);
    crossing.fill(ahead ? -1 : stretches.position[i], from, to);
  }
  return { firstDay, daily, atRelease, points, crossing, records };
}
