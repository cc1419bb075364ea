import {
  byDay,
  DAYS_PER_MONTH,
  firstReaching,
  frontierOf,
  type PairFrontiers,
  quantile,
  type Release,
  standingAt,
} from '../../measure/index.js';
import { type ModelFacts, matches, type Predicate } from '../../registry/index.js';
import type { AsOfFit } from './as-of-fits.js';

/** The two groups of a pair. */
export interface PairGroups {
  readonly follower: Predicate;
  readonly leader: Predicate;
}

/** The units in which a gap is forecast. Points are those of the fit, before any scale. */
export const UNITS = ['months', 'points'] as const;
export type Unit = (typeof UNITS)[number];

/** Which group of a pair a model is of. Models of both groups and unreleased ones are of none. */
export type SideOf = (facts: ModelFacts) => keyof PairGroups | null;

/** Decides once for each version: the fits of many days hold the same ones. */
export function sidesByVersion({ follower, leader }: PairGroups): SideOf {
  const known = new Map<string, keyof PairGroups | null>();
  return (facts) => {
    let side = known.get(facts.version);
    if (side === undefined) {
      const [f, l] = [matches(follower, facts) === true, matches(leader, facts) === true];
      side = facts.access === 'unreleased' || f === l ? null : f ? 'follower' : 'leader';
      known.set(facts.version, side);
    }
    return side;
  };
}

/**
 * The frontiers of a pair from `since` to the fit's day, as measured on the fit. Undated models set none.
 *
 * @returns null where a group has no frontier by then
 */
export function fittedFrontiers(
  { day: until, models }: AsOfFit,
  sideOf: SideOf,
  since: number,
): PairFrontiers | null {
  const sides = { follower: [] as Release[], leader: [] as Release[] };
  models.forEach(({ facts, day, ability }, id) => {
    const side = day === null ? null : sideOf(facts);
    if (side && day !== null) sides[side].push({ day, value: ability, id });
  });
  const frontiers = {
    leader: frontierOf(byDay(sides.leader), since, until),
    follower: frontierOf(byDay(sides.follower), since, until),
  };
  return frontiers.leader.day.length > 0 && frontiers.follower.day.length > 0 ? frontiers : null;
}

/** The gap of a pair's frontiers on a day, by the definition `daily` in months; NaN where one does not stand yet. */
export function frontiersGap(frontiers: PairFrontiers | null, unit: Unit, day: number): number {
  if (!frontiers) return Number.NaN;
  const { leader, follower } = frontiers;
  const [l, f] = [standingAt(leader, day), standingAt(follower, day)];
  if (l < 0 || f < 0) return Number.NaN;
  const points = leader.value[l] - follower.value[f];
  if (unit === 'points') return points;
  const since =
    points >= 0
      ? leader.day[firstReaching(leader, follower.value[f])]
      : follower.day[firstReaching(follower, leader.value[l])];
  return (Math.sign(points || 1) * (day - since)) / DAYS_PER_MONTH;
}

/**
 * How many units of `to` a unit of `from` is: the ratio of the interquartile ranges of the models of both. A model at
 * the bounds of a fit does not move it. Only what was known on the later of the two days enters.
 */
export function unitRatio(from: AsOfFit, to: AsOfFit): number {
  const later = new Map(to.models.map(({ facts, ability }) => [facts.version, ability]));
  const shared = from.models.filter(({ facts }) => later.has(facts.version));
  const before = spread(shared.map(({ ability }) => ability));
  const after = spread(shared.map(({ facts }) => later.get(facts.version) as number));
  return before > 0 && after > 0 ? after / before : 1;
}

function spread(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted.length < 2 ? 0 : quantile(sorted, 0.75) - quantile(sorted, 0.25);
}
