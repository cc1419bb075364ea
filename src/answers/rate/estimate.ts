import { createHash } from 'node:crypto';
import { HeadwayError } from '../../contract/error.js';
import { type Phrase, phrase } from '../../contract/phrase.js';
import type { RateAnswer } from '../../contract/rate.js';
import type { ScoreUnit } from '../../contract/rate-method.js';
import { Random } from '../../measure/random.js';
import {
  averageWinRate,
  counting,
  Elo,
  eigenvector,
  FeatureMoments,
  fitStrengths,
  MOST_MODELS,
  normalSpread,
  type Outcome,
  type PairCounts,
  pageRank,
  pairWeights,
  type Spread,
  StyleRegression,
  strengths,
} from '../../measure/ratings/index.js';
import type { VoteFile } from '../../sources/votes/index.js';
import type { RateSettings } from './request.js';

/** What any method gives, for the models it rates. */
export interface Estimate {
  /** In whatever unit orders the models. */
  order: Float64Array;
  /** The scale of `order` is natural logarithms of strength, or points, or has no rating. */
  scale: 'log-strength' | 'points' | 'none';
  scores: Float64Array;
  scoreUnit: ScoreUnit;
  spread: Spread | null;
  tieParameter: number | null;
  style: RateAnswer['style'];
  converged: boolean;
  iterations: number;
  degenerateDraws: number;
  failedDraws: number;
  /** SHA-256 over the votes in order, for methods that rest on more than counts. */
  votesHash: string | null;
  /** Votes left out for a missing covariate. */
  withoutStyle: number;
}

const PLAIN = {
  spread: null,
  tieParameter: null,
  style: [],
  converged: true,
  iterations: 0,
  degenerateDraws: 0,
  failedDraws: 0,
  votesHash: null,
  withoutStyle: 0,
};

/** Strengths by Bradley-Terry or Davidson, of models that form one component. */
export function strengthEstimate(pairs: PairCounts, settings: RateSettings): Estimate {
  requireFewModels(pairs.models);
  const fit = fitStrengths(pairs, {
    method: settings.method === 'davidson' ? 'davidson' : 'bradley-terry',
    reweight: settings.reweight,
    intervals: settings.intervals,
    level: settings.level,
    draws: settings.draws,
    random: new Random(settings.seed),
  });
  if (!fit.converged)
    throw noFiniteEstimate(phrase`the votes separate the models perfectly`, 'use --method bradley-terry');
  return {
    ...PLAIN,
    order: fit.logStrengths,
    scale: 'log-strength',
    scores: strengths(fit.logStrengths),
    scoreUnit: 'strength',
    spread: fit.spread,
    tieParameter: fit.tieParameter,
    iterations: fit.iterations,
    degenerateDraws: fit.degenerateDraws,
    failedDraws: fit.failedDraws,
  };
}

/** Scores without ratings, from counts alone. */
export function scoreEstimate(pairs: PairCounts, method: RateSettings['method']): Estimate {
  const of = (
    scores: Float64Array,
    scoreUnit: ScoreUnit,
    fit = { converged: true, iterations: 0 },
  ): Estimate => ({
    ...PLAIN,
    ...fit,
    order: scores,
    scale: 'none',
    scores,
    scoreUnit,
  });
  if (method === 'counting') return of(counting(pairs), 'wins');
  if (method === 'average-win-rate') return of(averageWinRate(pairs), 'win-rate');
  const { scores, converged, iterations } = method === 'pagerank' ? pageRank(pairs) : eigenvector(pairs);
  const unit = method === 'pagerank' ? 'pagerank' : 'eigenvector';
  return of(scores, unit, { converged, iterations });
}

/** Elo ratings, reading the votes once more in their order. */
export async function eloEstimate(votes: VoteFile, models: number): Promise<Estimate> {
  const elo = new Elo(models);
  const hash = createHash('sha256');
  for await (const { size, left, right, outcome } of votes.inOrder()) {
    for (let row = 0; row < size; row++) elo.add(left[row], right[row], outcome[row] as Outcome);
    hash.update(left).update(right).update(outcome);
  }
  return {
    ...PLAIN,
    order: elo.ratings,
    scale: 'points',
    scores: elo.ratings,
    scoreUnit: 'elo-points',
    votesHash: hash.digest('hex'),
  };
}

/**
 * Bradley-Terry with covariates, reading the votes once per Newton step.
 *
 * @param rated the model's number among `pairs`, or -1, for each of the file's models
 */
export async function styleEstimate(
  votes: VoteFile,
  rated: Int32Array,
  pairs: PairCounts,
  settings: RateSettings,
): Promise<Estimate> {
  requireFewModels(pairs.models);
  const { style, ridge, level } = settings;
  const moments = new FeatureMoments(style.length);
  const hash = createHash('sha256');
  let withoutStyle = 0;
  const each = async (
    visit: (left: number, right: number, outcome: Outcome, x: Float64Array) => void,
    first: boolean,
  ) => {
    const x = new Float64Array(style.length);
    for await (const { size, left, right, outcome, features } of votes.inOrder(style)) {
      for (let row = 0; row < size; row++) {
        const [i, j] = [rated[left[row]], rated[right[row]]];
        if (i < 0 || j < 0) continue;
        for (let f = 0; f < x.length; f++) x[f] = features[f][row];
        if (x.some(Number.isNaN)) {
          if (first) withoutStyle++;
        } else visit(i, j, outcome[row] as Outcome, x);
      }
      if (first) for (const part of [left, right, outcome, ...features]) hash.update(part);
    }
  };
  await each((_i, _j, _outcome, x) => moments.add(x), true);
  const weight = weightOf(pairs, settings.reweight);
  const regression = new StyleRegression(pairs.models, moments, ridge);
  do await each((i, j, outcome, x) => regression.add(i, j, outcome, x, weight(i, j)), false);
  while (!regression.endPass());
  if (!regression.converged || !regression.covariance)
    throw noFiniteEstimate(
      phrase`with these covariates the votes are separated perfectly, or a covariate is redundant`,
      'drop one of --style or add --ridge 1',
    );
  const width = regression.x.length;
  const spread = normalSpread(regression.x, regression.covariance, width, level);
  const shown = settings.intervals === 'none' ? null : spread;
  const { deviation } = moments;
  return {
    ...PLAIN,
    order: regression.x.slice(0, pairs.models),
    scale: 'log-strength',
    scores: strengths(regression.x.subarray(0, pairs.models)),
    scoreUnit: 'strength',
    spread: shown,
    style: style.map((name, f) => ({
      name,
      coefficient: regression.x[pairs.models + f],
      ...(shown?.interval(pairs.models + f) ?? { low: null, high: null }),
      mean: moments.mean[f],
      deviation: deviation[f],
    })),
    iterations: regression.iterations,
    votesHash: hash.digest('hex'),
    withoutStyle,
  };
}

function weightOf(pairs: PairCounts, reweight: number | null): (i: number, j: number) => number {
  if (reweight === null) return () => 1;
  const n = pairs.models;
  const table = new Float64Array(n * n);
  pairWeights(pairs, reweight).forEach((weight, k) => {
    table[pairs.left[k] * n + pairs.right[k]] = weight;
    table[pairs.right[k] * n + pairs.left[k]] = weight;
  });
  return (i, j) => table[i * n + j];
}

function requireFewModels(models: number): void {
  if (models <= MOST_MODELS) return;
  throw new HeadwayError({
    code: 'too-many-models',
    what: phrase`${models} models in one component; a fit takes at most ${MOST_MODELS}`,
    remedy: 'leave out models with few votes, or use --method elo or pagerank',
  });
}

function noFiniteEstimate(why: Phrase, remedy: string): HeadwayError {
  return new HeadwayError({
    code: 'no-finite-estimate',
    what: phrase`no finite ratings exist: ${why}`,
    remedy,
  });
}
