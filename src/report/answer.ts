import type {
  CensusAnswer,
  DataAnswer,
  ExplainAnswer,
  GapAnswer,
  ModelsAnswer,
  NowAnswer,
} from '../contract/index.js';

/** Every answer that has a face. */
export type Answer = GapAnswer | ModelsAnswer | CensusAnswer | DataAnswer | ExplainAnswer | NowAnswer;
