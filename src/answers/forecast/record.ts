import {
  DEFAULTS,
  dayNumber,
  FORECAST_METHODS,
  type ForecastMethod,
  type ForecastRecord,
  isoDay,
} from '../../contract/index.js';
import { blockBootstrap, gapPath, overtook, Random } from '../../measure/index.js';
import type { DataSetFacts, Registry } from '../../registry/index.js';
import { toEstimate } from '../estimate.js';
import { parseGroups } from '../groups.js';
import { asOfFits } from './as-of-fits.js';
import { currentFit } from './current-fit.js';
import type { Unit } from './gap-series.js';
import { FORECAST_PAIRS } from './pairs.js';
import { type Origins, originsOf } from './past-forecasts.js';
import { HORIZONS, type Scored, type ScoredForecast, scoreForecasts } from './score-forecasts.js';

const LEVEL = 0.9;
const COVERAGE = [0.5, 0.8, 0.9];
/** Origins of a block where the horizons are pooled. */
const POOLED_BLOCK = 12;
const CLASSES = [0, 0.05, 0.15, 0.3, 0.5, 1];
const SEED = 1;

type HorizonScore = ForecastRecord['months']['horizons'][number];
type OvertakeScore = ForecastRecord['overtakes'][number];

/** Scores the past forecasts of all pairs on a data set of scores. Takes seconds; what ships is kept. */
export async function forecastRecord(registry: Registry, dataSet: DataSetFacts): Promise<ForecastRecord> {
  const { fit, pointsPerUnit } = await currentFit(registry, dataSet, null);
  const fits = [...(await asOfFits(registry, dataSet.id)).filter(({ day }) => day < fit.day), fit];
  const groups = FORECAST_PAIRS.map(({ follower, leader }) => parseGroups(follower, leader));
  const origins = originsOf(fits, groups, dayNumber(DEFAULTS.since) as number);
  const scored = scoreForecasts(origins, [...groups.keys()], SEED);
  const forecasts = inPoints(scored.forecasts, pointsPerUnit);
  const paths = dailyPoints(origins);
  const days = forecasts.map(({ origin }) => fits[origin].day);
  return {
    firstOrigin: isoDay(Math.min(...days)),
    lastOrigin: isoDay(Math.max(...days)),
    outcomesUntil: isoDay(fit.day),
    realTimeFrom: dataSet.publishedOn,
    months: unitRecord(forecasts, 'months'),
    points: unitRecord(forecasts, 'points'),
    overtakes: HORIZONS.map((horizon) => overtakeScore(origins, scored, paths, horizon)),
    pairs: FORECAST_PAIRS.map(({ follower, leader }, pair) => {
      const own = forecasts.filter((one) => one.pair === pair);
      return {
        follower,
        leader,
        forecasts: own.filter(({ unit, method }) => unit === 'months' && method === 'random-walk').length,
        overtakes: paths[pair] ? overtakesIn(paths[pair].points) : 0,
        months: meanCrps(own, 'months'),
        points: meanCrps(own, 'points'),
      };
    }),
  };
}

/** Scores in points of the index. */
export function inPoints(forecasts: readonly ScoredForecast[], pointsPerUnit: number): ScoredForecast[] {
  return forecasts.map((one) =>
    one.unit === 'months'
      ? one
      : {
          ...one,
          median: one.median * pointsPerUnit,
          outcome: one.outcome * pointsPerUnit,
          crps: one.crps * pointsPerUnit,
        },
  );
}

/** The mean CRPS in a unit, by method; null where nothing was forecast. */
export function meanCrps(forecasts: readonly ScoredForecast[], unit: Unit) {
  return byMethod((method) => {
    const own = forecasts.filter((one) => one.unit === unit && one.method === method);
    return own.length === 0 ? null : meanOf(own.map(({ crps }) => crps));
  });
}

function byMethod<T>(of: (method: ForecastMethod) => T): Record<ForecastMethod, T> {
  return Object.fromEntries(FORECAST_METHODS.map((method) => [method, of(method)])) as Record<
    ForecastMethod,
    T
  >;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function unitRecord(all: readonly ScoredForecast[], unit: Unit): ForecastRecord[Unit] {
  const forecasts = all.filter((one) => one.unit === unit);
  const horizons = HORIZONS.map((horizon) =>
    horizonScore(
      forecasts.filter((one) => one.horizon === horizon),
      horizon,
    ),
  );
  const byOrigin = new Map<number, number[]>();
  for (const { horizon, methods } of horizons) {
    const rival = methods['random-walk'].crps;
    const differences = differencesByOrigin(forecasts.filter((one) => one.horizon === horizon));
    for (const [origin, difference] of differences) {
      byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), difference / rival]);
    }
  }
  const series = [...byOrigin].sort(([x], [y]) => x - y).map(([, differences]) => meanOf(differences));
  const pooled = blockBootstrap(series, POOLED_BLOCK, new Random(SEED), { level: LEVEL });
  const better = pooled !== null && pooled.high !== null && pooled.high < 0;
  return { used: better ? 'path-bootstrap' : 'random-walk', pooled: toEstimate(pooled, LEVEL), horizons };
}

function horizonScore(forecasts: readonly ScoredForecast[], horizon: number): HorizonScore {
  const byOrigin = differencesByOrigin(forecasts);
  const difference = blockBootstrap([...byOrigin.values()], horizon, new Random(SEED), { level: LEVEL });
  return {
    horizon,
    forecasts: forecasts.length / FORECAST_METHODS.length,
    origins: byOrigin.size,
    windows: Math.ceil(byOrigin.size / horizon),
    methods: byMethod((method) => methodScore(forecasts.filter((one) => one.method === method))),
    difference: toEstimate(difference, LEVEL),
  };
}

function methodScore(forecasts: readonly ScoredForecast[]): HorizonScore['methods']['random-walk'] {
  const errors = forecasts.map(({ median, outcome }) => outcome - median);
  const pit = new Array<number>(10).fill(0);
  for (const one of forecasts) pit[Math.min(9, Math.floor(10 * one.pit))] += 1 / forecasts.length;
  return {
    crps: meanOf(forecasts.map(({ crps }) => crps)),
    absoluteError: meanOf(errors.map(Math.abs)),
    bias: meanOf(errors),
    coverage: COVERAGE.map((level) => ({
      level,
      held: forecasts.filter((one) => Math.abs(one.pit - 0.5) <= level / 2).length / forecasts.length,
    })),
    pit,
  };
}

/** Mean over the pairs of the CRPS of path-bootstrap less that of random-walk, by origin, in order. */
function differencesByOrigin(forecasts: readonly ScoredForecast[]): Map<number, number> {
  const sums = new Map<number, { sum: number; pairs: number }>();
  for (const { origin, method, crps } of forecasts) {
    const known = sums.get(origin) ?? { sum: 0, pairs: 0 };
    const ours = method === 'path-bootstrap';
    sums.set(origin, { sum: known.sum + (ours ? crps : -crps), pairs: known.pairs + (ours ? 1 : 0) });
  }
  return new Map([...sums].map(([origin, { sum, pairs }]) => [origin, sum / pairs]));
}

/** The gap in points of each pair, day by day, on the last fit. */
function dailyPoints(origins: Origins) {
  const last = origins.fits.length - 1;
  return Array.from({ length: origins.pairs }, (_, pair) => {
    const frontiers = origins.frontiers(pair, last);
    return frontiers && gapPath(frontiers.leader, frontiers.follower, origins.fits[last].day, 0);
  });
}

function overtakeScore(
  { fits }: Origins,
  { chances }: Scored,
  paths: ReturnType<typeof dailyPoints>,
  horizon: number,
): OvertakeScore {
  const forecasts = chances.filter((one) => one.horizon === horizon);
  const came = forecasts.map(({ origin, pair }) => {
    const path = paths[pair];
    if (!path) return 0;
    const from = Math.max(0, fits[origin].day - path.firstDay);
    return overtook(path.points.subarray(from, fits[origin + horizon].day - path.firstDay + 1), 0) ? 1 : 0;
  });
  const rate = meanOf(came);
  return {
    horizon,
    forecasts: forecasts.length,
    overtakes: came.filter((one) => one === 1).length,
    brier: {
      ...byMethod((method) => meanOf(forecasts.map(({ chance }, i) => (chance[method] - came[i]) ** 2))),
      baseRate: rate * (1 - rate),
    },
    calibration: byMethod((method) =>
      CLASSES.slice(1).map((to, i) => {
        const from = CLASSES[i];
        const inside = [...forecasts.keys()].filter(
          (at) => forecasts[at].chance[method] >= from && forecasts[at].chance[method] < to,
        );
        const mean = (of: (at: number) => number) => (inside.length === 0 ? null : meanOf(inside.map(of)));
        return {
          from,
          to,
          forecasts: inside.length,
          chance: mean((at) => forecasts[at].chance[method]),
          came: mean((at) => came[at]),
        };
      }),
    ),
  };
}

/** How often the follower came to stay ahead for 30 days, having been behind. */
function overtakesIn(points: Float64Array): number {
  let [count, run, behind] = [0, 0, false];
  for (const gap of points) {
    run = gap < 0 ? run + 1 : 0;
    if (gap >= 0) behind = true;
    if (run === 30 && behind) [count, behind] = [count + 1, false];
  }
  return count;
}
