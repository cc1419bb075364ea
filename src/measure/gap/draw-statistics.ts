import { mean } from '../quantile.js';
import { firstReachMonths } from './first-reach.js';
import { type Frontier, frontierOf, type Release } from './frontier.js';
import { type GapPath, gapPath, type PathRoom, pathRoom } from './path.js';
import { meanOf, TREND_WINDOWS, windowChange } from './trend.js';

/** Draws of the values of releases: `value(draw, id)`, NaN where a release has none (its estimate is then used). */
export interface ValueDraws {
  readonly count: number;
  value(draw: number, id: number): number;
}

/** The figures of a gap for one set of values: the estimate's or a draw's. NaN where a figure is undefined. */
export interface GapStatistics {
  readonly path: GapPath | null;
  readonly daily: number;
  readonly atRelease: number;
  readonly firstReach: number;
  readonly points: number;
  readonly dailyAverage: number;
  readonly dailyAverageUncensored: number;
  readonly atReleaseAverage: number;
  readonly atReleaseOverRecords: number;
  /** By window of `TREND_WINDOWS`; empty where only the definitions are asked for. */
  readonly change: { readonly atRelease: number; readonly daily: number; readonly points: number }[];
}

export interface GapSpan {
  readonly since: number;
  readonly asOf: number;
  readonly tolerance: number;
  /** Leaves out the trend and the intervals of the records, a third of the work; by default everything is measured. */
  readonly definitionsOnly?: boolean;
}

/** Every figure of the gap between two frontiers. */
export function gapStatistics(
  leader: Frontier,
  follower: Frontier,
  { asOf, tolerance, definitionsOnly = false }: GapSpan,
  room?: PathRoom,
): GapStatistics {
  const path = gapPath(leader, follower, asOf, tolerance, room);
  const last = path ? path.daily.length - 1 : 0;
  return {
    path,
    daily: path ? path.daily[last] : Number.NaN,
    atRelease: path ? path.atRelease[last] : Number.NaN,
    firstReach: firstReachMonths(leader, follower, tolerance),
    points: path ? path.points[last] : Number.NaN,
    dailyAverage: path ? mean(path.daily) : Number.NaN,
    dailyAverageUncensored: path ? uncensoredMean(path) : Number.NaN,
    atReleaseAverage: path ? meanOf(path.atRelease, 0, path.atRelease.length) : Number.NaN,
    atReleaseOverRecords: path ? mean(path.records.map((record) => record.months)) : Number.NaN,
    change: (definitionsOnly ? [] : TREND_WINDOWS).map((months) => ({
      atRelease: path ? windowChange(path, path.atRelease, months) : Number.NaN,
      daily: path ? windowChange(path, path.daily, months) : Number.NaN,
      points: path ? windowChange(path, path.points, months) : Number.NaN,
    })),
  };
}

function uncensoredMean({ daily, crossing }: GapPath): number {
  let sum = 0;
  let n = 0;
  for (let i = 0; i < daily.length; i++) {
    if (crossing[i] === 0) continue;
    sum += daily[i];
    n++;
  }
  return n === 0 ? Number.NaN : sum / n;
}

/** Both frontiers of every draw, in the order of the draws. */
export function* drawnFrontiers(
  leader: readonly Release[],
  follower: readonly Release[],
  draws: ValueDraws,
  { since, asOf }: Pick<GapSpan, 'since' | 'asOf'>,
): Generator<{ leader: Frontier; follower: Frontier }> {
  for (let draw = 0; draw < draws.count; draw++) {
    const drawnValue = (release: Release) => {
      const value = draws.value(draw, release.id);
      return Number.isNaN(value) ? release.value : value;
    };
    yield {
      leader: frontierOf(leader, since, asOf, drawnValue),
      follower: frontierOf(follower, since, asOf, drawnValue),
    };
  }
}

/** The figures of every draw, in the order of the draws. The path of one is written over by the next. */
export function* drawStatistics(
  leader: readonly Release[],
  follower: readonly Release[],
  draws: ValueDraws,
  span: GapSpan,
): Generator<GapStatistics> {
  const room = pathRoom(Math.max(0, span.asOf - span.since + 1));
  for (const drawn of drawnFrontiers(leader, follower, draws, span)) {
    yield gapStatistics(drawn.leader, drawn.follower, span, room);
  }
}
