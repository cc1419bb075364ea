import { type HeadwayError, inEnglish, type Phrase } from '../../../contract/index.js';

/** What is said with its values kept apart: errors, and the texts of help. */
export const phraseWords = {
  phrase: (phrase: string | Phrase): string => inEnglish(phrase),
  /** What is wrong, where, what to do, on one line. */
  errorLine: (error: HeadwayError): string => error.message,
};
