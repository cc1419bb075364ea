import type {
  BenchmarksAnswer,
  CensusAnswer,
  DataAnswer,
  DataReviewAnswer,
  EventsAnswer,
  ExplainAnswer,
  GapAnswer,
  HistoryAnswer,
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
  | HistoryAnswer
  | ModelsAnswer
  | BenchmarksAnswer
  | CensusAnswer
  | DataAnswer
  | EventsAnswer
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
