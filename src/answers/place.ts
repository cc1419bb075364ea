import { basename } from 'node:path';
import {
  ALL_MODELS,
  dayNumber,
  HeadwayError,
  isoDay,
  type PlaceAnswer,
  type PlaceQuery,
  phrase,
  requireDay,
} from '../contract/index.js';
import { CLIP, drawAbilities, placeAmong, type Release, type Scale, scaleThrough } from '../measure/index.js';
import { benchmarkFacts, matches, parsePredicate, type Registry, writePredicate } from '../registry/index.js';
import { placeAnswer, type Results, scoresToPlace } from '../results/index.js';
import { asOfDay } from './as-of.js';
import { type Entry, measureTable } from './measures/index.js';
import { readResultsFile } from './place/read-results-file.js';
import { attributions, provenance } from './provenance.js';
import { anchorGroup, type Refit, SCALE_ANCHORS } from './refit/refit.js';

/**
 * Places a model on the index by its evaluation results.
 *
 * @param file path of the results
 * @throws HeadwayError for a file that cannot be read, a benchmark that is not held, a measure that is no fit of ours
 */
export function place(registry: Registry, file: string, query: PlaceQuery): Promise<PlaceAnswer> {
  return placeResults(registry, () => readResultsFile(file), basename(file), query);
}

/**
 * Places a model by results that are read once the query is known to be one.
 *
 * @param file what the answer calls them
 */
export async function placeResults(
  registry: Registry,
  read: () => Results | Promise<Results>,
  file: string,
  query: PlaceQuery,
): Promise<PlaceAnswer> {
  if (query.measure !== 'eci-refit') {
    throw new HeadwayError({
      code: 'not-placed',
      what: phrase`results cannot be placed on ${query.measure}`,
      where: '--measure',
      remedy: 'use --measure eci-refit, whose benchmarks we fit',
    });
  }
  const results = await read();
  const refitUntil = query.refitAsOf ? query.asOf : null;
  const table = await measureTable(registry, query.measure, query.vintage, refitUntil);
  const refit = table.refit as Refit;
  const scores = scoresToPlace(
    results,
    await benchmarkFacts(registry),
    refit.benchmarks,
    CLIP,
    query.skipUnknown,
  );
  const since = requireDay(query.since, '--since');
  const asOf = asOfDay(table, query.asOf, since, false);
  const { entries } = table;
  const groups = query.groups.map((group) => releasesOf(group, entries));
  const { draws, scaleOf } = benchmarkDraws(refit, query);
  const placed = placeAmong({
    used: scores.used,
    draws,
    scaleOf,
    values: entries.map(({ value }) => value),
    modelDraws: await (table.draws as NonNullable<typeof table.draws>)(query.draws, query.seed),
    order: byValue(entries),
    groups: groups.map(({ releases }) => releases),
    ...{ since, asOf, level: query.level, seed: query.seed },
  });
  const names = {
    models: entries,
    benchmarks: refit.benchmarks,
    groups: groups.map(({ name, releases }) => ({ name, releases: releases.length })),
  };
  return {
    ...placeAnswer(results, scores, placed, names, query.level),
    file,
    measure: table.measure,
    draws: draws.draws,
    seed: query.seed,
    attribution: attributions(table.dataSets),
    ...provenance(registry, isoDay(asOf), table.vintage),
  };
}

/** The draws of the benchmarks that the draws of the models rest on, and the scale of each. */
function benchmarkDraws(refit: Refit, { draws: count, seed }: PlaceQuery) {
  const { groups, scores, fit, anchor } = refit;
  const anchors = SCALE_ANCHORS.map(({ model }) => anchorGroup(groups, fit.ability, model));
  const both = anchors.every((group) => group >= 0);
  const draws = drawAbilities(scores, fit, { anchor, draws: count, seed, only: both ? anchors : [] });
  const [low, high] = anchors.map((model, i) => ({ model, points: SCALE_ANCHORS[i].points }));
  const width = groups.length;
  const scaleOf = (draw: number): Scale =>
    both
      ? scaleThrough(draws.ability.subarray(draw * width, (draw + 1) * width), { low, high })
      : refit.scale;
  return { draws, scaleOf };
}

/** The released models of a group, as it is written. */
function releasesOf(
  group: string,
  entries: readonly Entry[],
): { name: string; releases: readonly Release[] } {
  const predicate = group === ALL_MODELS ? null : parsePredicate(group, '--group');
  const releases = entries.flatMap((entry): Release[] => {
    const day = entry.releasedOn === null ? null : dayNumber(entry.releasedOn);
    if (day === null || entry.access === 'unreleased') return [];
    if (predicate && matches(predicate, entry) !== true) return [];
    return [{ day, value: entry.value, id: entry.id }];
  });
  return { name: predicate ? writePredicate(predicate) : group, releases };
}

/** Positions of the entries, the ablest first. */
const byValue = (entries: readonly Entry[]): number[] =>
  [...entries].sort((x, y) => y.value - x.value || (x.version < y.version ? -1 : 1)).map(({ id }) => id);
