import { HeadwayError, phrase } from '../../contract/index.js';
import { groupScores, linesOf, type ScaleBasis, type Scores } from '../../measure/index.js';
import {
  type DataSetFacts,
  modelFacts,
  newestFacts,
  type Registry,
  type ScoreFacts,
  scoresOf,
} from '../../registry/index.js';
import { type FitGroup, fitGroups, LEAST_BENCHMARKS } from '../refit/fit-groups.js';
import { publishedBeside, RELEASED_FROM, SCALE_ANCHORS } from '../refit/refit.js';

/** The scores that the Headway index is drawn from. */
export interface HeadwayProblem {
  /** The models of the index first, then the earlier versions that have any score. */
  readonly groups: readonly FitGroup[];
  /** How many of `groups` are models of the index. */
  readonly rated: number;
  readonly benchmarks: readonly string[];
  readonly scores: Scores;
  readonly line: Int32Array;
  readonly lines: number;
  readonly scale: ScaleBasis;
  /** Dimensions beside the general one; null: as the design has it. */
  readonly factors: number | null;
}

/** What of a data set the index is posed on; everything when nothing is said. */
export interface HeadwayPart {
  /** Which scores count. */
  readonly keep?: (score: ScoreFacts) => boolean;
  /** ISO day: only versions released by then. */
  readonly releasedUntil?: string | null;
  /** Models need scores on so many benchmarks; four as in the ECI-compatible fit. */
  readonly leastBenchmarks?: number;
  /** The points of models, by key of the group, that fix the scale where its two models are not there. */
  readonly known?: () => Promise<ReadonlyMap<string, number>>;
  /** The known points fix the scale even where its two models are there. */
  readonly aligned?: boolean;
  /** Dimensions beside the general one; null: as the design has it. */
  readonly factors?: number | null;
}

/** Fewer models hold no index. */
const LEAST_MODELS = 5;
/** The last day before the models of the index. */
const EARLIER_UNTIL = '2022-12-31';

/**
 * Poses the Headway index on a data set: the models of the ECI-compatible fit (best version per model and
 * benchmark, at least four benchmarks), and beside them each earlier version with a score.
 *
 * @throws HeadwayError where the scores hold no index, or neither the two models of the scale nor others with known points
 */
export async function headwayProblem(
  registry: Registry,
  dataSet: DataSetFacts,
  {
    keep = () => true,
    releasedUntil = null,
    leastBenchmarks = LEAST_BENCHMARKS,
    known: knownPoints,
    aligned = false,
    factors = null,
  }: HeadwayPart = {},
): Promise<HeadwayProblem> {
  const byVersion = dataSet.source === 'epoch-paper';
  const all = (await scoresOf(registry, dataSet.id, null, !byVersion)).filter(keep);
  const facts = byVersion ? await newestFacts(registry) : await modelFacts(registry, dataSet.id);
  const published = byVersion ? [] : await publishedBeside(registry, dataSet);
  const rated = fitGroups(all, facts, published, {
    byVersion,
    releasedFrom: byVersion ? null : RELEASED_FROM,
    releasedUntil,
    leastBenchmarks,
  });
  const benchmarks = [
    ...new Set(rated.flatMap((group) => group.scores.map((score) => score.benchmark))),
  ].sort();
  const known = all.filter((score) => benchmarks.includes(score.benchmark));
  const earlier = byVersion
    ? []
    : fitGroups(known, facts, [], {
        byVersion: true,
        releasedFrom: null,
        releasedUntil:
          releasedUntil !== null && releasedUntil < EARLIER_UNTIL ? releasedUntil : EARLIER_UNTIL,
        leastBenchmarks: 1,
      });
  const groups = [...rated, ...earlier];
  if (rated.length < LEAST_MODELS) {
    throw new HeadwayError({
      code: 'too-few-scores',
      what: phrase`${rated.length} models with scores on ${leastBenchmarks} benchmarks or more hold no index`,
      where: releasedUntil ? phrase`released by ${releasedUntil}` : dataSet.id,
      remedy: releasedUntil
        ? 'choose a later --as-of, or leave --refit-as-of out'
        : 'choose another --vintage',
    });
  }
  const scores = groups.flatMap((group, model) =>
    group.scores.map(({ benchmark, value }) => ({ model, benchmark: benchmarks.indexOf(benchmark), value })),
  );
  return {
    groups,
    rated: rated.length,
    benchmarks,
    scores: groupScores(scores, groups.length, benchmarks.length),
    ...linesOf(groups.map((group) => (byVersion ? group.facts.version : group.model))),
    scale: await scaleOf(groups, aligned ? 0 : rated.length, dataSet, knownPoints),
    factors,
  };
}

async function scaleOf(
  groups: readonly FitGroup[],
  rated: number,
  dataSet: DataSetFacts,
  known: HeadwayPart['known'],
): Promise<ScaleBasis> {
  const [low, high] = SCALE_ANCHORS.map(({ model, points }) => ({
    model: groups.slice(0, rated).findIndex((group) => group.model === model),
    points,
  }));
  if (low.model >= 0 && high.model >= 0) return { low, high };
  if (known) {
    const points = await known();
    return Float64Array.from(groups, ({ key }) => points.get(key) ?? Number.NaN);
  }
  const missing = SCALE_ANCHORS[low.model < 0 ? 0 : 1].model;
  throw new HeadwayError({
    code: 'no-scale',
    what: phrase`the index needs scores of ${missing}`,
    where: dataSet.id,
    remedy: 'choose another --vintage',
  });
}
