/** Days of a month: 365.25 / 12. Every gap in months is a number of days divided by it. */
export const DAYS_PER_MONTH = 365.25 / 12;

/** Whole days nearest to a number of months. */
export function daysOf(months: number): number {
  return Math.round(months * DAYS_PER_MONTH);
}
