import { type Frontier, firstReaching, frontierOf, type Release } from '../gap/frontier.js';
import { DAYS_PER_MONTH } from '../gap/month.js';
import type { ValueDraws } from '../gap/value-draws.js';
import { type Interval, intervalOf } from '../interval.js';

/** How far a value stands behind a group's frontier. */
export interface Behind {
  /** Since the frontier first reached the value; 0 where it has not. No upper end where it may never have been below. */
  readonly months: Interval;
  /** The frontier minus the value. */
  readonly points: Interval;
  /** The record that first reached the value, by the estimates; null where none has. */
  readonly reachedBy: { readonly id: number; readonly day: number } | null;
  /** The frontier already stood above the value on its first day: the months are a lower bound. */
  readonly censored: boolean;
  /** The share of draws in which the value exceeds the frontier. */
  readonly ahead: number;
}

/**
 * Places a value against the frontier of releases on the day `asOf`: the definition `daily` of a gap, the value
 * being a release of that day.
 *
 * @param releases by ascending day; a release without a draw keeps its estimate
 * @param draws one value a draw, of the same draws as `releaseDraws`
 * @returns null where the group has no release by then
 */
export function behindFrontier(
  releases: readonly Release[],
  releaseDraws: ValueDraws,
  { estimate, draws }: { readonly estimate: number; readonly draws: Float64Array },
  { since, asOf, level }: { readonly since: number; readonly asOf: number; readonly level: number },
): Behind | null {
  const frontier = frontierOf(releases, since, asOf);
  if (frontier.day.length === 0) return null;
  const months = new Float64Array(draws.length);
  const points = new Float64Array(draws.length);
  let [ahead, censored] = [0, 0];
  for (let draw = 0; draw < draws.length; draw++) {
    const drawn = frontierOf(releases, since, asOf, (release) => {
      const value = releaseDraws.value(draw, release.id);
      return Number.isNaN(value) ? release.value : value;
    });
    const at = firstReaching(drawn, draws[draw]);
    months[draw] = monthsSince(drawn, at, asOf);
    points[draw] = (drawn.value.at(-1) as number) - draws[draw];
    if (at < 0) ahead++;
    if (at === 0) censored++;
  }
  const at = firstReaching(frontier, estimate);
  const interval = intervalOf(monthsSince(frontier, at, asOf), months, level) as Interval;
  const open = at === 0 || censored > ((1 - level) / 2) * draws.length;
  return {
    months: open ? { ...interval, high: null } : interval,
    points: intervalOf((frontier.value.at(-1) as number) - estimate, points, level) as Interval,
    reachedBy: at < 0 ? null : { id: frontier.id[at], day: frontier.day[at] },
    censored: at === 0,
    ahead: (ahead + 0.5) / (draws.length + 1),
  };
}

function monthsSince(frontier: Frontier, at: number, asOf: number): number {
  return at < 0 ? 0 : (asOf - frontier.day[at]) / DAYS_PER_MONTH;
}
