import type { ZodObject } from 'zod';
import type { QuestionName } from '../contract/index.js';
import {
  benchmarkAnswerSchema,
  benchmarksAnswerSchema,
  censusAnswerSchema,
  claimsAnswerSchema,
  comparisonsAnswerSchema,
  dataAnswerSchema,
  dataReviewAnswerSchema,
  explainAnswerSchema,
  fitAnswerSchema,
  gapAnswerSchema,
  historyAnswerSchema,
  lineageRiskAnswerSchema,
  lineageShowAnswerSchema,
  modelAnswerSchema,
  modelsAnswerSchema,
  nowAnswerSchema,
} from '../contract/schemas.js';

/** The schema of each question's answer. */
export const ANSWER_SCHEMAS = {
  now: nowAnswerSchema,
  gap: gapAnswerSchema,
  history: historyAnswerSchema,
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
  'data-review': dataReviewAnswerSchema,
} as const satisfies Record<QuestionName, ZodObject>;
