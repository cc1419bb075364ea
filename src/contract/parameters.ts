import { DEFAULTS } from './defaults.js';
import { RATE_INTERVALS } from './rate-method.js';
import { CENSUS_FIELDS, COMPARISON_SETS, METHODS } from './words.js';

/** A parameter as every face takes it: the flag without its hyphens, the name in an address, the tool's argument. */
export interface ParameterFacts {
  readonly describes: string;
  readonly type: 'text' | 'texts' | 'day' | 'number' | 'flag' | 'choice';
  readonly choices?: readonly string[];
  readonly standard?: string | number;
  readonly example?: string;
}

export const PARAMETERS = {
  follower: {
    type: 'text',
    describes: 'the group asked about, a predicate over models',
    example: 'country=China',
  },
  leader: { type: 'text', describes: 'the group it is compared with', example: 'country=United States' },
  group: { type: 'text', describes: 'the group asked about', example: 'country=China' },
  where: {
    type: 'text',
    describes: 'only models of this group',
    example: 'country=China and access=open-weights',
  },
  withdraw: { type: 'text', describes: 'a line of models that would be gone', example: 'Llama 2' },
  name: { type: 'text', describes: 'any name of the model, or the benchmark’s', example: 'DeepSeek-R1' },
  id: { type: 'text', describes: 'the id that an answer gives' },
  method: {
    type: 'choice',
    choices: METHODS,
    standard: DEFAULTS.method,
    describes: 'the definition of the gap',
  },
  tolerance: {
    type: 'number',
    standard: 0,
    describes: 'points by which the follower may fall short of a level',
  },
  'carry-forward': { type: 'flag', describes: 'allow an as-of day after the newest release with a value' },
  'over-time': { type: 'flag', describes: 'add the daily gap week by week' },
  events: {
    type: 'text',
    describes: 'kinds of dated events to mark, joined by commas, or all',
    example: 'export-rule',
  },
  measure: {
    type: 'text',
    standard: DEFAULTS.measure,
    describes:
      'headway, headway:DOMAIN, eci-refit, eci, benchmark:NAME, arena, arena:CATEGORY, horizon, compute or parameters',
  },
  'as-of': {
    type: 'day',
    describes: 'nothing released after it counts; by default the newest release with a value',
  },
  vintage: { type: 'day', describes: 'the newest data published by that day; by default the newest held' },
  since: { type: 'day', standard: DEFAULTS.since, describes: 'frontiers start on that day' },
  level: { type: 'number', standard: DEFAULTS.level, describes: 'probability of the interval' },
  draws: { type: 'number', standard: DEFAULTS.draws, describes: 'draws of the interval' },
  seed: { type: 'number', standard: DEFAULTS.seed, describes: 'seed of the draws' },
  'refit-as-of': { type: 'flag', describes: 'fit the index again on what was released by the as-of day' },
  by: { type: 'choice', choices: CENSUS_FIELDS, standard: 'country', describes: 'what to count by' },
  set: {
    type: 'choice',
    choices: COMPARISON_SETS,
    standard: 'access',
    describes: 'which comparisons: by access and country, of laboratories, or by domain',
  },
  sort: {
    type: 'choice',
    choices: ['value', 'released', 'model'],
    standard: 'value',
    describes: 'the order',
  },
  limit: { type: 'number', standard: 50, describes: 'how many to list' },
  'page-token': { type: 'text', describes: 'the nextPageToken of the page before' },
  kind: { type: 'text', describes: 'kinds joined by commas, or all', example: 'export-rule' },
  country: { type: 'text', describes: 'only those that concern this country', example: 'China' },
  type: { type: 'text', describes: 'only claims of one type', example: 'lag' },
  verdict: { type: 'text', describes: 'only claims with one verdict', example: 'overstated' },
  speaker: {
    type: 'text',
    describes: 'only claims of one speaker, with the speaker’s record',
    example: 'Kai-Fu Lee',
  },
  from: { type: 'day', describes: 'said on that day or later' },
  to: { type: 'day', describes: 'said on that day or earlier' },
  address: { type: 'text', describes: 'an address of the web', example: 'https://example.org/article' },
  published: { type: 'day', describes: 'the day it was published, where it does not say so itself' },
  keep: { type: 'flag', describes: 'store the claims in the ledger; needs the server’s token' },
  'skip-unknown': {
    type: 'flag',
    describes: 'list tasks that are no benchmark held, instead of refusing the results',
  },
  left: { type: 'text', describes: 'column with the first model; found by its name' },
  right: { type: 'text', describes: 'column with the second model; found by its name' },
  winner: { type: 'text', describes: 'column with the outcome; found by its name' },
  intervals: {
    type: 'choice',
    choices: RATE_INTERVALS,
    standard: 'sandwich',
    describes: 'how intervals are found',
  },
  reweight: { type: 'number', describes: 'weigh every pair alike that has at least so many votes' },
  style: { type: 'text', describes: 'columns with covariates, joined by commas' },
  ridge: { type: 'number', standard: 0, describes: 'penalty on the covariates' },
  scan: { type: 'flag', describes: 'read every value to find those that are no finite numbers' },
  origin: { type: 'text', describes: 'shipped, or kept on this machine', example: 'shipped' },
} as const satisfies Record<string, ParameterFacts>;
export type ParameterName = keyof typeof PARAMETERS;
