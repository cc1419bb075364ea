import type { EarlierModel } from './crossing.js';
import { byDay, firstReaching, frontierOf, type Release } from './frontier.js';
import { DAYS_PER_MONTH } from './month.js';
import type { ValueDraws } from './value-draws.js';

/** How long after a group’s frontier first stood at the level of one model that model came out. */
export interface ModelLag {
  /** Positive: the model came after; negative: the frontier reached it later. Not reached: minus the months watched. */
  readonly months: number;
  /** The record that first reached the level, by the estimates; null where none has by the as-of day. */
  readonly crossing: { readonly id: number; readonly day: number } | null;
  /** The frontier stood there on its first day, and no earlier model bounds since when. */
  readonly censored: boolean;
  /** A known, unscored earlier model that may have stood there first. */
  readonly earlier: { readonly id: number; readonly months: number } | null;
  /** One value a draw; a draw that is not reached stands at minus the months watched. Null without draws. */
  readonly draws: Float64Array | null;
  /** The share of draws whose level is not reached by the as-of day; 0 or 1 without draws. */
  readonly unreached: number;
}

/**
 * Months between the day of a model and the first day on which the frontier of a group, which starts on `since`, reached
 * the model’s value (≥), as known on `asOf`. On the model’s own day, where the group was there first, it is the gap by
 * the definition `daily` with the model alone as the follower.
 *
 * @param group releases without the model; one without a draw keeps its estimate
 * @param earlier models of the group that are known and not scored, or that came before `since`
 * @returns null where the model is not out by the as-of day, or the group has no release by then
 */
export function modelLag(
  model: Release,
  group: readonly Release[],
  earlier: readonly EarlierModel[],
  draws: ValueDraws | null,
  { since, asOf }: { readonly since: number; readonly asOf: number },
): ModelLag | null {
  const sorted = byDay(group);
  const frontier = frontierOf(sorted, since, asOf);
  if (model.day > asOf || frontier.day.length === 0) return null;
  const watched = (model.day - asOf) / DAYS_PER_MONTH;
  const monthsTo = (day: number) => (model.day - day) / DAYS_PER_MONTH;
  const at = firstReaching(frontier, model.value);
  const before = at < 0 ? [] : earlier.filter(({ day }) => day < frontier.day[at]);
  const candidate = before
    .filter(({ upper }) => upper >= model.value)
    .reduce<EarlierModel | null>((first, one) => (first && first.day <= one.day ? first : one), null);
  let unreached = at < 0 ? 1 : 0;
  let drawn: Float64Array | null = null;
  if (draws) {
    drawn = new Float64Array(draws.count);
    let missed = 0;
    for (let draw = 0; draw < draws.count; draw++) {
      const drawnValue = ({ id, value }: Release) => {
        const own = draws.value(draw, id);
        return Number.isNaN(own) ? value : own;
      };
      const path = frontierOf(sorted, since, asOf, drawnValue);
      const first = firstReaching(path, drawnValue(model));
      drawn[draw] = first < 0 ? watched : monthsTo(path.day[first]);
      if (first < 0) missed += 1;
    }
    unreached = missed / draws.count;
  }
  return {
    months: at < 0 ? watched : monthsTo(frontier.day[at]),
    crossing: at < 0 ? null : { id: frontier.id[at], day: frontier.day[at] },
    censored: at === 0 && candidate === null && !before.some(({ upper }) => upper < model.value),
    earlier: candidate && { id: candidate.id, months: monthsTo(candidate.day) },
    draws: drawn,
    unreached,
  };
}
