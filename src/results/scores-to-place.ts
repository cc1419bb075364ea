import { HeadwayError, type PlaceAnswer, phrase } from '../contract/index.js';
import { type BenchmarkScore, matchBenchmarks, type UnmatchedTask } from './match-benchmarks.js';
import type { Results } from './results.js';

/** What is known of a benchmark: the fraction that guessing scores and the greatest that can be. */
export interface BenchmarkBounds {
  readonly name: string;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly inIndex: boolean;
}

/** A score of the file as the index uses it. */
export interface UsedScore {
  /** Position of the benchmark in the fit. */
  readonly benchmark: number;
  /** A fraction after floor and ceiling. */
  readonly value: number;
  /** Of the score's sampling, on the same fraction; 0 where it is not known. */
  readonly samplingVariance: number;
  readonly reported: BenchmarkScore;
}

export interface ScoresToPlace {
  readonly used: readonly UsedScore[];
  readonly excluded: PlaceAnswer['excluded'];
}

/**
 * The scores of a file as the index uses them: floor and ceiling removed, clipped, the best of each benchmark.
 *
 * @param fitted the benchmarks of the fit, by position
 * @param clip no score is nearer to 0 or 1
 * @throws HeadwayError `unknown-benchmark` naming near ones, `no-benchmark` where nothing is left
 */
export function scoresToPlace(
  results: Results,
  facts: readonly BenchmarkBounds[],
  fitted: readonly string[],
  clip: number,
  skipUnknown: boolean,
): ScoresToPlace {
  const { scores, unmatched } = matchBenchmarks(
    results,
    facts.map(({ name }) => name),
  );
  if (unmatched.length > 0 && (!skipUnknown || scores.length === 0))
    throw unknown(unmatched, scores.length > 0);
  const excluded: PlaceAnswer['excluded'] = unmatched.map(({ task, near }) => ({
    task,
    reason: { code: 'no-benchmark-held', near: [...near] },
  }));
  const best = new Map<string, UsedScore>();
  for (const reported of scores) {
    const { name, floor, ceiling, inIndex } = facts.find(
      (one) => one.name === reported.benchmark,
    ) as BenchmarkBounds;
    const benchmark = fitted.indexOf(name);
    const { task, raw, standardError } = reported;
    if (benchmark < 0 || floor === null || ceiling === null) {
      const code = inIndex ? 'no-scores-in-vintage' : 'outside-the-index';
      excluded.push({ task, reason: { code, benchmark: name } });
      continue;
    }
    const value = Math.min(1 - clip, Math.max(clip, (raw - floor) / (ceiling - floor)));
    const one = {
      benchmark,
      value,
      samplingVariance: ((standardError ?? 0) / (ceiling - floor)) ** 2,
      reported,
    };
    const known = best.get(name);
    if (known) {
      const worse = known.value >= value ? one : known;
      excluded.push({ task: worse.reported.task, reason: { code: 'not-the-best', benchmark: name } });
    }
    if (!known || value > known.value) best.set(name, one);
  }
  if (best.size === 0) {
    throw new HeadwayError({
      code: 'no-benchmark',
      what: phrase`none of the scores is on a benchmark of the index: ${excluded[0].task} is outside the index or has no scores in this vintage`,
      where: scores[0].where,
      remedy: phrase`use at least one of ${fitted.slice(0, 8)}, …`,
    });
  }
  return { used: [...best.values()].sort((x, y) => x.benchmark - y.benchmark), excluded };
}

function unknown([first, ...rest]: readonly UnmatchedTask[], someMatch: boolean): HeadwayError {
  const more = rest.length > 0 ? `, nor ${rest.length} more` : '';
  return new HeadwayError({
    code: 'unknown-benchmark',
    what: phrase`no benchmark held is called "${first.task.slice(0, 80)}"${more}; near it: ${first.near.length > 0 ? first.near : phrase`none`}`,
    where: first.where,
    remedy: phrase`rename it where it is the same${someMatch ? phrase`, or add --skip-unknown` : ''}`,
  });
}
