import type {
  BenchmarkAnswer,
  BenchmarksAnswer,
  BriefAnswer,
  CensusAnswer,
  CheckAnswer,
  ClaimsAnswer,
  ComparisonsAnswer,
  DataAnswer,
  DataDiffAnswer,
  DataReviewAnswer,
  EventsAnswer,
  ExplainAnswer,
  FitAnswer,
  ForecastAnswer,
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
  PlaceAnswer,
  RateAnswer,
  SensitivityAnswer,
} from '../contract/index.js';

/** Every answer that has a face. */
export type Answer =
  | GapAnswer
  | HistoryAnswer
  | ModelsAnswer
  | BenchmarkAnswer
  | BenchmarksAnswer
  | CensusAnswer
  | BriefAnswer
  | CheckAnswer
  | ClaimsAnswer
  | ComparisonsAnswer
  | DataAnswer
  | EventsAnswer
  | ExplainAnswer
  | NowAnswer
  | LineageInspectAnswer
  | LineageCompareAnswer
  | LineageSearchAnswer
  | FitAnswer
  | ForecastAnswer
  | PlaceAnswer
  | RateAnswer
  | SensitivityAnswer
  | LineageShowAnswer
  | LineageRiskAnswer
  | ModelAnswer
  | DataDiffAnswer
  | DataReviewAnswer;
