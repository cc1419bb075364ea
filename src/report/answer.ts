import type {
  DataAnswer,
  ExplainAnswer,
  GapAnswer,
  LineageCompareAnswer,
  LineageInspectAnswer,
  LineageSearchAnswer,
  ModelsAnswer,
  NowAnswer,
  RateAnswer,
} from '../contract/index.js';

/** Every answer that has a face. */
export type Answer =
  | GapAnswer
  | ModelsAnswer
  | DataAnswer
  | ExplainAnswer
  | NowAnswer
  | LineageInspectAnswer
  | LineageCompareAnswer
  | LineageSearchAnswer
  | RateAnswer;
