import { type DayRange, dayNumber, isoDay } from '../../contract/index.js';

const INSIDE = 3;

/** The days of a range on which a claim is checked: both ends, and three evenly between. ISO days, ascending. */
export function daysOf({ from, to }: DayRange): string[] {
  const [first, last] = [dayNumber(from) as number, dayNumber(to) as number];
  const days = Array.from({ length: INSIDE + 2 }, (_, i) =>
    Math.round(first + ((last - first) * i) / (INSIDE + 1)),
  );
  return [...new Set(days)].map(isoDay);
}
