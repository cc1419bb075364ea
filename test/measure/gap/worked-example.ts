import type { Release } from '../../../src/measure/index.js';

/**
 * A comparison small enough to be done by hand.
 *
 *     day     0    30    60    90   120   150   180
 *     leader  A 100      B 110      C 120
 *     follower       x 90      y 100      z 115
 *
 * Days are numbered from the day on which the leader's first model appears. A month is 365.25 / 12 days,
 * 30.4375.
 */
export const LEADER: readonly Release[] = [
  { day: 0, value: 100, id: 0 },
  { day: 60, value: 110, id: 1 },
  { day: 120, value: 120, id: 2 },
];
export const FOLLOWER: readonly Release[] = [
  { day: 30, value: 90, id: 10 },
  { day: 90, value: 100, id: 11 },
  { day: 150, value: 115, id: 12 },
];
export const SINCE = 0;
export const AS_OF = 180;
export const MONTH = 365.25 / 12;

/**
 * `daily`: on each day from day 30 (the later first day), how long ago the leader first stood at the
 * follower's frontier.
 *
 * - Days 30 to 149: the follower stands at 90, then 100. The leader stood above both on day 0, its first
 *   day: the gap is the day's own number. Censored: at 100 as at 90 the leader may have been there before.
 * - Days 150 to 180: the follower stands at 115. The leader was first there on day 120, with C (120): the gap
 *   is the day's number less 120.
 *
 * Sum of days: 30 + … + 149 = 120 · 89.5 = 10,740; 30 + … + 60 = 31 · 45 = 1,395. Over 151 days.
 */
export const DAILY = {
  lastDays: 60,
  meanDays: (10_740 + 1_395) / 151,
  days: 151,
  censoredDays: 120,
  uncensoredMeanDays: 1_395 / 31,
  leastDays: 30,
  greatestDays: 149,
};

/**
 * `at-release`: the same on the follower's records, held until its next one. Day 30: 30 days. Day 90: 90 days.
 * Day 150: 30 days. Held for 60, 60 and 31 days.
 */
export const AT_RELEASE = {
  recordDays: [30, 90, 30],
  meanDays: (30 * 60 + 90 * 60 + 30 * 31) / 151,
  overRecordsDays: (30 + 90 + 30) / 3,
};

/**
 * `first-reach`: levels from 100 (the higher of the first values, 100 and 90) to 115 (the lower of the last,
 * 120 and 115), 100 of them, 15/99 apart. Level number i is 100 + 15 i / 99.
 *
 * - i = 0, level 100: the leader on day 0, the follower on day 90: 90 days.
 * - i = 1 to 66, levels up to 110 (15 · 66 / 99 = 10): the leader on day 60, the follower on day 150: 90 days.
 * - i = 67 to 99: the leader on day 120, the follower on day 150: 30 days.
 */
export const FIRST_REACH = { meanDays: (90 + 66 * 90 + 33 * 30) / 100 };

/** Points on day 180: 120 less 115. */
export const POINTS = 5;

/**
 * Tolerance 5: the follower may fall short of a level by 5.
 *
 * - `daily` on day 180 asks for the leader's first day at 115 + 5 = 120: day 120 still, 60 days.
 * - `daily` on day 150 − 1 asks for 105: day 60, 89 days.
 * - At tolerance 6 the leader has not reached 121 by day 180, so the follower is not behind: the gap is minus
 *   how long ago the follower first stood at 120 − 6 = 114: day 150, −30 days.
 */
export const TOLERANCE = { fiveOn180: 60, fiveOn149: 89, sixOn180: -30 };
