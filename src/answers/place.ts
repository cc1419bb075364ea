import { basename } from 'node:path';
import {
  ALL_MODELS,
  dayNumber,
  HeadwayError,
  isoDay,
  type PlaceAnswer,
  type PlaceQuery,
  requireDay,
} from '../contract/index.js';
import {
  type AbilityDraws,
  behindFrontier,
  byDay,
  centralInterval,
  drawAbilities,
  expectedVariance,
  type PlacedDraws,
  placeModel,
  quantile,
  Random,
  type Release,
  type Scale,
  scaleThrough,
  sigmoid,
} from '../measure/index.js';
import { benchmarkFacts, matches, parsePredicate, type Registry, writePredicate } from '../registry/index.js';
import type { Results } from '../results/index.js';
import { asOfDay } from './as-of.js';
import { toEstimate } from './estimate.js';
import { type Entry, measureTable, type TableDraws } from './measures/index.js';
import { readResultsFile } from './place/read-results-file.js';
import { scoresToPlace, type UsedScore } from './place/scores-to-place.js';
import { attributions, provenance } from './provenance.js';
import { anchorGroup, type Refit, SCALE_ANCHORS } from './refit/refit.js';

const MOST_FURTHER = 5;
const NEIGHBOURS = 3;
/** The published index asks for scores on so many benchmarks. */
const FEW_SCORES = 4;

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
      what: `results cannot be placed on ${query.measure}`,
      where: '--measure',
      remedy: 'use --measure eci-refit, whose benchmarks we fit',
    });
  }
  const results = await read();
  const refitUntil = query.refitAsOf ? query.asOf : null;
  const table = await measureTable(registry, query.measure, query.vintage, refitUntil);
  const refit = table.refit as Refit;
  const { used, excluded } = scoresToPlace(
    results,
    await benchmarkFacts(registry),
    refit.benchmarks,
    query.skipUnknown,
  );
  const since = requireDay(query.since, '--since');
  const asOf = asOfDay(table, query.asOf, since, false);
  const { draws, scaleOf } = benchmarkDraws(refit, query);
  const placed = placeModel(used, draws, scaleOf, query.seed);
  const sorted = placed.points.slice().sort();
  const estimate = quantile(sorted, 0.5);
  const modelDraws = await (table.draws as NonNullable<typeof table.draws>)(query.draws, query.seed);
  const { level } = query;
  return {
    kind: 'place',
    file,
    format: results.format,
    model: results.model,
    measure: table.measure,
    level,
    draws: draws.draws,
    seed: query.seed,
    value: { estimate, ...(centralInterval(sorted, level) as { low: number; high: number }), level },
    deviation: deviationOf(placed.points),
    behind: query.groups.map((group) =>
      behindGroup(
        group,
        table.entries,
        modelDraws,
        { estimate, draws: placed.points },
        { since, asOf, level },
      ),
    ),
    neighbours: neighboursOf(table.entries, modelDraws, placed, estimate),
    further: furtherBenchmarks(refit, draws, used, placed, query.seed),
    scores: used.map(({ benchmark, value, reported }) => {
      const { task, metric, raw, standardError, items } = reported;
      const expected = meanExpected(draws, placed, benchmark);
      return {
        benchmark: refit.benchmarks[benchmark],
        task,
        metric,
        raw,
        value,
        standardError,
        items,
        expected,
      };
    }),
    excluded,
    notes: notesOf(used),
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

function behindGroup(
  group: string,
  entries: readonly Entry[],
  draws: TableDraws,
  placed: { estimate: number; draws: Float64Array },
  span: { since: number; asOf: number; level: number },
): PlaceAnswer['behind'][number] {
  const predicate = group === ALL_MODELS ? null : parsePredicate(group, '--group');
  const releases = entries.flatMap((entry): Release[] => {
    const day = entry.releasedOn === null ? null : dayNumber(entry.releasedOn);
    if (day === null || entry.access === 'unreleased') return [];
    if (predicate && matches(predicate, entry) !== true) return [];
    return [{ day, value: entry.value, id: entry.id }];
  });
  const behind = behindFrontier(byDay(releases), draws, placed, span);
  const reachedBy = behind?.reachedBy ?? null;
  return {
    group: predicate ? writePredicate(predicate) : group,
    months: toEstimate(behind?.months ?? null, span.level),
    points: toEstimate(behind?.points ?? null, span.level),
    probabilityAhead: behind?.ahead ?? null,
    reachedBy: reachedBy && entries[reachedBy.id].model,
    reachedOn: reachedBy && isoDay(reachedBy.day),
    censored: behind?.censored ?? false,
    models: releases.length,
  };
}

/** The nearest models above and below. */
function neighboursOf(
  entries: readonly Entry[],
  draws: TableDraws,
  { points }: PlacedDraws,
  estimate: number,
): PlaceAnswer['neighbours'] {
  const ordered = [...entries].sort((x, y) => y.value - x.value || (x.version < y.version ? -1 : 1));
  const first = ordered.findIndex((entry) => entry.value < estimate);
  const below = first < 0 ? ordered.length : first;
  return ordered.slice(Math.max(0, below - NEIGHBOURS), below + NEIGHBOURS).map((entry) => {
    let above = 0;
    for (let draw = 0; draw < points.length; draw++) if (points[draw] > draws.value(draw, entry.id)) above++;
    return {
      model: entry.model,
      version: entry.version,
      organisations: [...entry.organisations],
      releasedOn: entry.releasedOn,
      value: entry.value,
      difference: entry.value - estimate,
      probabilityAbove: (above + 0.5) / (points.length + 1),
    };
  });
}

function furtherBenchmarks(
  refit: Refit,
  draws: AbilityDraws,
  used: readonly UsedScore[],
  placed: PlacedDraws,
  seed: number,
): PlaceAnswer['further'] {
  const scored = new Set(used.map(({ benchmark }) => benchmark));
  return refit.benchmarks
    .flatMap((benchmark, b) => {
      if (scored.has(b)) return [];
      const expected = placed.ability.map((ability, draw) => expectedScore(draws, draw, b, ability));
      const variance = draws.residualDeviation ** 2;
      const { now, after } = expectedVariance(placed.points, expected, variance, Random.stream(seed, b));
      return [{ benchmark, deviation: Math.sqrt(after), narrowing: 1 - after / now }];
    })
    .sort((x, y) => x.deviation - y.deviation)
    .slice(0, MOST_FURTHER);
}

function expectedScore(draws: AbilityDraws, draw: number, benchmark: number, ability: number): number {
  const at = draw * (draws.difficulty.length / draws.draws) + benchmark;
  return sigmoid(draws.slope[at] * (ability - draws.difficulty[at]));
}

function meanExpected(draws: AbilityDraws, { ability }: PlacedDraws, benchmark: number): number {
  let sum = 0;
  for (let draw = 0; draw < ability.length; draw++)
    sum += expectedScore(draws, draw, benchmark, ability[draw]);
  return sum / ability.length;
}

function deviationOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function notesOf(used: readonly UsedScore[]): string[] {
  const notes = [
    'The benchmarks are taken as fitted without this model; prompts and settings that differ from those of the scores held count as noise.',
  ];
  if (used.length < FEW_SCORES) {
    notes.push(
      `It rests on ${used.length === 1 ? 'one score' : `${used.length} scores`}; the models of the index have at least ${FEW_SCORES}. The spread of all models weighs in the more.`,
    );
  }
  if (used.some(({ reported }) => reported.standardError === null)) {
    notes.push('A score without n or a standard error has only the noise that the index finds in scores.');
  }
  return notes;
}
