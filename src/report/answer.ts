import type {
  BenchmarksAnswer,
  CensusAnswer,
  DataAnswer,
  DataReviewAnswer,
  ExplainAnswer,
  GapAnswer,
  LineageCompareAnswer,
  LineageInspectAnswer,
  LineageRiskAnswer,
  LineageSearchAnswer,
  LineageShowAnswer,
  ModelAnswer,
  ModelsAnswer,
  NowAnswer,
  RateAnswer,
} from '../contract/index.js';

/** Every answer that has a face. */
export type Answer =
  | GapAnswer
  | ModelsAnswer
  | BenchmarksAnswer
  | CensusAnswer
  | DataAnswer
  | ExplainAnswer
  | NowAnswer
  | LineageInspectAnswer
  | LineageCompareAnswer
  | LineageSearchAnswer
  | RateAnswer
  | LineageShowAnswer
  | LineageRiskAnswer
  | ModelAnswer
  | DataReviewAnswer;
