import {
  type ForecastMethod,
  type ForecastQuery,
  HeadwayError,
  isoDay,
  phrase,
  requireDay,
} from '../../contract/index.js';
import {
  chanceOf,
  DAYS_PER_MONTH,
  forecastRandomWalk,
  normalCumulative,
  overtakeChance,
  type PathGap,
  Random,
  simulatePath,
} from '../../measure/index.js';
import { type DataSetFacts, dataSets, type Registry, writePredicate } from '../../registry/index.js';
import { asOfDay } from '../as-of.js';
import { type Groups, parseGroups, sidesOf } from '../groups.js';
import { chooseDataSet } from '../measures/choose-data-set.js';
import { measureTable } from '../measures/index.js';
import { asOfFits } from './as-of-fits.js';
import { currentFit } from './current-fit.js';
import type { Unit } from './gap-series.js';
import { FORECAST_PAIRS } from './pairs.js';
import { type Calibration, calibrationAt, originsOf } from './past-forecasts.js';

const MOST_MONTHS = 24;

/** All that a forecast is made of, in the unit of the fit of its as-of day. */
export interface PosedForecast {
  readonly dataSet: DataSetFacts;
  readonly groups: Groups;
  /** Day number. */
  readonly asOf: number;
  /** Months ahead. */
  readonly horizon: number;
  /** Points of the index that a unit of the fit is. */
  readonly pointsPerUnit: number;
  /** Position among the pairs that are calibrated on; their number where it is none of them. */
  readonly pair: number;
  readonly calibration: Calibration;
  /** Today's gap. */
  readonly base: Readonly<Record<Unit, number>>;
  /** The gap on the day, a simulated path each. */
  readonly ends: readonly PathGap[];
}

/**
 * Fits, calibrates and follows the paths, from what was released by the as-of day.
 *
 * @throws HeadwayError for an unknown group, a group of fewer than two models, a day that is past or too far off
 */
export async function poseForecast(registry: Registry, query: ForecastQuery): Promise<PosedForecast> {
  const since = requireDay(query.since, '--since');
  const groups = parseGroups(query.follower, query.leader);
  const dataSet = chooseDataSet(await dataSets(registry), ['epoch-benchmarks'], query.vintage, query.measure);
  const whole = await measureTable(registry, query.measure, dataSet.publishedOn);
  const asOf = asOfDay(whole, query.asOf, since, false);
  const until = horizonDay(query.by, asOf);
  const known = await measureTable(registry, query.measure, dataSet.publishedOn, isoDay(asOf));
  sidesOf(known, groups, since, []);
  const { fit, pointsPerUnit } = await currentFit(registry, dataSet, asOf);
  const fits = [...(await asOfFits(registry, dataSet.id)).filter(({ day }) => day < asOf), fit];
  const pool = FORECAST_PAIRS.map(({ follower, leader }) => parseGroups(follower, leader));
  const inPool = pool.findIndex((one) => nameOf(one) === nameOf(groups));
  const pair = inPool < 0 ? pool.length : inPool;
  const origins = originsOf(fits, inPool < 0 ? [...pool, groups] : pool, since);
  const now = fits.length - 1;
  const frontiers = origins.frontiers(pair, now);
  const calibration = calibrationAt(origins, now);
  if (!frontiers || !calibration) throw tooEarly(asOf);
  const random = Random.stream(query.seed, 0);
  const tolerance = query.tolerance / pointsPerUnit;
  const ends = Array.from({ length: query.draws }, () => {
    const shift = calibration.revision * random.normal();
    return simulatePath(
      frontiers,
      calibration.pool,
      { from: asOf, days: [until], tolerance, shift },
      random,
    )[0];
  });
  return {
    dataSet,
    groups,
    asOf,
    horizon: (until - asOf) / DAYS_PER_MONTH,
    pointsPerUnit,
    pair,
    calibration,
    base: { months: origins.gap('months', pair, now, now), points: origins.gap('points', pair, now, now) },
    ends,
  };
}

const nameOf = ({ follower, leader }: Groups) =>
  `${writePredicate(follower)} behind ${writePredicate(leader)}`;

/** The chances, by each method, that the follower overtakes by the day and that it is ahead on it. */
export function chancesOf(posed: PosedForecast, { tolerance: points, seed }: ForecastQuery) {
  const { calibration, pair, horizon, ends } = posed;
  const tolerance = points / posed.pointsPerUnit;
  const walk = calibration.walks.points;
  const at = { pair, base: posed.base.points };
  const { mean, deviation } = forecastRandomWalk(walk, at, horizon);
  const share = (of: (end: PathGap) => boolean) => chanceOf(ends.filter(of).length, ends.length);
  const overtake: Record<ForecastMethod, number> = {
    'random-walk': overtakeChance(walk, at, { horizon, tolerance }, Random.stream(seed, 1)),
    'path-bootstrap': share(({ overtaken }) => overtaken),
  };
  const ahead: Record<ForecastMethod, number> = {
    'random-walk': offTheEnds(normalCumulative((-tolerance - mean) / deviation)),
    'path-bootstrap': share((end) => end.points < -tolerance),
  };
  return { overtake, ahead, alreadyAhead: at.base < -tolerance };
}

/** A published chance is never 0 or 1. */
function offTheEnds(chance: number): number {
  return Math.min(0.9999, Math.max(0.0001, chance));
}

function horizonDay(by: string, asOf: number): number {
  const until = requireDay(by, '--by');
  const last = asOf + Math.floor(MOST_MONTHS * DAYS_PER_MONTH);
  if (until > asOf && until <= last) return until;
  const past = until <= asOf;
  throw new HeadwayError({
    code: past ? 'not-to-come' : 'too-far',
    what: past
      ? phrase`${by} is not after the as-of day ${isoDay(asOf)}`
      : phrase`${by} is more than ${MOST_MONTHS} months after the as-of day ${isoDay(asOf)}`,
    where: '--by',
    remedy: phrase`choose a day from ${isoDay(asOf + 1)} to ${isoDay(last)}`,
  });
}

function tooEarly(asOf: number): HeadwayError {
  return new HeadwayError({
    code: 'too-early',
    what: phrase`too little had come out by ${isoDay(asOf)} to calibrate a forecast of these groups`,
    where: '--as-of',
    remedy: 'choose a later --as-of',
  });
}
