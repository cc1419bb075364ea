import { dayNumber } from '../../contract/index.js';
import { byDay, frontierOf, type GapPath, gapPath, type Release } from '../../measure/index.js';
import { matches, type Predicate } from '../../registry/index.js';
import type { AsOfFit, FittedModel } from './as-of-fits.js';

/** The two groups of a pair. */
export interface PairGroups {
  readonly follower: Predicate;
  readonly leader: Predicate;
}

/** The units in which a gap is forecast. Points are those of the fit, before any scale. */
export const UNITS = ['months', 'points'] as const;
export type Unit = (typeof UNITS)[number];

/**
 * The gap of a pair on every day up to the fit's, as measured on that fit. Models of both groups, unreleased or
 * undated, set no frontier.
 *
 * @param tolerance in the unit of the fit's abilities
 * @returns null where a group has no frontier by then
 */
export function fittedGap(
  { models }: AsOfFit,
  { follower, leader }: PairGroups,
  { since, until, tolerance }: { since: number; until: number; tolerance: number },
): GapPath | null {
  const sides = { follower: [] as Release[], leader: [] as Release[] };
  models.forEach((model, id) => {
    const side = sideOf(model, follower, leader);
    const day = side && dayNumber(model.facts.releasedOn ?? '');
    if (side && day !== null) sides[side].push({ day, value: model.ability, id });
  });
  return gapPath(
    frontierOf(byDay(sides.leader), since, until),
    frontierOf(byDay(sides.follower), since, until),
    until,
    tolerance,
  );
}

function sideOf(
  { facts }: FittedModel,
  follower: Predicate,
  leader: Predicate,
): 'follower' | 'leader' | null {
  if (facts.access === 'unreleased') return null;
  const [f, l] = [matches(follower, facts) === true, matches(leader, facts) === true];
  return f === l ? null : f ? 'follower' : 'leader';
}

/** The value of a path on a day; NaN outside it. */
export function gapOn(path: GapPath | null, unit: Unit, day: number): number {
  const series = path && (unit === 'months' ? path.daily : path.points);
  return series?.[day - (path as GapPath).firstDay] ?? Number.NaN;
}

/** The mean of a path on some days, those outside it left out. */
export function meanGap(path: GapPath | null, unit: Unit, days: readonly number[]): number {
  const values = days.map((day) => gapOn(path, unit, day)).filter((value) => !Number.isNaN(value));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * How many units of `to` a unit of `from` is: the slope of the least-squares line through the models of both.
 * Only what was known on the later of the two days enters.
 */
export function unitRatio(from: AsOfFit, to: AsOfFit): number {
  const later = new Map(to.models.map(({ facts, ability }) => [facts.version, ability]));
  const shared = from.models.flatMap(({ facts, ability }) => {
    const y = later.get(facts.version);
    return y === undefined ? [] : [{ x: ability, y }];
  });
  const meanOf = (name: 'x' | 'y') => shared.reduce((sum, one) => sum + one[name], 0) / shared.length;
  const [mx, my] = [meanOf('x'), meanOf('y')];
  let [sxy, sxx] = [0, 0];
  for (const { x, y } of shared) {
    sxy += (x - mx) * (y - my);
    sxx += (x - mx) ** 2;
  }
  return sxx > 0 ? sxy / sxx : 1;
}
