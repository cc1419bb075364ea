import type { CheckAnswer, Parameters, QuestionAnswers, QuestionName } from '../contract/index.js';

/** Passes a question on to what is held now. A wrong parameter is a `HeadwayError`. */
export type Ask = <Name extends QuestionName>(
  name: Name,
  parameters: Parameters,
) => Promise<QuestionAnswers[Name]>;

/** A document to check: its bytes, or an address of the web. */
export type CheckRequest = { readonly published?: string } & (
  | { readonly document: Uint8Array }
  | { readonly address: string }
);
export type Check = (request: CheckRequest) => Promise<CheckAnswer>;

/** What an application answers from. */
export interface Held {
  readonly ask: Ask;
  readonly check: Check;
  /** SHA-256 of the data that are held now. */
  contentHash(): Promise<string>;
}
