import type { Frontier, Release } from './frontier.js';
import type { ValueDraws } from './value-draws.js';

/** The releases of one group that count, as columns, and room for the frontier of a draw. */
export interface DrawnSide {
  readonly day: Int32Array;
  readonly id: Int32Array;
  readonly estimate: Float64Array;
  readonly room: { readonly day: number[]; readonly value: number[]; readonly id: number[] };
}

/** @param sorted releases by ascending day */
export function drawnSide(sorted: readonly Release[], since: number, until: number): DrawnSide {
  const counted = sorted.filter(({ day }) => day >= since && day <= until);
  return {
    day: Int32Array.from(counted, ({ day }) => day),
    id: Int32Array.from(counted, ({ id }) => id),
    estimate: Float64Array.from(counted, ({ value }) => value),
    room: { day: [], value: [], id: [] },
  };
}

/** The frontier of one draw, as `frontierOf` finds it of the drawn values. It is written over by the next. */
export function drawnFrontier(
  { day: days, id: ids, estimate, room }: DrawnSide,
  draws: ValueDraws,
  draw: number,
): Frontier {
  const { day, value, id } = room;
  let best = Number.NEGATIVE_INFINITY;
  let last = -1;
  for (let i = 0; i < days.length; i++) {
    let drawn = draws.value(draw, ids[i]);
    if (Number.isNaN(drawn)) drawn = estimate[i];
    if (!(drawn > best)) continue;
    best = drawn;
    if (last < 0 || day[last] !== days[i]) last++;
    day[last] = days[i];
    value[last] = drawn;
    id[last] = ids[i];
  }
  for (const column of [day, value, id]) column.length = last + 1;
  return room;
}
