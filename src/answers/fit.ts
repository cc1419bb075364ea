import {
  type FitAnswer,
  type FitQuery,
  HeadwayError,
  isoDay,
  phrase,
  requireDay,
} from '../contract/index.js';
import type { EarlierModel, Release } from '../measure/index.js';
import { benchmarkFacts, earlierModels, type Registry, writePredicate } from '../registry/index.js';
import { asOfDay } from './as-of.js';
import { parseGroups, sidesOf } from './groups.js';
import { type MeasureTable, measureTable } from './measures/index.js';
import { attributions, provenance } from './provenance.js';
import { LEAST_BENCHMARKS } from './refit/fit-groups.js';
import { anchorGroup, type Refit, SCALE_ANCHORS } from './refit/refit.js';

/**
 * The scores and the fit of `eci-refit`, and the two groups of a comparison where they are named.
 *
 * @throws HeadwayError for another measure, and as `gap` does
 */
export async function fit(registry: Registry, query: FitQuery): Promise<FitAnswer> {
  if (query.measure !== 'eci-refit') {
    throw new HeadwayError({
      code: 'not-fitted',
      what: phrase`${query.measure} is no fit that can be made again elsewhere`,
      where: 'measure',
      remedy: 'use eci-refit',
    });
  }
  const table = await measureTable(registry, query.measure, query.vintage);
  const fitted = table.refit as Refit;
  const { groups, benchmarks, scores, anchor, fit: found } = fitted;
  const facts = await benchmarkFacts(registry);
  const inFit = new Set(benchmarks);
  const since = requireDay(query.since, '--since');
  const asOf = asOfDay(table, query.asOf, since, false);
  return {
    kind: 'fit',
    measure: table.measure,
    models: table.entries.map(({ model, version, organisations, countries, access, releasedOn, value }) => ({
      ...{ model, version, organisations: [...organisations], countries: [...countries] },
      ...{ access, releasedOn, value },
    })),
    benchmarks: benchmarks.map((name) => {
      const { floor = null, ceiling = null } = facts.find((one) => one.name === name) ?? {};
      return { name, floor, ceiling };
    }),
    outside: facts.filter(({ name }) => !inFit.has(name)).map(({ name, inIndex }) => ({ name, inIndex })),
    scores: { start: [...scores.start], benchmark: [...scores.benchmark], value: [...scores.value] },
    parameters: {
      ability: [...found.ability],
      difficulty: [...found.difficulty],
      slope: [...found.slope],
    },
    anchor,
    scale: SCALE_ANCHORS.map(({ model, points }) => ({
      model: anchorGroup(groups, found.ability, model),
      points,
    })),
    leastBenchmarks: LEAST_BENCHMARKS,
    comparison: await comparisonOf(registry, table, query, since, asOf),
    attribution: attributions(table.dataSets),
    ...provenance(registry, isoDay(asOf), table.vintage),
  };
}

async function comparisonOf(
  registry: Registry,
  table: MeasureTable,
  query: FitQuery,
  since: number,
  asOf: number,
): Promise<FitAnswer['comparison']> {
  if (query.follower === null || query.leader === null) return null;
  const groups = parseGroups(query.follower, query.leader);
  const sides = sidesOf(table, groups, since, await earlierModels(registry));
  const released = (releases: readonly Release[]) => releases.map(({ id, day }) => ({ model: id, day }));
  const earlier = (models: readonly EarlierModel[]) =>
    models.map(({ id, day, upper }) => ({ id, day, upper: Number.isFinite(upper) ? upper : null }));
  return {
    follower: writePredicate(groups.follower),
    leader: writePredicate(groups.leader),
    ...{ since, asOf, tolerance: query.tolerance, level: query.level },
    leaderReleases: released(sides.leader),
    followerReleases: released(sides.follower),
    earlierLeaders: earlier(sides.earlierLeaders),
    earlierFollowers: earlier(sides.earlierFollowers),
  };
}
