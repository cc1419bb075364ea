import type { DataAnswer, ExplainAnswer, GapAnswer, ModelsAnswer, NowAnswer } from '../contract/index.js';

/** Every answer that has a face. */
export type Answer = GapAnswer | ModelsAnswer | DataAnswer | ExplainAnswer | NowAnswer;
