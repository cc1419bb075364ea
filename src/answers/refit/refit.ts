import { HeadwayError, phrase } from '../../contract/index.js';
import {
  abilityPrior,
  abilityQuantile,
  BOUNDS,
  type Fit,
  fitItemResponse,
  groupScores,
  mostScored,
  type Prior,
  PUBLISHED_STRENGTH,
  publishedPenalty,
  residualVarianceOf,
  type Scale,
  type Scores,
  scaleAlong,
  scaleThrough,
  toPoints,
} from '../../measure/index.js';
import {
  type DataSetFacts,
  dataSets,
  modelFacts,
  newestFacts,
  perRegistry,
  publishedValues,
  type Registry,
  type ScoreFacts,
  scoresOf,
} from '../../registry/index.js';
import { type FitGroup, fitGroups } from './fit-groups.js';
import { fitKey, type ShippedFit, shippedFit } from './shipped-fit.js';

/** The models that fix the scale, and the benchmark whose slope is 1. */
export const SCALE_ANCHORS = [
  { model: 'Claude 3.5 Sonnet', points: 130 },
  { model: 'GPT-5', points: 150 },
] as const;
const [LOW, HIGH] = SCALE_ANCHORS;
const ANCHOR = 'Winogrande';
/** The published fit leaves out models released before. */
export const RELEASED_FROM = '2023-01-01';
/** A model may have stood at a level when the chance of it, given its scores, is at least one in ten. */
const MAY_HAVE_STOOD = 0.9;

/** Our fit of the published method on one data set of scores. */
export interface Refit {
  readonly dataSet: DataSetFacts;
  readonly groups: readonly FitGroup[];
  readonly benchmarks: readonly string[];
  readonly scores: Scores;
  readonly anchor: number;
  readonly prior: Prior;
  readonly fit: Fit;
  /** What ships of this fit; null where the content differs. */
  readonly shipped: ShippedFit | null;
  readonly scale: Scale;
  /** Points of the index, by group. */
  readonly points: Float64Array;
  /** The greatest points that other versions may have (the chance of more, given their scores, is one in ten). */
  upperPoints(version: string): number;
}

/**
 * Fits the ECI-compatible index to the scores of a data set: best version per model and benchmark, at least
 * four benchmarks a model, floors and ceilings removed, the published penalty and bounds.
 *
 * @param releasedUntil ISO day: only versions released by then; null: all
 * @throws HeadwayError where the data do not hold an index
 */
export function refit(
  registry: Registry,
  { id }: DataSetFacts,
  releasedUntil: string | null,
): Promise<Refit> {
  return refitById(registry, id, releasedUntil);
}

const refitById = perRegistry(
  async (registry, id: string, releasedUntil: string | null): Promise<Refit> =>
    refitOf(registry, (await dataSets(registry)).find((set) => set.id === id) as DataSetFacts, {
      releasedUntil,
    }),
);

/** What of a data set is fitted, and how; everything as published when nothing is said. */
export interface RefitPart {
  /** The scores of the data set, where they are at hand. */
  readonly scores?: readonly ScoreFacts[];
  /** Which scores count. */
  readonly keep?: (score: ScoreFacts) => boolean;
  /** The penalty as a multiple of the published one; 0: none. */
  readonly penalty?: number;
  /** ISO day: only versions released by then. */
  readonly releasedUntil?: string | null;
  /** Where the two models of the scale are not both there, it is laid along the points of the fit of everything. */
  readonly alongWhole?: boolean;
}

/**
 * As `refit`, of a part of the scores or with another penalty; nothing is remembered.
 *
 * @throws HeadwayError where the part holds no index
 */
export async function refitOf(
  registry: Registry,
  dataSet: DataSetFacts,
  {
    scores: held,
    keep,
    penalty = 1,
    releasedUntil = null,
    alongWhole = releasedUntil !== null,
  }: RefitPart = {},
): Promise<Refit> {
  const asPublished = dataSet.source === 'epoch-paper';
  const every = held ?? (await scoresOf(registry, dataSet.id, null, !asPublished));
  const all = keep ? every.filter(keep) : every;
  const facts = asPublished ? await newestFacts(registry) : await modelFacts(registry, dataSet.id);
  const published = asPublished ? [] : await publishedBeside(registry, dataSet);
  const groups = fitGroups(all, facts, published, {
    byVersion: asPublished,
    releasedFrom: asPublished ? null : RELEASED_FROM,
    releasedUntil,
  });
  const problem = pose(groups);
  const { scores, benchmarks, anchor } = problem;
  if (groups.length < 3 || scores.value.length <= groups.length + 2 * benchmarks.length) {
    throw new HeadwayError({
      code: 'too-few-scores',
      what: phrase`${scores.value.length} scores of ${groups.length} models hold no index`,
      where: releasedUntil ? phrase`released by ${releasedUntil}` : dataSet.id,
      remedy: releasedUntil
        ? 'choose a later --as-of, or leave --refit-as-of out'
        : 'choose another --vintage',
    });
  }
  const prior = publishedPenalty(scores.models, scores.benchmarks, PUBLISHED_STRENGTH * penalty);
  const shipped = penalty === 1 ? shippedFit(registry, dataSet.id, fitKey(groups, benchmarks[anchor])) : null;
  const fit = shipped?.fit ?? fitItemResponse(scores, { anchor, prior });
  const scale = await scaleOf(registry, dataSet, groups, fit.ability, alongWhole);
  return {
    dataSet,
    groups,
    ...problem,
    prior,
    fit,
    shipped,
    scale,
    points: fit.ability.map((ability) => toPoints(scale, ability)),
    upperPoints: upperPointsReader(all, problem, fit, scale),
  };
}

/** The index published with a folder of scores: it says which versions share a fit. */
export async function publishedBeside(registry: Registry, dataSet: DataSetFacts) {
  const beside = (await dataSets(registry)).find(
    (set) => set.source === 'epoch-eci' && set.publishedOn === dataSet.publishedOn,
  );
  return beside ? publishedValues(registry, 'eci', beside.id) : [];
}

function pose(groups: readonly FitGroup[]): { scores: Scores; benchmarks: string[]; anchor: number } {
  const benchmarks = [
    ...new Set(groups.flatMap((group) => group.scores.map((score) => score.benchmark))),
  ].sort();
  const position = new Map(benchmarks.map((name, index) => [name, index]));
  const scores = groupScores(
    groups.flatMap((group, model) =>
      group.scores.map(({ benchmark, value }) => ({
        model,
        benchmark: position.get(benchmark) as number,
        value,
      })),
    ),
    groups.length,
    benchmarks.length,
  );
  return { benchmarks, scores, anchor: position.get(ANCHOR) ?? mostScored(scores) };
}

/** The scale through the two anchor models; where they are not both there, along the full fit's points. */
async function scaleOf(
  registry: Registry,
  dataSet: DataSetFacts,
  groups: readonly FitGroup[],
  ability: Float64Array,
  alongWhole: boolean,
): Promise<Scale> {
  const [low, high] = [anchorGroup(groups, ability, LOW.model), anchorGroup(groups, ability, HIGH.model)];
  if (low >= 0 && high >= 0) {
    return scaleThrough(ability, {
      low: { model: low, points: LOW.points },
      high: { model: high, points: HIGH.points },
    });
  }
  if (!alongWhole) {
    throw new HeadwayError({
      code: 'no-scale',
      what: phrase`the index needs scores of ${LOW.model} and ${HIGH.model}`,
      where: dataSet.id,
      remedy: 'choose another --vintage',
    });
  }
  const whole = await refit(registry, dataSet, null);
  const points = new Map(whole.groups.map((group, index) => [group.model, whole.points[index]]));
  return scaleAlong(
    ability,
    Float64Array.from(groups, (group) => points.get(group.model) ?? Number.NaN),
  );
}

/** The group of a model's name; where it has several fits, the ablest. */
export function anchorGroup(groups: readonly FitGroup[], ability: ArrayLike<number>, model: string): number {
  let best = -1;
  groups.forEach((group, index) => {
    if (group.model === model && (best < 0 || ability[index] > ability[best])) best = index;
  });
  return best;
}

function upperPointsReader(
  all: readonly ScoreFacts[],
  { scores, benchmarks }: { scores: Scores; benchmarks: readonly string[] },
  fit: Fit,
  scale: Scale,
): (version: string) => number {
  const residualVariance = residualVarianceOf(scores, fit);
  const prior = abilityPrior(scores, fit, residualVariance);
  const found = new Map<string, number>();
  return (version) => {
    const points = found.get(version) ?? upper(version);
    found.set(version, points);
    return points;
  };

  function upper(version: string): number {
    const best = new Map<number, number>();
    for (const score of all) {
      const benchmark = score.version === version ? benchmarks.indexOf(score.benchmark) : -1;
      if (benchmark >= 0) best.set(benchmark, Math.max(best.get(benchmark) ?? 0, score.value));
    }
    if (best.size === 0) return Number.POSITIVE_INFINITY;
    const placed = [...best].map(([b, value]) => ({
      difficulty: fit.difficulty[b],
      slope: fit.slope[b],
      value,
    }));
    return toPoints(scale, abilityQuantile(placed, prior, residualVariance, MAY_HAVE_STOOD, BOUNDS.ability));
  }
}
