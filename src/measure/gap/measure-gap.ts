import { type Interval, intervalOf, inUnits, lowerLow, raiseHigh } from '../interval.js';
import { mean, probabilityPositive } from '../quantile.js';
import { type Crossing, crossingAt, monthsSince } from './crossing.js';
import { bounded, crossingOn, type GapInput } from './day-gap.js';
import { gapStatistics } from './draw-statistics.js';
import { type Drawn, type DrawnFigure, drawFigures } from './drawn-figures.js';
import { levelGaps } from './first-reach.js';
import { byDay, type Frontier, frontierOf, standingAt } from './frontier.js';
import { type DayGap, historyOf, sharedDays } from './gap-history.js';
import { DAYS_PER_MONTH } from './month.js';
import { type GapPath, pathOf } from './path.js';
import { endOf, type Stretches } from './stretches.js';
import { TREND_WINDOWS } from './trend.js';

/** An average over days, levels or records. */
export interface Average {
  readonly months: Interval | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly count: number;
  /** On how many of them nothing bounds how long the group in front has stood there. */
  readonly unbounded: number;
  readonly overRecords: Interval | null;
  readonly withoutCensored: Interval | null;
}

/** One definition's figure on the as-of day and its average. For `first-reach` both are the average. */
export interface Definition {
  readonly now: Interval | null;
  /** `now` is a lower bound. For `first-reach`: at every level. */
  readonly nowCensored: boolean;
  readonly average: Average;
  readonly censored: number;
  readonly truncated: number;
}

/** A record of the follower and how far behind it stood that day; null before the leader's first day. */
export interface MeasuredRecord {
  readonly id: number;
  readonly day: number;
  readonly value: number;
  readonly months: Interval | null;
  readonly points: Interval | null;
  readonly crossing: Crossing | null;
}

export interface TrendChange {
  readonly windowMonths: number;
  readonly atRelease: Interval | null;
  readonly probabilityWidening: number | null;
  readonly daily: Interval | null;
  readonly points: Interval | null;
  readonly probabilityWideningPoints: number | null;
}

export interface MeasuredGap {
  readonly leader: Frontier;
  readonly follower: Frontier;
  readonly daily: Definition;
  readonly atRelease: Definition;
  readonly firstReach: Definition;
  readonly points: Interval | null;
  readonly records: readonly MeasuredRecord[];
  readonly now: Crossing | null;
  /** Ids of the earlier models that may have stood at some level of the path. */
  readonly truncatedBy: readonly number[];
  /** By window; empty where only the definitions are asked for. */
  readonly trend: readonly TrendChange[];
  /** The figures of every draw; null without draws. */
  readonly drawn: Drawn | null;
  /** Week by week, as `gapHistory` gives it; empty unless asked for. */
  readonly history: readonly DayGap[];
}

/**
 * Measures how far the follower is behind the leader, by each of the three definitions, with intervals from
 * the draws: each draw goes through both frontiers to the gap. Positive: the follower is behind.
 *
 * @param overTime also the history, from the same draws at the same time
 */
export function measureGap(input: GapInput, overTime = false): MeasuredGap {
  const { since, asOf, level, draws } = input;
  const [leading, following] = [byDay(input.leader), byDay(input.follower)];
  const leader = frontierOf(leading, since, asOf);
  const follower = frontierOf(following, since, asOf);
  const estimate = gapStatistics(leader, follower, input);
  const path = estimate.stretches && pathOf(estimate.stretches);
  const recordDays = input.definitionsOnly ? [] : (path?.records.map((record) => record.day) ?? []);
  const weeklyDays = overTime ? sharedDays(leader, follower, asOf) : [];
  const drawn = draws ? drawFigures(leading, following, draws, input, recordDays, weeklyDays) : null;
  const interval = (value: number, key: DrawnFigure) => intervalOf(value, drawn?.[key], level);
  const crossings = estimate.stretches ? dayCrossings(input, leader, follower, estimate.stretches) : [];
  const now = crossings.at(-1) ?? null;
  const records = measuredRecords(input, leader, follower, path, drawn);
  const averaged = records.filter((record) => record.crossing !== null);
  const levels = levelCrossings(input, leader, follower);
  const held = heldCrossings(averaged, asOf);
  const lastRecord = averaged.at(-1)?.crossing ?? null;

  const daily: Definition = {
    now: bounded(interval(estimate.daily, 'daily'), now),
    nowCensored: now?.censored ?? false,
    average: {
      months: stretched(interval(estimate.dailyAverage, 'dailyAverage'), crossings),
      ...extremes(path ? path.daily : []),
      unbounded: unboundedIn(crossings),
      overRecords: null,
      withoutCensored: interval(estimate.dailyAverageUncensored, 'dailyAverageUncensored'),
    },
    ...flags(crossings),
  };
  const atRelease: Definition = {
    now: bounded(interval(estimate.atRelease, 'atRelease'), lastRecord),
    nowCensored: lastRecord?.censored ?? false,
    average: {
      months: stretched(interval(estimate.atReleaseAverage, 'atReleaseAverage'), held),
      ...extremes(averaged.map((record) => (record.crossing as Crossing).months)),
      count: path ? path.atRelease.filter((months) => !Number.isNaN(months)).length : 0,
      unbounded: unboundedIn(held),
      overRecords: stretched(
        interval(estimate.atReleaseOverRecords, 'atReleaseOverRecords'),
        averaged.map((record) => record.crossing as Crossing),
      ),
      withoutCensored: intervalOf(uncensoredMean(held), null, level),
    },
    ...flags(averaged.map((record) => record.crossing as Crossing)),
  };
  const reach = stretched(interval(estimate.firstReach, 'firstReach'), levels);
  const firstReach: Definition = {
    now: reach,
    nowCensored: levels.length > 0 && levels.every((crossing) => crossing.censored),
    average: {
      months: reach,
      ...extremes(levels.map((crossing) => crossing.months)),
      unbounded: unboundedIn(levels),
      overRecords: null,
      withoutCensored: intervalOf(uncensoredMean(levels), null, level),
    },
    ...flags(levels),
  };
  return {
    leader,
    follower,
    daily,
    atRelease,
    firstReach,
    points: interval(estimate.points, 'points'),
    records,
    now,
    truncatedBy: [...new Set(crossings.flatMap((crossing) => crossing.earlier?.id ?? []))],
    drawn,
    history: overTime ? historyOf(input, leader, follower, weeklyDays, drawn?.weekly ?? null) : [],
    trend: estimate.change.map((change, w) => ({
      windowMonths: TREND_WINDOWS[w],
      atRelease: intervalOf(change.atRelease, drawn?.change[w].atRelease, level),
      probabilityWidening: probability(change.atRelease, drawn?.change[w].atRelease),
      daily: intervalOf(change.daily, drawn?.change[w].daily, level),
      points: intervalOf(change.points, drawn?.change[w].points, level),
      probabilityWideningPoints: probability(change.points, drawn?.change[w].points),
    })),
  };
}

const probability = (estimate: number, draws: Float64Array | undefined) =>
  Number.isNaN(estimate) || !draws ? null : probabilityPositive(draws);

/** The crossing of every day: within a stretch only the months move. */
function dayCrossings(
  input: GapInput,
  leader: Frontier,
  follower: Frontier,
  stretches: Stretches,
): Crossing[] {
  const crossings: Crossing[] = [];
  for (let i = 0; i < stretches.count; i++) {
    const first = crossingOn(input, leader, follower, stretches.from[i]);
    const { ahead, earlier } = first;
    for (let day = stretches.from[i]; day < endOf(stretches, i); day++) {
      crossings.push({
        ...first,
        months: monthsSince(first.day, day, ahead),
        earlier: earlier && { ...earlier, months: monthsSince(earlier.day, day, ahead) },
      });
    }
  }
  return crossings;
}

function levelCrossings(input: GapInput, leader: Frontier, follower: Frontier): Crossing[] {
  return levelGaps(leader, follower, input.tolerance).map((gap) => {
    const behind = gap.months >= 0;
    const { level, leaderDay, followerDay, months } = gap;
    const crossing = behind
      ? crossingAt(leader, level, follower, level, followerDay, 0, input.earlierLeaders, [])
      : crossingAt(
          follower,
          level - input.tolerance,
          leader,
          level,
          leaderDay,
          0,
          input.earlierFollowers,
          [],
        );
    const earlier = crossing.earlier && {
      ...crossing.earlier,
      months: (behind ? 1 : -1) * crossing.earlier.months,
    };
    return { ...crossing, months, earlier, ahead: !behind };
  });
}

function measuredRecords(
  input: GapInput,
  leader: Frontier,
  follower: Frontier,
  path: GapPath | null,
  drawn: Drawn | null,
): MeasuredRecord[] {
  return follower.day.map((day, i) => {
    const row = path?.records.findIndex((record) => record.day === day) ?? -1;
    const crossing = row < 0 ? null : crossingOn(input, leader, follower, day);
    const points = row < 0 ? Number.NaN : leader.value[standingAt(leader, day)] - follower.value[i];
    return {
      id: follower.id[i],
      day,
      value: follower.value[i],
      months:
        crossing &&
        bounded(
          inUnits(
            intervalOf(daysOfCrossing(crossing, day), drawn?.records.behind[row], input.level),
            DAYS_PER_MONTH,
          ),
          crossing,
        ),
      points: intervalOf(points, row < 0 ? null : drawn?.records.points[row], input.level),
      crossing,
    };
  });
}

/** Whole days from a crossing to a day, negative where the follower is ahead. */
const daysOfCrossing = ({ day, ahead }: Crossing, at: number): number => (ahead ? day - at : at - day);

/** Each record's crossing, once for every day that it is held. */
function heldCrossings(records: readonly MeasuredRecord[], asOf: number): Crossing[] {
  return records.flatMap((record, i) => {
    const end = records[i + 1]?.day ?? asOf + 1;
    return new Array<Crossing>(end - record.day).fill(record.crossing as Crossing);
  });
}

/**
 * An average whose ends count every truncated crossing from its earlier model, and lie as far beyond that as the
 * draws put them beyond the estimate: which crossings there are is as uncertain as before.
 */
function stretched(interval: Interval | null, crossings: readonly Crossing[]): Interval | null {
  if (!interval || crossings.length === 0) return interval;
  const reaching = (ahead: boolean) =>
    mean(crossings.map((one) => (one.earlier && one.ahead === ahead ? one.earlier.months : one.months)));
  const { estimate, low, high } = interval;
  const [below, above] = [estimate - (low ?? estimate), (high ?? estimate) - estimate];
  const open = (ahead: boolean) => crossings.every((one) => !one.bounded && one.ahead === ahead);
  return lowerLow(
    raiseHigh(interval, open(false) ? null : reaching(false) + above),
    open(true) ? null : reaching(true) - below,
  );
}

function uncensoredMean(crossings: readonly Crossing[]): number {
  return mean(crossings.filter((crossing) => !crossing.censored).map((crossing) => crossing.months));
}

const unboundedIn = (crossings: readonly Crossing[]): number =>
  crossings.filter((crossing) => !crossing.bounded).length;

function flags(crossings: readonly Crossing[]): { censored: number; truncated: number } {
  return {
    censored: crossings.filter((crossing) => crossing.censored).length,
    truncated: crossings.filter((crossing) => crossing.earlier !== null).length,
  };
}

function extremes(values: ArrayLike<number>): { min: number | null; max: number | null; count: number } {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) [min, max] = [Math.min(min, values[i]), Math.max(max, values[i])];
  return values.length === 0 ? { min: null, max: null, count: 0 } : { min, max, count: values.length };
}
