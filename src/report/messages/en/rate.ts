import type {
  RateAnswer,
  RateNote,
  ScoreUnit,
  TieTreatment,
  UncountedVotes,
  UnratedModel,
} from '../../../contract/index.js';
import { count } from '../../numbers.js';
import { type Sentences, sentence } from '../sentences.js';

const NOTES: Sentences<RateNote> = {
  'without-rating': ({ models, of }) =>
    `${models} of ${of} models have no finite rating: no maximum of the likelihood exists for them.`,
  components: ({ components }) =>
    `The votes fall into ${components} components: scores of models in different ones are not comparable by any chain of results both ways.`,
  'every-vote-a-tie': () =>
    'Every vote is a tie: the ratings are equal, and nothing is known of their error.',
  'few-votes': ({ models, votes }) =>
    `${models} rated models have fewer than ${votes} votes: sandwich intervals are too narrow for them, bootstrap intervals serve better.`,
  'degenerate-draws': ({ draws, of }) =>
    `In ${draws} of ${of} bootstrap draws a model never lost, never won or stood apart; those draws bound it on one side only.`,
  'failed-draws': ({ draws }) => `${draws} bootstrap draws did not converge and are left out.`,
  'order-matters': () => 'Elo depends on the order of the votes; it has no interval here.',
  'penalty-pulls': () =>
    'The penalty pulls the coefficients towards 0; their intervals do not show that pull.',
  'not-converged': ({ iterations }) => `Not converged after ${iterations} iterations.`,
};

const UNCOUNTED: Record<UncountedVotes, string> = {
  'unknown-winner': 'unknown winner',
  'unnamed-model': 'a model without a name',
  'same-model': 'a model against itself',
  'missing-covariate': 'a covariate is missing',
};

const UNITS: Record<ScoreUnit, string> = {
  strength: 'strength, sum 1',
  'elo-points': 'Elo points',
  wins: 'wins, a tie counted as half',
  'win-rate': 'mean share of wins over opponents',
  pagerank: 'PageRank, sum 1',
  eigenvector: 'eigenvector, length 1',
};

const TIES: Record<TieTreatment, string> = {
  'half-a-win': 'half a win for each',
  'own-outcome': 'an outcome of its own',
};

const STANDINGS: Record<UnratedModel['standing'], string> = {
  above: 'no rated model has ever won against it or tied with it, directly or through others',
  below: 'it has never won against a rated model or tied with one, directly or through others',
  apart: 'no chain of votes orders it and the rated models',
};

/** The words of ratings from votes. */
export const rateWords = {
  note: (note: RateNote): string => sentence(NOTES, note),
  unit: (unit: ScoreUnit): string => UNITS[unit],
  headline: (models: number, votes: number, file: string, method: string): string =>
    `${models} models rated from ${count(votes)} votes in ${file}: ${method}`,
  method({ method, intervals, level, draws, reweight }: RateAnswer): string {
    const spread =
      intervals === 'none'
        ? 'no intervals'
        : `${Math.round(level * 1000) / 10} % ${intervals} intervals${draws > 0 ? ` of ${draws} draws` : ''}`;
    return `${method}, ${spread}${reweight === null ? '' : ', pairs weighed alike'}`;
  },
  tied: '= cannot be told from the next model: the interval of their difference contains 0.',
  covariates: 'Covariates, log odds for the left model per standard deviation:',
  interval: (low: string, high: string): string => ` (${low} to ${high})`,
  without: (models: number): string => `Without a finite rating, ${count(models)}:`,
  unrated(name: string, { votes, low, high, standing }: UnratedModel): string {
    const bound =
      low !== null ? `, at least ${low.toFixed(0)}` : high !== null ? `, at most ${high.toFixed(0)}` : '';
    return `${name}  ${count(votes)} votes${bound}: ${STANDINGS[standing]}`;
  },
  more: (models: number): string => `and ${count(models)} more`,
  ties({ votes, bothBad, treatment, parameter }: RateAnswer['ties']): string {
    const both = bothBad > 0 ? `, ${count(bothBad)} of them both bad` : '';
    const value = parameter === null ? '' : ` (ν ${parameter.toFixed(3)})`;
    return `Ties: ${count(votes)}${both}, taken as ${TIES[treatment]}${value}.`;
  },
  uncounted: (votes: number, reason: UncountedVotes, examples: string): string =>
    `Not counted, ${count(votes)} votes: ${UNCOUNTED[reason]}${examples && ` (${examples})`}.`,
  columns: {
    rank: 'rank',
    model: 'model',
    rating: 'rating',
    low: 'low',
    high: 'high',
    ranks: 'ranks',
    votes: 'votes',
  },
};
