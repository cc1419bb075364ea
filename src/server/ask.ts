import type { Parameters, QuestionAnswers, QuestionName } from '../contract/index.js';

/** Passes a question on to what is held now. A wrong parameter is a `HeadwayError`. */
export type Ask = <Name extends QuestionName>(
  name: Name,
  parameters: Parameters,
) => Promise<QuestionAnswers[Name]>;

/** What an application answers from. */
export interface Held {
  readonly ask: Ask;
  /** SHA-256 of the data that are held now. */
  contentHash(): Promise<string>;
}
