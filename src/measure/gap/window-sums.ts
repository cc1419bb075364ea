import { DAYS_PER_MONTH, daysOf } from './month.js';
import { daysBehind, endOf, firstRecord, type Stretches } from './stretches.js';
import { type DaySeries, TREND_WINDOWS } from './trend.js';

/**
 * The sums of a gap over the days between successive bounds: slot i holds the days from bound i - 1 to before bound i.
 * Days behind are whole numbers, so that no rounding depends on the order.
 */
export interface WindowSums {
  /** Ascending; the last is the day after the as-of day. */
  readonly bounds: readonly number[];
  readonly daily: Float64Array;
  readonly held: Float64Array;
  readonly points: Float64Array;
}

/** Room for the sums over the windows of the trend that end on a day: a caller that follows many draws gives it again. */
export function windowSums(asOf: number): WindowSums {
  const end = asOf + 1;
  const days = [0, ...TREND_WINDOWS.flatMap((months) => [daysOf(months), daysOf(2 * months)])];
  const bounds = [...new Set(days)].sort((x, y) => y - x).map((day) => end - day);
  const sums = () => new Float64Array(bounds.length);
  return { bounds, daily: sums(), held: sums(), points: sums() };
}

/** Writes the sums of stretches over those in the room. */
export function sumWindows(stretches: Stretches, { bounds, daily, held, points }: WindowSums): void {
  for (const sums of [daily, held, points]) sums.fill(0);
  let slot = 0;
  for (let i = 0; i < stretches.count; i++) {
    const end = endOf(stretches, i);
    for (let from = stretches.from[i]; from < end; ) {
      while (bounds[slot] <= from) slot++;
      const to = Math.min(end, bounds[slot]);
      daily[slot] += daysBehind(stretches, i, from, to);
      held[slot] += stretches.held[i] * (to - from);
      points[slot] += stretches.points[i] * (to - from);
      from = to;
    }
  }
}

/** Months behind by the definition `daily`. */
export function dailySeries({ firstDay }: Stretches, { bounds, daily }: WindowSums): DaySeries {
  return seriesOf(bounds, daily, firstDay, DAYS_PER_MONTH);
}

/** Months behind by the definition `at-release`, from the follower's first record. */
export function heldSeries(stretches: Stretches, { bounds, held }: WindowSums): DaySeries {
  const first = firstRecord(stretches);
  const day = first < stretches.count ? stretches.from[first] : stretches.asOf + 1;
  return seriesOf(bounds, held, day, DAYS_PER_MONTH);
}

export function pointsSeries({ firstDay }: Stretches, { bounds, points }: WindowSums): DaySeries {
  return seriesOf(bounds, points, firstDay, 1);
}

/** A series whose means are known from its first day, or a bound, to a bound. */
function seriesOf(bounds: readonly number[], sums: Float64Array, first: number, unit: number): DaySeries {
  return {
    first,
    end: bounds[bounds.length - 1],
    mean: (from, to) => {
      let sum = 0;
      for (let i = 0; i < bounds.length && bounds[i] <= to; i++) if (bounds[i] > from) sum += sums[i];
      return sum / unit / (to - from);
    },
  };
}
