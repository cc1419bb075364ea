import { type Distribution, distributionOf, negated } from '../../claims/verdict/index.js';
import {
  DEFAULTS,
  dayNumber,
  type GapQuery,
  gapParameters,
  HeadwayError,
  isoDay,
  type Method,
  phrase,
  requireDay,
  type Trend,
} from '../../contract/index.js';
import { type Drawn, type Interval, intervalOf, type MeasuredGap, measureGap } from '../../measure/index.js';
import { dataSets, earlierModels, perRegistry, type Registry, writePredicate } from '../../registry/index.js';
import { valueDays } from '../as-of.js';
import { parseGroups, sidesOf } from '../groups.js';
import { SCORE_SOURCES } from '../measures/eci-refit.js';
import type { MeasureTable } from '../measures/index.js';
import { trendOf } from '../trend.js';
import { tableWithDraws } from './table-with-draws.js';

const LEVEL = 0.9;
/** A vintage is one "of that day" when it was published so many days before it at most. */
const VINTAGE_DAYS = 62;
const REMEMBERED = 200;

/** Which figure of a definition a claim speaks of: the gap on the day, or its average up to the day. */
export type GapFigure = 'now' | 'average';

/** A gap on one day as verdicts need it: each definition as a distribution, in months. */
export interface GapOn {
  /** The day whose frontiers were compared, ISO: the day asked for, or the newest with data before it. */
  readonly asOf: string;
  readonly vintage: string;
  readonly months: Readonly<Record<GapFigure, Readonly<Record<Method, Distribution | null>>>>;
  readonly points: Distribution | null;
  /** Null where it was not asked for. */
  readonly trend: Trend | null;
  /** The follower's best model that day, the leader's, and the one with which the leader first stood there. */
  readonly models: { readonly follower: string; readonly leader: string; readonly crossing: string | null };
  /** Known models without a score that may have stood there earlier. */
  readonly truncatedBy: readonly string[];
  readonly censored: boolean;
  readonly table: MeasureTable;
  /** For `explain`. */
  readonly id: string;
}

/**
 * The gap between two groups on a day, remembered.
 *
 * @param vintage ISO day; null: the newest data
 * @param withTrend whether the trend is wanted too: it takes a third of the time
 * @throws HeadwayError for a group with fewer than two models, or a day before all data
 */
export const gapOn = perRegistry(
  async (
    registry: Registry,
    follower: string,
    leader: string,
    asOf: string,
    vintage: string | null,
    measure: string,
    withTrend: boolean,
  ): Promise<GapOn> => {
    const since = requireDay(DEFAULTS.since, '--since');
    const groups = parseGroups(follower, leader);
    const { table, draws } = await tableWithDraws(registry, measure, vintage);
    const known = await earlierModels(registry);
    const sides = sidesOf(table, groups, since, known);
    const { first, newest } = valueDays(table, since);
    const day = Math.min(dayNumber(asOf) as number, newest);
    if (day < first) {
      throw new HeadwayError({
        code: 'before-all-data',
        what: phrase`no model with a value on ${measure} was released by ${asOf}`,
        remedy: phrase`choose a day from ${isoDay(first)}`,
      });
    }
    const measured = measureGap({
      ...sides,
      draws,
      since,
      asOf: day,
      tolerance: 0,
      level: LEVEL,
      definitionsOnly: !withTrend,
    });
    const ahead = (measured.points?.estimate ?? 0) < 0;
    const nameOf = (id: number) => (id < 0 ? known[-1 - id].model : table.entries[id].model);
    const last = (ids: readonly number[]) => (ids.length === 0 ? '' : nameOf(ids[ids.length - 1]));
    const query: GapQuery = {
      ...DEFAULTS,
      method: 'daily',
      measure: table.measure,
      follower: writePredicate(groups.follower),
      leader: writePredicate(groups.leader),
      asOf: isoDay(day),
      vintage: table.vintage,
      tolerance: 0,
      refitAsOf: false,
      carryForward: false,
      overTime: false,
      events: '',
    };
    return {
      asOf: isoDay(day),
      vintage: table.vintage,
      months: { now: figuresOf(measured, 'now'), average: figuresOf(measured, 'average') },
      points: measured.points && distributionOf(measured.points.estimate, measured.drawn?.points ?? null),
      trend: withTrend ? trendOf(measured.trend, LEVEL, ahead, null) : null,
      models: {
        follower: last(measured.follower.id),
        leader: last(measured.leader.id),
        crossing: measured.now ? nameOf(measured.now.id) : null,
      },
      truncatedBy: measured.now?.earlier ? [nameOf(measured.now.earlier.id)] : [],
      censored: measured.now?.censored ?? false,
      table,
      id: `gap?${gapParameters(query)}`,
    };
  },
  REMEMBERED,
);

/** The vintage of a measure's data "of that day"; null where none is held: scores measured later are used. */
export async function vintageOfDay(registry: Registry, day: string): Promise<string | null> {
  const from = isoDay((dayNumber(day) as number) - VINTAGE_DAYS);
  const sets = await dataSets(registry);
  const held = sets.filter(
    ({ source, publishedOn }) => SCORE_SOURCES.includes(source) && publishedOn <= day && publishedOn >= from,
  );
  return held[0]?.publishedOn ?? null;
}

/** The same gap counted from the other side: how far the follower is ahead. */
export function aheadOf(one: Distribution | null): Distribution | null {
  return one && negated(one);
}

function figuresOf(measured: MeasuredGap, figure: GapFigure): Record<Method, Distribution | null> {
  const { daily, atRelease, firstReach, drawn } = measured;
  const draws = (
    name: keyof Pick<Drawn, 'daily' | 'atRelease' | 'firstReach' | 'dailyAverage' | 'atReleaseAverage'>,
  ) => drawn?.[name] ?? null;
  return figure === 'now'
    ? {
        daily: reaching(daily.now, draws('daily')),
        'at-release': reaching(atRelease.now, draws('atRelease')),
        'first-reach': reaching(firstReach.now, draws('firstReach')),
      }
    : {
        daily: reaching(daily.average.months, draws('dailyAverage')),
        'at-release': reaching(atRelease.average.months, draws('atReleaseAverage')),
        'first-reach': reaching(firstReach.average.months, draws('firstReach')),
      };
}

/**
 * A figure with its draws. Where its interval goes further than the draws do, an unscored earlier model may stand
 * behind it, and every draw may reach as far.
 */
function reaching(interval: Interval | null, draws: Float64Array | null): Distribution | null {
  if (interval === null) return null;
  const plain = intervalOf(interval.estimate, draws, LEVEL);
  const low = interval.low ?? Number.NEGATIVE_INFINITY;
  const high = interval.high ?? Number.POSITIVE_INFINITY;
  return distributionOf(interval.estimate, draws, {
    low: plain?.low !== null && plain?.low !== undefined && low < plain.low ? low : Number.POSITIVE_INFINITY,
    high:
      plain?.high !== null && plain?.high !== undefined && high > plain.high
        ? high
        : Number.NEGATIVE_INFINITY,
  });
}
