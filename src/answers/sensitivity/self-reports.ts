import type { Estimate, ReportDifference, SelfReports } from '../../contract/index.js';
import {
  type ClusteredRatio,
  clusteredRatio,
  mean,
  residualVarianceOf,
  sigmoid,
} from '../../measure/index.js';
import { type DataSetFacts, type Registry, scoresOf } from '../../registry/index.js';
import { type Refit, refit } from '../refit/refit.js';
import { type ScoreReporter, scoreReporters } from './score-reporters.js';

const SEED = 1;
const AGAINST: Readonly<Record<ReportDifference['against'], readonly ScoreReporter[]>> = {
  anyone: ['otherDevelopers', 'others'],
  'other-developers': ['otherDevelopers'],
  'nobody-who-makes-models': ['others'],
};

/** A version and a benchmark, and the scores of it by who states them. */
interface Reported {
  readonly version: string;
  readonly benchmark: string;
  readonly by: Map<ScoreReporter, number[]>;
}

/**
 * How much higher scores are that developers report of their own models than those that others report of the same version and
 * benchmark: the mean of the differences of means, by bootstrap over versions. In points it is the one rise of ability
 * that explains the differences best (least squares, each with the slope of the fitted curve at the model's ability).
 */
export async function selfReports(
  registry: Registry,
  dataSet: DataSetFacts,
  level: number,
): Promise<SelfReports> {
  const reporterOf = await scoreReporters(registry, dataSet);
  const scores = await scoresOf(registry, dataSet.id, null, dataSet.source !== 'epoch-paper');
  const counts = { own: 0, otherDevelopers: 0, others: 0, makerUnknown: 0, notStated: 0 };
  const cells = new Map<string, Reported>();
  for (const score of scores) {
    const reporter = reporterOf(score);
    counts[reporter]++;
    const { version, benchmark } = score;
    const key = `${version}\n${benchmark}`;
    const cell = cells.get(key) ?? { version, benchmark, by: new Map<ScoreReporter, number[]>() };
    cells.set(key, cell);
    cell.by.set(reporter, [...(cell.by.get(reporter) ?? []), score.value]);
  }
  const fitted = await refit(registry, dataSet, null);
  const riseOf = risePerPoint(fitted);
  const sigma = Math.sqrt(residualVarianceOf(fitted.scores, fitted.fit));
  const differences = (Object.keys(AGAINST) as ReportDifference['against'][]).map((against) =>
    differenceFrom(against, [...cells.values()], riseOf, sigma, level),
  );
  return { counts, differences };
}

function differenceFrom(
  against: ReportDifference['against'],
  cells: readonly Reported[],
  riseOf: (version: string, benchmark: string) => number | null,
  sigma: number,
  level: number,
): ReportDifference {
  const versions = new Map<string, number>();
  const pairs = cells.flatMap(({ version, benchmark, by }) => {
    const own = by.get('own') ?? [];
    const other = AGAINST[against].flatMap((reporter) => by.get(reporter) ?? []);
    if (own.length === 0 || other.length === 0) return [];
    if (!versions.has(version)) versions.set(version, versions.size);
    return [
      {
        benchmark,
        cluster: versions.get(version) as number,
        difference: mean(own) - mean(other),
        rise: riseOf(version, benchmark),
      },
    ];
  });
  const risen = pairs.flatMap((pair) => (pair.rise === null ? [] : [{ ...pair, rise: pair.rise }]));
  const share = ratio(
    pairs.map(({ difference }) => difference),
    pairs.map(() => 1),
    pairs.map(({ cluster }) => cluster),
    level,
  );
  return {
    against,
    pairs: pairs.length,
    versions: versions.size,
    benchmarks: new Set(pairs.map(({ benchmark }) => benchmark)).size,
    share,
    noise: share && {
      estimate: share.estimate / sigma,
      low: (share.low as number) / sigma,
      high: (share.high as number) / sigma,
      level,
    },
    points: ratio(
      risen.map(({ difference, rise }) => difference * rise),
      risen.map(({ rise }) => rise * rise),
      risen.map(({ cluster }) => cluster),
      level,
    ),
    pointPairs: risen.length,
  };
}

/** Null where fewer than two clusters are there to be drawn. */
function ratio(
  numerator: readonly number[],
  denominator: readonly number[],
  cluster: readonly number[],
  level: number,
): Estimate | null {
  if (new Set(cluster).size < 2) return null;
  const { estimate, low, high }: ClusteredRatio = clusteredRatio(numerator, denominator, cluster, {
    seed: SEED,
    level,
  });
  return { estimate, low, high, level };
}

/** By how much a score rises with a point of the model's index, on the fitted curve; null where either is not in the fit. */
function risePerPoint({ groups, benchmarks, fit, scale }: Refit) {
  const position = new Map(groups.flatMap(({ versions }, group) => versions.map((one) => [one, group])));
  return (version: string, benchmark: string): number | null => {
    const [group, b] = [position.get(version), benchmarks.indexOf(benchmark)];
    if (group === undefined || b < 0) return null;
    const expected = sigmoid(fit.slope[b] * (fit.ability[group] - fit.difficulty[b]));
    return (fit.slope[b] * expected * (1 - expected)) / scale.factor;
  };
}
