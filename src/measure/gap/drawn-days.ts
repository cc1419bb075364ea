import type { Stretches } from './stretches.js';

/** The gap of every draw on some days, by the definition `daily`: an array a day, NaN where a draw does not define it. */
export interface DrawnDays {
  /** Ascending. */
  readonly days: readonly number[];
  /** Days behind: whole numbers, negative where the follower is ahead. */
  readonly behind: readonly Float64Array[];
  readonly points: readonly Float64Array[];
}

export function drawnDays(days: readonly number[], draws: number): DrawnDays {
  const arrays = () => days.map(() => new Float64Array(draws).fill(Number.NaN));
  return { days, behind: arrays(), points: arrays() };
}

/** Fills in what the stretches of one draw say. */
export function fillDays(
  { days, behind, points }: DrawnDays,
  draw: number,
  stretches: Stretches | null,
): void {
  if (!stretches) return;
  let stretch = 0;
  for (let i = 0; i < days.length; i++) {
    const day = days[i];
    if (day < stretches.firstDay || day > stretches.asOf) continue;
    while (stretch + 1 < stretches.count && stretches.from[stretch + 1] <= day) stretch++;
    const reached = stretches.reached[stretch];
    behind[i][draw] = stretches.ahead[stretch] === 1 ? reached - day : day - reached;
    points[i][draw] = stretches.points[stretch];
  }
}
