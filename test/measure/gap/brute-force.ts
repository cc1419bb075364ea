import type { Release } from '../../../src/measure/index.js';

const MONTH = 365.25 / 12;

/** The greatest value released by the end of a day, from `since`; null before the first. */
export function standing(releases: readonly Release[], since: number, day: number): number | null {
  let best: number | null = null;
  for (const release of releases) {
    if (release.day < since || release.day > day) continue;
    if (best === null || release.value > best) best = release.value;
  }
  return best;
}

/** The first day up to `until` on which the frontier stands at the level or above. */
export function firstDayAt(
  releases: readonly Release[],
  since: number,
  until: number,
  level: number,
): number | null {
  for (let day = since; day <= until; day++) {
    const value = standing(releases, since, day);
    if (value !== null && value >= level) return day;
  }
  return null;
}

/** The gap of one day as the design words it; null without a leader or a follower. */
export function dailyGap(
  leader: readonly Release[],
  follower: readonly Release[],
  since: number,
  day: number,
  tolerance: number,
): { months: number; points: number } | null {
  const [l, f] = [standing(leader, since, day), standing(follower, since, day)];
  if (l === null || f === null) return null;
  const reached = firstDayAt(leader, since, day, f + tolerance);
  if (reached !== null) return { months: (day - reached) / MONTH, points: l - f };
  const ahead = firstDayAt(follower, since, day, l - tolerance) as number;
  return { months: -(day - ahead) / MONTH, points: l - f };
}

/** Epoch's definition, level by level. */
export function firstReachGap(
  leader: readonly Release[],
  follower: readonly Release[],
  since: number,
  until: number,
  tolerance: number,
): number | null {
  const firstOf = (releases: readonly Release[]) => {
    for (let day = since; day <= until; day++) {
      const value = standing(releases, since, day);
      if (value !== null) return value;
    }
    return null;
  };
  const [l0, f0] = [firstOf(leader), firstOf(follower)];
  const [l1, f1] = [standing(leader, since, until), standing(follower, since, until)];
  if (l0 === null || f0 === null || l1 === null || f1 === null) return null;
  const [low, high] = [Math.max(l0, f0), Math.min(l1, f1)];
  if (high < low) return null;
  let days = 0;
  for (let i = 0; i < 100; i++) {
    const level = i === 99 ? high : low + ((high - low) * i) / 99;
    days +=
      (firstDayAt(follower, since, until, level - tolerance) as number) -
      (firstDayAt(leader, since, until, level) as number);
  }
  return days / 100 / MONTH;
}
