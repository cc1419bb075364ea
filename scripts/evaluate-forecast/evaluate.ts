import { asOfFits } from '../../src/answers/forecast/as-of-fits.js';
import { currentFit } from '../../src/answers/forecast/current-fit.js';
import { fittedGap, UNITS, type Unit } from '../../src/answers/forecast/gap-series.js';
import { FORECAST_PAIRS } from '../../src/answers/forecast/pairs.js';
import { type Origins, originsOf, walksAt } from '../../src/answers/forecast/past-forecasts.js';
import {
  HORIZONS,
  type ScoredForecast,
  scoredForecasts,
  WALKS,
  type WalkName,
} from '../../src/answers/forecast/scored-forecasts.js';
import { parseGroups } from '../../src/answers/groups.js';
import { DEFAULTS, dayNumber, isoDay } from '../../src/contract/index.js';
import {
  blockBootstrap,
  type GapPath,
  type Interval,
  overtakeChance,
  overtook,
  Random,
} from '../../src/measure/index.js';
import { dataSets, type Registry } from '../../src/registry/index.js';

const COVERAGE = [0.5, 0.8, 0.9] as const;
/** Origins of a block where the horizons are pooled. */
const POOLED_BLOCK = 12;
const SEED = 1;

/** How one walk did at one horizon. */
export interface WalkScore {
  readonly crps: number;
  readonly absoluteError: number;
  readonly bias: number;
  /** Share of outcomes in the central interval, by level. */
  readonly coverage: readonly { readonly level: number; readonly held: number }[];
  /** Share of outcomes by tenth of the forecast. */
  readonly pit: readonly number[];
}

export interface HorizonScore {
  readonly horizon: number;
  readonly forecasts: number;
  readonly origins: number;
  /** Windows of the horizon that do not overlap. */
  readonly windows: number;
  readonly walks: Record<WalkName, WalkScore>;
  /** Mean CRPS of the pulled walk less that of the random walk. */
  readonly difference: Interval | null;
}

export interface OvertakeScore {
  readonly horizon: number;
  readonly forecasts: number;
  readonly overtakes: number;
  readonly brier: Record<WalkName | 'baseRate', number>;
  /** By class of the chance in use: how many, their mean chance, how often it came to be. */
  readonly calibration: Record<WalkName, readonly { count: number; chance: number; came: number }[]>;
}

export interface ForecastEvaluation {
  readonly contentHash: string;
  readonly dataSet: string;
  readonly published: string;
  readonly firstOrigin: string;
  readonly lastOrigin: string;
  readonly asOf: string;
  readonly units: Record<
    Unit,
    {
      horizons: HorizonScore[];
      pooled: Interval | null;
      used: WalkName;
      pull: { origin: string; pull: number }[];
    }
  >;
  readonly overtakes: OvertakeScore[];
  readonly pairs: {
    follower: string;
    leader: string;
    forecasts: number;
    overtakes: number;
    months: Record<WalkName, number>;
    points: Record<WalkName, number>;
  }[];
}

export async function evaluateForecasts(registry: Registry): Promise<ForecastEvaluation> {
  const dataSet = (await dataSets(registry)).find(({ source }) => source === 'epoch-benchmarks');
  if (!dataSet) throw new Error('no scores are held');
  const { fit, pointsPerUnit } = await currentFit(registry, dataSet, null);
  const fits = [...(await asOfFits(registry, dataSet.id)).filter(({ day }) => day < fit.day), fit];
  const groups = FORECAST_PAIRS.map(({ follower, leader }) => parseGroups(follower, leader));
  const since = dayNumber(DEFAULTS.since) as number;
  const origins = originsOf(fits, groups, since);
  const pairs = groups.map((_, pair) => pair);
  const scored = Object.fromEntries(
    UNITS.map((unit) => [unit, scoredForecasts(origins, unit, pairs)]),
  ) as Record<Unit, Record<WalkName, ScoredForecast[]>>;
  for (const name of WALKS)
    scored.points[name] = scored.points[name].map((one) => scaled(one, pointsPerUnit));
  const all = scored.months.random;
  const paths = groups.map((pair) => fittedGap(fit, pair, { since, until: fit.day, tolerance: 0 }));
  const overtakes = overtakesOf(origins, scored.points, paths);
  return {
    contentHash: registry.contentHash,
    dataSet: dataSet.id,
    published: dataSet.publishedOn,
    firstOrigin: isoDay(fits[Math.min(...all.map(({ origin }) => origin))].day),
    lastOrigin: isoDay(fits[Math.max(...all.map(({ origin }) => origin))].day),
    asOf: isoDay(fit.day),
    units: Object.fromEntries(
      UNITS.map((unit) => [unit, unitScore(origins, unit, scored[unit])]),
    ) as ForecastEvaluation['units'],
    overtakes: overtakes.scores,
    pairs: FORECAST_PAIRS.map(({ follower, leader }, pair) => ({
      follower,
      leader,
      forecasts: all.filter((one) => one.pair === pair).length,
      overtakes: overtakes.byPair[pair],
      months: crpsOfPair(scored.months, pair),
      points: crpsOfPair(scored.points, pair),
    })),
  };
}

function scaled(one: ScoredForecast, factor: number): ScoredForecast {
  const { mean, deviation } = one.forecast;
  return {
    ...one,
    forecast: { mean: mean * factor, deviation: deviation * factor },
    outcome: one.outcome * factor,
    crps: one.crps * factor,
  };
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function crpsOfPair(scored: Record<WalkName, ScoredForecast[]>, pair: number): Record<WalkName, number> {
  const of = (name: WalkName) =>
    meanOf(scored[name].filter((one) => one.pair === pair).map(({ crps }) => crps));
  return { random: of('random'), pulled: of('pulled') };
}

function unitScore(origins: Origins, unit: Unit, scored: Record<WalkName, ScoredForecast[]>) {
  const horizons = HORIZONS.map((horizon) => horizonScore(horizon, scored));
  const pooled = blockBootstrap(pooledDifferences(scored, horizons), POOLED_BLOCK, new Random(SEED));
  const used: WalkName = pooled?.high !== null && (pooled?.high ?? 1) < 0 ? 'pulled' : 'random';
  const pull = origins.fits.flatMap(({ day }, origin) => {
    const walk = walksAt(origins, unit, origin).pulled;
    return walk ? [{ origin: isoDay(day), pull: walk.pull }] : [];
  });
  return { horizons, pooled, used, pull };
}

function horizonScore(horizon: number, scored: Record<WalkName, ScoredForecast[]>): HorizonScore {
  const at = {
    random: scored.random.filter((one) => one.horizon === horizon),
    pulled: scored.pulled.filter((one) => one.horizon === horizon),
  };
  const byOrigin = differencesByOrigin(at);
  return {
    horizon,
    forecasts: at.random.length,
    origins: byOrigin.size,
    windows: Math.ceil(byOrigin.size / horizon),
    walks: { random: walkScore(at.random), pulled: walkScore(at.pulled) },
    difference: blockBootstrap([...byOrigin.values()], horizon, new Random(SEED)),
  };
}

function walkScore(scored: readonly ScoredForecast[]): WalkScore {
  const errors = scored.map(({ forecast, outcome }) => outcome - forecast.mean);
  const pit = new Array<number>(10).fill(0);
  for (const one of scored) pit[Math.min(9, Math.floor(10 * one.pit))] += 1 / scored.length;
  return {
    crps: meanOf(scored.map(({ crps }) => crps)),
    absoluteError: meanOf(errors.map(Math.abs)),
    bias: meanOf(errors),
    coverage: COVERAGE.map((level) => ({
      level,
      held: meanOf(scored.map(({ pit: p }) => (Math.abs(p - 0.5) <= level / 2 ? 1 : 0))),
    })),
    pit,
  };
}

/** The mean difference of the walks over the pairs, by origin, in the order of origins. */
function differencesByOrigin(scored: Record<WalkName, ScoredForecast[]>): Map<number, number> {
  const byOrigin = new Map<number, number[]>();
  scored.random.forEach(({ origin, crps }, i) => {
    const differences = byOrigin.get(origin) ?? [];
    byOrigin.set(origin, differences);
    differences.push(scored.pulled[i].crps - crps);
  });
  return new Map([...byOrigin].map(([origin, differences]) => [origin, meanOf(differences)]));
}

/** By origin: the mean over its horizons of the difference divided by the random walk's mean CRPS there. */
function pooledDifferences(
  scored: Record<WalkName, ScoredForecast[]>,
  horizons: readonly HorizonScore[],
): number[] {
  const byOrigin = new Map<number, number[]>();
  for (const { horizon, walks } of horizons) {
    const at = {
      random: scored.random.filter((one) => one.horizon === horizon),
      pulled: scored.pulled.filter((one) => one.horizon === horizon),
    };
    for (const [origin, difference] of differencesByOrigin(at)) {
      byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), difference / walks.random.crps]);
    }
  }
  return [...byOrigin].sort(([x], [y]) => x - y).map(([, differences]) => meanOf(differences));
}

/** Chances of overtaking, where the follower did not stand ahead at the origin, with what came. */
function overtakesOf(
  origins: Origins,
  points: Record<WalkName, ScoredForecast[]>,
  paths: readonly (GapPath | null)[],
): { scores: OvertakeScore[]; byPair: number[] } {
  const byPair = paths.map((path) => (path ? countOvertakes(path.points) : 0));
  const walks = new Map<number, ReturnType<typeof walksAt>>();
  const scores = HORIZONS.map((horizon): OvertakeScore => {
    const chances: Record<WalkName, number[]> = { random: [], pulled: [] };
    const came: number[] = [];
    for (const { origin, pair, horizon: months } of points.random) {
      const path = paths[pair];
      const known = origins.known('points', pair, origin);
      if (months !== horizon || !path || known.base < 0) continue;
      if (!walks.has(origin)) walks.set(origin, walksAt(origins, 'points', origin));
      for (const name of WALKS) {
        const walk = walks.get(origin)?.[name];
        if (walk) {
          const random = Random.stream(SEED, origin * 1000 + pair);
          chances[name].push(overtakeChance(walk, { pair, ...known }, { horizon, tolerance: 0 }, random));
        }
      }
      const from = origins.fits[origin].day - path.firstDay;
      const until = origins.fits[origin + horizon].day - path.firstDay;
      came.push(overtook(path.points.subarray(Math.max(0, from), until + 1), 0) ? 1 : 0);
    }
    const rate = meanOf(came);
    const brier = (values: readonly number[]) => meanOf(came.map((event, i) => (values[i] - event) ** 2));
    return {
      horizon,
      forecasts: came.length,
      overtakes: came.reduce((sum, event) => sum + event, 0),
      brier: { random: brier(chances.random), pulled: brier(chances.pulled), baseRate: rate * (1 - rate) },
      calibration: { random: classes(chances.random, came), pulled: classes(chances.pulled, came) },
    };
  });
  return { scores, byPair };
}

const EDGES = [0, 0.05, 0.15, 0.3, 0.5, 1];

function classes(chances: readonly number[], came: readonly number[]) {
  return EDGES.slice(1).map((high, i) => {
    const inside = chances.map((_, at) => at).filter((at) => chances[at] >= EDGES[i] && chances[at] < high);
    return {
      count: inside.length,
      chance: inside.length ? meanOf(inside.map((at) => chances[at])) : 0,
      came: inside.length ? meanOf(inside.map((at) => came[at])) : 0,
    };
  });
}

/** How often the follower came to stay ahead for 30 days, having been behind. */
function countOvertakes(points: Float64Array): number {
  let [count, run, behind] = [0, 0, false];
  for (const gap of points) {
    run = gap < 0 ? run + 1 : 0;
    if (gap >= 0) behind = true;
    if (run === 30 && behind) [count, behind] = [count + 1, false];
  }
  return count;
}
