import type { BenchmarkAnswer } from './benchmark.js';
import type { BenchmarksAnswer } from './benchmarks.js';
import type { CensusAnswer } from './census.js';
import type { ComparisonsAnswer } from './comparisons.js';
import type { DataAnswer } from './data.js';
import type { DataDiffAnswer } from './data-diff.js';
import type { DataReviewAnswer } from './data-review.js';
import type { EventsAnswer } from './events.js';
import type { ExplainAnswer } from './explain.js';
import type { FitAnswer } from './fit.js';
import type { ForecastAnswer } from './forecast.js';
import type { GapAnswer } from './gap.js';
import type { HistoryAnswer } from './history.js';
import type { ClaimsAnswer } from './ledger.js';
import type { LineageRiskAnswer, LineageShowAnswer } from './lineage-declared.js';
import type { ModelAnswer } from './model.js';
import type { ModelsAnswer } from './models.js';
import type { NowAnswer } from './now.js';
import { PARAMETERS, type ParameterFacts, type ParameterName } from './parameters.js';
import type { SensitivityAnswer } from './sensitivity.js';

/** A question that a running Headway answers: the same for a command, an address and an assistant's tool. */
export interface QuestionFacts {
  readonly summary: string;
  readonly parameters: readonly ParameterName[];
  readonly required: readonly ParameterName[];
  /** Parameters that mean here something else than elsewhere. */
  readonly own?: Partial<Record<ParameterName, ParameterFacts>>;
  /** True where the answer rests also on what is kept on this machine, beside the data. */
  readonly unsettled?: true;
  /** The field with the rows that `limit` and `page-token` take a page of. */
  readonly list?: string;
}

/** The parameters of a list. */
const PAGED = ['limit', 'page-token'] as const;
const LONG = { type: 'number', standard: 1000, describes: 'how many to list' } as const;

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
  forecast: {
    summary:
      'The gap on a coming day, the chance of overtaking by then, and how well such forecasts did in the past',
    parameters: ['follower', 'leader', 'by', 'tolerance', ...MEASURED],
    required: ['follower', 'leader', 'by'],
    own: {
      by: { type: 'day', describes: 'the day to forecast', example: '2026-12-31' },
      tolerance: {
        type: 'number',
        standard: 0,
        describes: 'points by which the follower must exceed the leader',
      },
    },
  },
  sensitivity: {
    summary:
      'One gap under each choice that could have been made otherwise: without each benchmark, private ones only, without self-reports, and more',
    parameters: [
      'follower',
      'leader',
      'method',
      'tolerance',
      'measure',
      'as-of',
      'vintage',
      'since',
      'level',
      'draws',
      'seed',
    ],
    required: ['follower', 'leader'],
    own: {
      measure: { ...PARAMETERS.measure, describes: 'eci-refit or headway' },
      draws: { type: 'number', standard: 200, describes: 'draws of the interval of each row' },
    },
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
    parameters: ['where', 'sort', ...PAGED, ...MEASURED],
    required: [],
    list: 'models',
  },
  model: {
    summary: 'One model with all that is known: makers, names, values, neighbours, scores, lineage, sources',
    parameters: ['name', ...MEASURED],
    required: ['name'],
    unsettled: true,
  },
  benchmarks: {
    summary: 'Every benchmark with its guessing floor, how many versions it scores, and the best',
    parameters: [...PAGED],
    required: [],
    own: { limit: LONG },
    list: 'benchmarks',
  },
  benchmark: {
    summary: 'One benchmark: its floor and ceiling, how hard and how telling it is, and every score on it',
    parameters: ['name'],
    required: ['name'],
  },
  claims: {
    summary: 'The ledger: what was claimed, by whom, and how it held',
    parameters: ['type', 'verdict', 'speaker', 'from', 'to', 'origin', ...PAGED],
    required: [],
    own: { limit: LONG },
    unsettled: true,
    list: 'entries',
  },
  census: {
    summary: 'How many models there are, by country, province, access and more, and what the count means',
    parameters: ['by', 'where', 'as-of', ...PAGED],
    required: [],
    list: 'entries',
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
  'data-diff': {
    summary: 'What changed on a measure between two vintages: values added, removed and moved',
    parameters: ['from', 'to', 'measure'],
    required: ['from', 'to'],
    own: {
      from: {
        type: 'day',
        describes: 'the newest data published by that day, to start from',
        example: '2026-05-01',
      },
      to: { type: 'day', describes: 'the newest data published by that later day', example: '2026-07-08' },
      measure: { ...PARAMETERS.measure, standard: 'eci' },
    },
  },
  'data-review': {
    summary: 'Pairs of names that the matcher cannot decide',
    parameters: [...PAGED],
    required: [],
    unsettled: true,
    list: 'open',
  },
  events: {
    summary: 'Dated events that statements appeal to: rules, releases, withdrawals, licences, programmes',
    parameters: ['kind', 'country', 'since', 'as-of', ...PAGED],
    required: [],
    own: {
      since: { type: 'day', describes: 'none before that day' },
      'as-of': { type: 'day', describes: 'none after that day' },
      limit: LONG,
    },
    list: 'events',
  },
} as const satisfies Record<string, QuestionFacts>;
export type QuestionName = keyof typeof QUESTIONS;
export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[];

/** What each question is answered with. */
export interface QuestionAnswers {
  now: NowAnswer;
  gap: GapAnswer;
  history: HistoryAnswer;
  forecast: ForecastAnswer;
  sensitivity: SensitivityAnswer;
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
  'data-diff': DataDiffAnswer;
  'data-review': DataReviewAnswer;
  events: EventsAnswer;
}

/** What a parameter means to a question. */
export function parameterFacts(question: QuestionName, name: ParameterName): ParameterFacts {
  const { own }: QuestionFacts = QUESTIONS[question];
  return own?.[name] ?? PARAMETERS[name];
}
