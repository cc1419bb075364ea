import type {
  Parameters,
  QuestionAnswers,
  QuestionName,
  SentQuestionAnswers,
  SentQuestionName,
} from '../contract/index.js';

/** Told what is being done, and which share of it is done, from 0 to 1. */
export type OnProgress = (what: string, share: number) => void;

export interface AskOptions {
  readonly onProgress?: OnProgress;
  /** Whoever asked has gone. */
  readonly signal?: AbortSignal;
}

/** Passes a question on to what is held now. A wrong parameter is a `HeadwayError`. */
export type Ask = <Name extends QuestionName>(
  name: Name,
  parameters: Parameters,
  options?: AskOptions,
) => Promise<QuestionAnswers[Name]>;

/** What somebody sent with a question. */
export interface SentToServer {
  readonly parameters: Parameters;
  readonly groups?: readonly string[];
  readonly documents: readonly Uint8Array[];
  /** Addresses of the web. */
  readonly addresses?: readonly string[];
}

/** Passes on a question about something sent. */
export type Send = <Name extends SentQuestionName>(
  name: Name,
  sent: SentToServer,
  options?: AskOptions,
) => Promise<SentQuestionAnswers[Name]>;

/** What may be stored by whoever holds the token. */
export interface Writes {
  /** At least 16 characters. */
  readonly token: string;
  /** Stores the claims of a checked document. */
  keep(answer: SentQuestionAnswers['check']): Promise<void>;
  /** Stores an objection to a claim; the claim with all its objections. */
  contest(id: string, objection: { text: string; by: string | null }): Promise<QuestionAnswers['claims']>;
  /** Resolves the forecasts whose horizon has passed. */
  resolve(): Promise<QuestionAnswers['claims']>;
}

/** What an application answers from. */
export interface Held {
  readonly ask: Ask;
  readonly send: Send;
  /** SHA-256 of the data that are held now. */
  contentHash(): Promise<string>;
  /** Null: nothing may be stored. */
  readonly writes: Writes | null;
}
