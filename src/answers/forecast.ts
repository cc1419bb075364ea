import {
  dayNumber,
  type Estimate,
  type ForecastAnswer,
  type ForecastMethod,
  type ForecastQuery,
  type ForecastRecord,
  HeadwayError,
  isoDay,
  requireDay,
} from '../contract/index.js';
import {
  chanceOf,
  DAYS_PER_MONTH,
  forecastRandomWalk,
  normalCumulative,
  normalQuantile,
  overtakeChance,
  quantile,
  Random,
  simulatePath,
} from '../measure/index.js';
import { dataSets, type Registry, writePredicate } from '../registry/index.js';
import { asOfDay } from './as-of.js';
import { asOfFits } from './forecast/as-of-fits.js';
import { currentFit } from './forecast/current-fit.js';
import type { Unit } from './forecast/gap-series.js';
import { FORECAST_PAIRS } from './forecast/pairs.js';
import { calibrationAt, originsOf } from './forecast/past-forecasts.js';
import { shippedRecord } from './forecast/shipped-forecast.js';
import { methodFor } from './forecast/used-method.js';
import { parseGroups, sidesOf } from './groups.js';
import { chooseDataSet } from './measures/choose-data-set.js';
import { measureTable } from './measures/index.js';
import { attributions, provenance } from './provenance.js';

const QUANTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const MOST_MONTHS = 24;
const LONGEST_SCORED = 12;

/**
 * The gap on a coming day, the chance that the follower overtakes by then, and the record of such forecasts. The index
 * is fitted on what was released by the as-of day.
 *
 * @throws HeadwayError for an unknown group, a group of fewer than two models, a day that is past or too far off
 */
export async function forecast(registry: Registry, query: ForecastQuery): Promise<ForecastAnswer> {
  if (query.measure !== 'eci-refit') {
    throw new HeadwayError({
      code: 'not-forecast',
      what: `${query.measure} cannot be fitted as of earlier days`,
      where: '--measure',
      remedy: 'use --measure eci-refit',
    });
  }
  const since = requireDay(query.since, '--since');
  const own = parseGroups(query.follower, query.leader);
  const dataSet = chooseDataSet(await dataSets(registry), ['epoch-benchmarks'], query.vintage, query.measure);
  const whole = await measureTable(registry, query.measure, dataSet.publishedOn);
  const asOf = asOfDay(whole, query.asOf, since, false);
  const until = horizonDay(query.by, asOf);
  sidesOf(await measureTable(registry, query.measure, dataSet.publishedOn, isoDay(asOf)), own, since, []);
  const { fit, pointsPerUnit } = await currentFit(registry, dataSet, asOf);
  const fits = [...(await asOfFits(registry, dataSet.id)).filter(({ day }) => day < asOf), fit];
  const pool = FORECAST_PAIRS.map(({ follower, leader }) => parseGroups(follower, leader));
  const names = `${writePredicate(own.follower)} behind ${writePredicate(own.leader)}`;
  const inPool = pool.findIndex(
    ({ follower, leader }) => `${writePredicate(follower)} behind ${writePredicate(leader)}` === names,
  );
  const pair = inPool < 0 ? pool.length : inPool;
  const origins = originsOf(fits, inPool < 0 ? [...pool, own] : pool, since);
  const now = fits.length - 1;
  const frontiers = origins.frontiers(pair, now);
  const calibration = calibrationAt(origins, now);
  if (!frontiers || !calibration) throw tooEarly(asOf);

  const horizon = (until - asOf) / DAYS_PER_MONTH;
  const tolerance = query.tolerance / pointsPerUnit;
  const random = Random.stream(query.seed, 0);
  const ends = Array.from({ length: query.draws }, () => {
    const shift = calibration.revision * random.normal();
    return simulatePath(
      frontiers,
      calibration.pool,
      { from: asOf, days: [until], tolerance, shift },
      random,
    )[0];
  });
  const record = await shippedRecord(registry, dataSet);
  const forecastOf = (unit: Unit): ForecastAnswer['points'] => {
    const factor = unit === 'points' ? pointsPerUnit : 1;
    const base = origins.gap(unit, pair, now, now);
    const method = methodFor(unit, horizon);
    const draws = Float64Array.from(ends, (end) => end[unit]).sort();
    const normal = forecastRandomWalk(calibration.walks[unit], { pair, base }, horizon);
    const at = (p: number) =>
      factor *
      (method === 'random-walk' ? normal.mean + normal.deviation * normalQuantile(p) : quantile(draws, p));
    return {
      now: base * factor,
      method,
      forecast: estimateOf(at, query.level),
      quantiles: QUANTILES.map((p) => ({ p, value: at(p) })),
    };
  };
  const base = origins.gap('points', pair, now, now);
  const method = methodFor('points', horizon);
  const walk = calibration.walks.points;
  const normal = forecastRandomWalk(walk, { pair, base }, horizon);
  const ahead: Record<ForecastMethod, number> = {
    'random-walk': offTheEnds(normalCumulative((-tolerance - normal.mean) / normal.deviation)),
    'path-bootstrap': chanceOf(ends.filter(({ points }) => points < -tolerance).length, ends.length),
  };
  const overtake: Record<ForecastMethod, number> = {
    'random-walk': overtakeChance(walk, { pair, base }, { horizon, tolerance }, random),
    'path-bootstrap': chanceOf(ends.filter(({ overtaken }) => overtaken).length, ends.length),
  };
  const alreadyAhead = base < -tolerance;
  return {
    kind: 'forecast',
    follower: writePredicate(own.follower),
    leader: writePredicate(own.leader),
    measure: query.measure,
    by: query.by,
    horizonMonths: horizon,
    tolerance: query.tolerance,
    since: query.since,
    level: query.level,
    draws: query.draws,
    seed: query.seed,
    months: forecastOf('months'),
    points: forecastOf('points'),
    alreadyAhead,
    overtake: alreadyAhead ? null : { ...overtake, method, chance: overtake[method] },
    aheadOnTheDay: ahead[method],
    own: inPool < 0 ? null : (record?.pairs[inPool] ?? null),
    record,
    notes: notesOf(record, horizon, asOf, dayNumber(dataSet.publishedOn) as number),
    attribution: attributions([dataSet]),
    ...provenance(registry, isoDay(asOf), dataSet.publishedOn),
  };
}

function horizonDay(by: string, asOf: number): number {
  const until = requireDay(by, '--by');
  if (until > asOf && until - asOf <= MOST_MONTHS * DAYS_PER_MONTH) return until;
  throw new HeadwayError({
    code: until > asOf ? 'too-far' : 'not-to-come',
    what:
      until > asOf
        ? `${by} is more than ${MOST_MONTHS} months after the as-of day ${isoDay(asOf)}`
        : `${by} is not after the as-of day ${isoDay(asOf)}`,
    where: '--by',
    remedy: `choose a day from ${isoDay(asOf + 1)} to ${isoDay(asOf + Math.floor(MOST_MONTHS * DAYS_PER_MONTH))}`,
  });
}

function tooEarly(asOf: number): HeadwayError {
  return new HeadwayError({
    code: 'too-early',
    what: `too little had come out by ${isoDay(asOf)} to calibrate a forecast of these groups`,
    where: '--as-of',
    remedy: 'choose a later --as-of',
  });
}

function estimateOf(at: (p: number) => number, level: number): Estimate {
  return { estimate: at(0.5), low: at((1 - level) / 2), high: at((1 + level) / 2), level };
}

/** A published chance is never 0 or 1. */
function offTheEnds(chance: number): number {
  return Math.min(0.9999, Math.max(0.0001, chance));
}

function notesOf(record: ForecastRecord | null, horizon: number, asOf: number, published: number): string[] {
  const notes: string[] = [];
  if (horizon > LONGEST_SCORED) {
    notes.push(
      `No forecast of more than ${LONGEST_SCORED} months has been scored: this one is an extrapolation.`,
    );
  }
  if (asOf < published) {
    notes.push(
      'Pseudo-real-time: only what was released by the as-of day enters, but its scores were published later.',
    );
  }
  notes.push(
    record
      ? 'The record is of the pairs fixed beforehand; their windows overlap, and their leaders are often the same.'
      : 'No record ships for these data: npm run evaluate -- forecast makes it.',
  );
  return notes;
}
