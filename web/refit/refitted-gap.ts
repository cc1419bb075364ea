import {
  type Estimate,
  type FitAnswer,
  type FrontierStep,
  type GapAnswer,
  isoDay,
  METHODS,
} from '../../src/contract/index.js';
import { byDay, frontierOf, type Interval } from '../../src/measure/index.js';
import type { RefitFigures, RefitGap, Released } from './messages.js';

/** The comparison of a fit as the worker takes it; null where the fit has none. */
export function refitGapOf({ comparison }: FitAnswer): RefitGap | null {
  if (!comparison) return null;
  const { leaderReleases, followerReleases, since, asOf, tolerance, level } = comparison;
  const earlier = (models: typeof comparison.earlierLeaders) =>
    models.map(({ id, day, upper }) => ({ id, day, upper: upper ?? Number.POSITIVE_INFINITY }));
  return {
    leader: leaderReleases,
    follower: followerReleases,
    earlierLeaders: earlier(comparison.earlierLeaders),
    earlierFollowers: earlier(comparison.earlierFollowers),
    ...{ since, asOf, tolerance, level },
  };
}

/** Each figure of the page beside that of the refit: months by definition, then points. */
export function figureRows(
  gap: GapAnswer,
  refitted: RefitFigures | null,
): [name: string, before: Estimate | null, after: Estimate | null | undefined][] {
  const after = (figure: keyof RefitFigures) =>
    refitted === null ? undefined : estimated(refitted[figure], gap.level);
  return [
    ...METHODS.map((method): [string, Estimate | null, Estimate | null | undefined] => [
      method,
      gap.definitions.find((one) => one.method === method)?.months ?? null,
      after(FIGURES[method]),
    ]),
    ['points', gap.points, after('points')],
  ];
}

const FIGURES = { daily: 'daily', 'at-release': 'atRelease', 'first-reach': 'firstReach' } as const;

/** The answer of the page with the frontiers and figures of a refit, for its chart. */
export function refittedGap(
  gap: GapAnswer,
  { models, comparison }: FitAnswer,
  { points, gap: figures }: { readonly points: Float64Array; readonly gap: RefitFigures | null },
): GapAnswer {
  if (!comparison || !figures) return gap;
  const { since, asOf } = comparison;
  const steps = (released: readonly Released[]): FrontierStep[] => {
    const releases = released
      .filter(({ model }) => !Number.isNaN(points[model]))
      .map(({ model, day }) => ({ id: model, day, value: points[model] as number }));
    const frontier = frontierOf(byDay(releases), since, asOf);
    return frontier.day.map((day, i) => {
      const { model, version, organisations } = models[frontier.id[i] as number]!;
      return { day: isoDay(day), value: frontier.value[i] as number, model, version, organisations };
    });
  };
  const [leader, follower] = [steps(comparison.leaderReleases), steps(comparison.followerReleases)];
  const { level } = gap;
  const definitions = gap.definitions.map((one) => ({
    ...one,
    months: estimated(figures[FIGURES[one.method]], level),
  }));
  return {
    ...gap,
    frontiers: { leader, follower },
    definitions,
    months: definitions.find(({ method }) => method === gap.method)?.months ?? null,
    points: estimated(figures.points, level),
    crossing: crossingOf(leader, follower, comparison.tolerance),
    events: [],
  };
}

/** Where the frontier behind was first reached by the one in front. */
function crossingOf(
  leader: readonly FrontierStep[],
  follower: readonly FrontierStep[],
  tolerance: number,
): GapAnswer['crossing'] {
  const [top, bottom] = [leader.at(-1)?.value, follower.at(-1)?.value];
  if (top === undefined || bottom === undefined) return null;
  const ahead = bottom > top - tolerance;
  const [front, level] = ahead ? [follower, top - tolerance] : [leader, bottom + tolerance];
  const step = front.find(({ value }) => value >= level);
  if (!step) return null;
  const { model, version, day } = step;
  return {
    front: ahead ? 'follower' : 'leader',
    model,
    version,
    releasedOn: day,
    level: ahead ? top : bottom,
  };
}

function estimated(interval: Interval | null, level: number): Estimate | null {
  return interval && { ...interval, level };
}
