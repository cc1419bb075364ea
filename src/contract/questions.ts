import type { BenchmarkAnswer } from './benchmark.js';
import type { BenchmarksAnswer } from './benchmarks.js';
import type { CensusAnswer } from './census.js';
import type { ComparisonsAnswer } from './comparisons.js';
import type { DataAnswer } from './data.js';
import type { DataReviewAnswer } from './data-review.js';
import { DEFAULTS } from './defaults.js';
import type { ExplainAnswer } from './explain.js';
import type { FitAnswer } from './fit.js';
import type { GapAnswer } from './gap.js';
import type { HistoryAnswer } from './history.js';
import type { ClaimsAnswer } from './ledger.js';
import type { LineageRiskAnswer, LineageShowAnswer } from './lineage-declared.js';
import type { ModelAnswer } from './model.js';
import type { ModelsAnswer } from './models.js';
import type { NowAnswer } from './now.js';
import { CENSUS_FIELDS, COMPARISON_SETS, METHODS } from './words.js';

/** A parameter as every face takes it: the flag without its hyphens, the name in an address, the tool's argument. */
export interface ParameterFacts {
  readonly describes: string;
  readonly type: 'text' | 'day' | 'number' | 'flag' | 'choice';
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
  type: { type: 'text', describes: 'only claims of one type', example: 'lag' },
  verdict: { type: 'text', describes: 'only claims with one verdict', example: 'overstated' },
  speaker: {
    type: 'text',
    describes: 'only claims of one speaker, with the speaker’s record',
    example: 'Kai-Fu Lee',
  },
  from: { type: 'day', describes: 'said on that day or later' },
  to: { type: 'day', describes: 'said on that day or earlier' },
  origin: { type: 'text', describes: 'shipped, or kept on this machine', example: 'shipped' },
} as const satisfies Record<string, ParameterFacts>;
export type ParameterName = keyof typeof PARAMETERS;

/** A question that a running Headway answers: the same for a command, an address and an assistant's tool. */
export interface QuestionFacts {
  readonly summary: string;
  readonly parameters: readonly ParameterName[];
  readonly required: readonly ParameterName[];
  /** True where the answer rests also on what is kept on this machine, beside the data. */
  readonly unsettled?: true;
}

/** The parameters of every question about a measure. */
export const MEASURED = [
  'measure',
  'as-of',
  'vintage',
  'since',
  'level',
  'draws',
  'seed',
  'refit-as-of',
] as const;

export const QUESTIONS = {
  now: {
    summary: 'The headline comparisons: China behind the United States, open weights behind closed',
    parameters: [],
    required: [],
  },
  gap: {
    summary: 'How many months and points one group is behind another, with interval, trend and records',
    parameters: [
      'follower',
      'leader',
      'method',
      'tolerance',
      'carry-forward',
      'events',
      'over-time',
      ...MEASURED,
    ],
    required: ['follower', 'leader'],
  },
  history: {
    summary: 'The daily gap week by week, with its interval',
    parameters: ['follower', 'leader', 'tolerance', ...MEASURED],
    required: ['follower', 'leader'],
  },
  comparisons: {
    summary: 'Several gaps side by side, week by week: open and closed, laboratories, domains',
    parameters: ['set', 'tolerance', ...MEASURED],
    required: [],
  },
  fit: {
    summary:
      'The scores and the fit of eci-refit, whole: enough to fit it again or to place a model on it elsewhere',
    parameters: ['follower', 'leader', 'tolerance', 'measure', 'as-of', 'vintage', 'since', 'level'],
    required: [],
  },
  models: {
    summary: 'The models of a group with their values, intervals, ranks and records',
    parameters: ['where', 'sort', 'limit', ...MEASURED],
    required: [],
  },
  model: {
    summary: 'One model with all that is known: makers, names, values, neighbours, scores, lineage, sources',
    parameters: ['name', ...MEASURED],
    required: ['name'],
    unsettled: true,
  },
  benchmarks: {
    summary: 'Every benchmark with its guessing floor, how many versions it scores, and the best',
    parameters: [],
    required: [],
  },
  benchmark: {
    summary: 'One benchmark: its floor and ceiling, how hard and how telling it is, and every score on it',
    parameters: ['name'],
    required: ['name'],
  },
  claims: {
    summary: 'The ledger: what was claimed, by whom, and how it held',
    parameters: ['type', 'verdict', 'speaker', 'from', 'to', 'origin'],
    required: [],
    unsettled: true,
  },
  census: {
    summary: 'How many models there are, by country, province, access and more, and what the count means',
    parameters: ['by', 'where', 'as-of', 'limit'],
    required: [],
  },
  lineage: {
    summary: 'What is declared, and what was detected, about the descent of a model',
    parameters: ['name'],
    required: ['name'],
    unsettled: true,
  },
  'lineage-risk': {
    summary: 'What a group stands to lose if the foreign models that it is built on go',
    parameters: ['group', 'leader', 'withdraw', ...MEASURED],
    required: ['group'],
    unsettled: true,
  },
  explain: {
    summary: 'The derivation of a figure, down to the rows and the addresses of the sources',
    parameters: ['id'],
    required: ['id'],
  },
  data: { summary: 'Which data sets are held, from when, under which licence', parameters: [], required: [] },
  'data-review': {
    summary: 'Pairs of names that the matcher cannot decide',
    parameters: [],
    required: [],
    unsettled: true,
  },
} as const satisfies Record<string, QuestionFacts>;
export type QuestionName = keyof typeof QUESTIONS;
export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[];

/** What each question is answered with. */
export interface QuestionAnswers {
  now: NowAnswer;
  gap: GapAnswer;
  history: HistoryAnswer;
  comparisons: ComparisonsAnswer;
  fit: FitAnswer;
  models: ModelsAnswer;
  model: ModelAnswer;
  benchmark: BenchmarkAnswer;
  benchmarks: BenchmarksAnswer;
  census: CensusAnswer;
  claims: ClaimsAnswer;
  lineage: LineageShowAnswer;
  'lineage-risk': LineageRiskAnswer;
  explain: ExplainAnswer;
  data: DataAnswer;
  'data-review': DataReviewAnswer;
}
