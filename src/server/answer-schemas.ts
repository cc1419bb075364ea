import type { ZodObject } from 'zod';
import type { QuestionName, SentQuestionName } from '../contract/index.js';
import {
  benchmarkAnswerSchema,
  benchmarksAnswerSchema,
  briefAnswerSchema,
  censusAnswerSchema,
  checkAnswerSchema,
  claimsAnswerSchema,
  comparisonsAnswerSchema,
  dataAnswerSchema,
  dataDiffAnswerSchema,
  dataReviewAnswerSchema,
  eventsAnswerSchema,
  explainAnswerSchema,
  fitAnswerSchema,
  forecastAnswerSchema,
  gapAnswerSchema,
  historyAnswerSchema,
  lineageInspectAnswerSchema,
  lineageRiskAnswerSchema,
  lineageShowAnswerSchema,
  modelAnswerSchema,
  modelsAnswerSchema,
  nowAnswerSchema,
  placeAnswerSchema,
  rateAnswerSchema,
  sensitivityAnswerSchema,
} from '../contract/schemas.js';

/** The schema of each question's answer. */
export const ANSWER_SCHEMAS = {
  now: nowAnswerSchema,
  gap: gapAnswerSchema,
  history: historyAnswerSchema,
  forecast: forecastAnswerSchema,
  sensitivity: sensitivityAnswerSchema,
  comparisons: comparisonsAnswerSchema,
  fit: fitAnswerSchema,
  models: modelsAnswerSchema,
  model: modelAnswerSchema,
  benchmark: benchmarkAnswerSchema,
  benchmarks: benchmarksAnswerSchema,
  claims: claimsAnswerSchema,
  census: censusAnswerSchema,
  lineage: lineageShowAnswerSchema,
  'lineage-risk': lineageRiskAnswerSchema,
  explain: explainAnswerSchema,
  data: dataAnswerSchema,
  'data-diff': dataDiffAnswerSchema,
  'data-review': dataReviewAnswerSchema,
  events: eventsAnswerSchema,
} as const satisfies Record<QuestionName, ZodObject>;

/** The schema of each answer to what is sent. */
export const SENT_ANSWER_SCHEMAS = {
  check: checkAnswerSchema,
  brief: briefAnswerSchema,
  place: placeAnswerSchema,
  rate: rateAnswerSchema,
  'lineage-inspect': lineageInspectAnswerSchema,
} as const satisfies Record<SentQuestionName, ZodObject>;
