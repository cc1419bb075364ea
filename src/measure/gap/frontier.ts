/** A release with a value. `day` is a day number; `id` is the caller's. */
export interface Release {
  readonly day: number;
  readonly value: number;
  readonly id: number;
}

/**
 * A frontier: the greatest value among the releases so far, as its records. `day` and `value` ascend
 * strictly; `id[i]` is the release that raised the frontier to `value[i]` on `day[i]`. One value a day.
 */
export interface Frontier {
  readonly day: readonly number[];
  readonly value: readonly number[];
  readonly id: readonly number[];
}

/** Releases in the order of their days. */
export function byDay(releases: readonly Release[]): Release[] {
  return [...releases].sort((x, y) => x.day - y.day || y.value - x.value || x.id - y.id);
}

/**
 * The frontier of releases on days from `since` to `until`, both included.
 *
 * @param sorted releases by ascending day
 * @param valueIn the value of a release; a draw replaces the value of the estimate
 */
export function frontierOf(
  sorted: readonly Release[],
  since: number,
  until: number,
  valueIn: (release: Release) => number = (release) => release.value,
): Frontier {
  const day: number[] = [];
  const value: number[] = [];
  const id: number[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (const release of sorted) {
    if (release.day < since) continue;
    if (release.day > until) break;
    const v = valueIn(release);
    if (!(v > best)) continue;
    best = v;
    if (day.length > 0 && day[day.length - 1] === release.day) {
      value[value.length - 1] = v;
      id[id.length - 1] = release.id;
    } else {
      day.push(release.day);
      value.push(v);
      id.push(release.id);
    }
  }
  return { day, value, id };
}

/** Position of the record that stands at the end of `day`, or -1 before the first. */
export function standingAt({ day }: Frontier, at: number): number {
  let low = 0;
  let high = day.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (day[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Position of the record that first reached `level` (reached means ≥), or -1 where none has. */
export function firstReaching({ value }: Frontier, level: number): number {
  let low = 0;
  let high = value.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value[middle] >= level) high = middle;
    else low = middle + 1;
  }
  return low < value.length ? low : -1;
}
