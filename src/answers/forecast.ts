import {
  dayNumber,
  type ForecastAnswer,
  type ForecastMethod,
  type ForecastNote,
  type ForecastQuery,
  type ForecastRecord,
  HeadwayError,
  isoDay,
  phrase,
} from '../contract/index.js';
import { forecastRandomWalk, normalQuantile, quantile } from '../measure/index.js';
import { type Registry, writePredicate } from '../registry/index.js';
import type { Unit } from './forecast/gap-series.js';
import { chancesOf, type PosedForecast, poseForecast } from './forecast/pose-forecast.js';
import { shippedRecord } from './forecast/shipped-forecast.js';
import { methodFor } from './forecast/used-method.js';
import { attributions, provenance } from './provenance.js';

const QUANTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const LONGEST_SCORED = 12;

/**
 * The gap on a coming day, the chance that the follower overtakes by then, and the record of such forecasts. The index
 * is fitted on what was released by the as-of day.
 *
 * @throws HeadwayError for a measure that is not refitted, an unknown group, a group of fewer than two models, a day
 *   that is past or too far off
 */
export async function forecast(registry: Registry, query: ForecastQuery): Promise<ForecastAnswer> {
  if (query.measure !== 'eci-refit') {
    throw new HeadwayError({
      code: 'not-forecast',
      what: phrase`forecasts of ${query.measure} are not made: it is not fitted as of earlier days`,
      where: '--measure',
      remedy: 'use --measure eci-refit',
    });
  }
  const posed = await poseForecast(registry, query);
  const { dataSet, groups, asOf, horizon } = posed;
  const record = await shippedRecord(registry, dataSet);
  const method = methodFor('points', horizon);
  const { overtake, ahead, alreadyAhead } = chancesOf(posed, query);
  return {
    kind: 'forecast',
    follower: writePredicate(groups.follower),
    leader: writePredicate(groups.leader),
    measure: query.measure,
    by: query.by,
    horizonMonths: horizon,
    tolerance: query.tolerance,
    since: query.since,
    level: query.level,
    draws: query.draws,
    seed: query.seed,
    months: distributionOf(posed, 'months', query.level),
    points: distributionOf(posed, 'points', query.level),
    alreadyAhead,
    overtake: alreadyAhead ? null : { ...overtake, method, chance: overtake[method] },
    aheadOnTheDay: ahead[method],
    own: record?.pairs[posed.pair] ?? null,
    record,
    notes: notesOf(record, posed, alreadyAhead ? null : { method, chance: overtake[method] }),
    attribution: attributions([dataSet]),
    ...provenance(registry, isoDay(asOf), dataSet.publishedOn),
  };
}

/** The distribution of the gap in one unit by the method in use. */
function distributionOf(posed: PosedForecast, unit: Unit, level: number): ForecastAnswer[Unit] {
  const { calibration, pair, horizon } = posed;
  const factor = unit === 'points' ? posed.pointsPerUnit : 1;
  const base = posed.base[unit];
  const method = methodFor(unit, horizon);
  const draws = Float64Array.from(posed.ends, (end) => end[unit]).sort();
  const { mean, deviation } = forecastRandomWalk(calibration.walks[unit], { pair, base }, horizon);
  const at = (p: number) =>
    factor * (method === 'random-walk' ? mean + deviation * normalQuantile(p) : quantile(draws, p));
  return {
    now: base * factor,
    method,
    forecast: { estimate: at(0.5), low: at((1 - level) / 2), high: at((1 + level) / 2), level },
    quantiles: QUANTILES.map((p) => ({ p, value: at(p) })),
  };
}

interface StatedChance {
  readonly method: ForecastMethod;
  readonly chance: number;
}

function notesOf(
  record: ForecastRecord | null,
  { horizon, asOf, dataSet }: PosedForecast,
  stated: StatedChance | null,
): ForecastNote[] {
  const notes: ForecastNote[] = [];
  if (record && stated) notes.push(...chancesSoFar(record, horizon, stated));
  if (horizon > LONGEST_SCORED) notes.push({ code: 'extrapolation', months: LONGEST_SCORED });
  if (asOf < (dayNumber(dataSet.publishedOn) as number)) notes.push({ code: 'pseudo-real-time' });
  notes.push({ code: record ? 'record-of-fixed-pairs' : 'no-record' });
  return notes;
}

/** What came of the chances of the same class that were stated at the scored horizon that is not shorter. */
function chancesSoFar(
  { overtakes }: ForecastRecord,
  horizon: number,
  { method, chance }: StatedChance,
): ForecastNote[] {
  const scored = overtakes.find((one) => one.horizon >= horizon) ?? overtakes.at(-1);
  const alike = scored?.calibration[method].find(({ from, to }) => chance >= from && chance <= to);
  if (!scored || !alike || alike.chance === null || alike.came === null) return [];
  const { from, to, forecasts } = alike;
  const known = { from, to, forecasts, chance: alike.chance, came: alike.came };
  return [{ code: 'chances-so-far', horizon: scored.horizon, ...known }];
}
