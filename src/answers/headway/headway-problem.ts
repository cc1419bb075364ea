import { HeadwayError } from '../../contract/index.js';
import { groupScores, linesOf, type ScaleAnchors, type Scores } from '../../measure/index.js';
import {
  type DataSetFacts,
  modelFacts,
  newestFacts,
  type Registry,
  type ScoreFacts,
  scoresOf,
} from '../../registry/index.js';
import { type FitGroup, fitGroups } from '../refit/fit-groups.js';
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
  readonly anchors: ScaleAnchors;
}

/** The last day before the models of the index. */
const EARLIER_UNTIL = '2022-12-31';

/**
 * Poses the Headway index on a data set: the models of the ECI-compatible fit (best version per model and
 * benchmark, at least four benchmarks), and beside them each earlier version with a score.
 *
 * @param keep which scores count; all when absent
 * @throws HeadwayError where the scores do not hold the two models of the scale
 */
export async function headwayProblem(
  registry: Registry,
  dataSet: DataSetFacts,
  keep: (score: ScoreFacts) => boolean = () => true,
): Promise<HeadwayProblem> {
  const byVersion = dataSet.source === 'epoch-paper';
  const all = (await scoresOf(registry, dataSet.id, null, !byVersion)).filter(keep);
  const facts = byVersion ? await newestFacts(registry) : await modelFacts(registry, dataSet.id);
  const published = byVersion ? [] : await publishedBeside(registry, dataSet);
  const rated = fitGroups(all, facts, published, {
    byVersion,
    releasedFrom: byVersion ? null : RELEASED_FROM,
    releasedUntil: null,
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
        releasedUntil: EARLIER_UNTIL,
        leastBenchmarks: 1,
      });
  const groups = [...rated, ...earlier];
  const scores = groups.flatMap((group, model) =>
    group.scores.map(({ benchmark, value }) => ({ model, benchmark: benchmarks.indexOf(benchmark), value })),
  );
  return {
    groups,
    rated: rated.length,
    benchmarks,
    scores: groupScores(scores, groups.length, benchmarks.length),
    ...linesOf(groups.map((group) => (byVersion ? group.facts.version : group.model))),
    anchors: anchorsOf(rated, dataSet),
  };
}

function anchorsOf(groups: readonly FitGroup[], dataSet: DataSetFacts): ScaleAnchors {
  const [low, high] = SCALE_ANCHORS.map(({ model, points }) => {
    const found = groups.findIndex((group) => group.model === model);
    if (found >= 0) return { model: found, points };
    throw new HeadwayError({
      code: 'no-scale',
      what: `the index needs scores of ${model}`,
      where: dataSet.id,
      remedy: 'choose another --vintage',
    });
  });
  return { low, high };
}
