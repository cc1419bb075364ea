import { asPhrase, inEnglish, type Phrase } from './phrase.js';

/** What went wrong, in the words a user needs: one line on every face. */
export interface HeadwayErrorFields {
  /** Stable identifier, for example `unknown-measure`. */
  code: string;
  /** What is wrong. With values, by the tag `phrase`, so that it can be said in another language. */
  what: string | Phrase;
  /** Where: a file and row, a flag, a column. */
  where?: string | Phrase;
  /** What to do about it. */
  remedy?: string | Phrase;
  /** 2: wrong use or bad input; 3: a failure of ours. */
  exitStatus?: 2 | 3;
  httpStatus?: number;
}

/** The parts of an error before their values were put in their places. */
export interface ErrorPhrases {
  readonly what: Phrase;
  readonly where: Phrase | null;
  readonly remedy: Phrase | null;
}

/** The only error that Headway throws on purpose. Printed as one line: `what (where); remedy`. */
export class HeadwayError extends Error {
  readonly code: string;
  readonly what: string;
  readonly where: string | null;
  readonly remedy: string | null;
  readonly exitStatus: 2 | 3;
  readonly httpStatus: number;
  /** For a translation; no part of the JSON. */
  readonly phrases: ErrorPhrases;

  constructor(fields: HeadwayErrorFields) {
    const what = inEnglish(fields.what);
    const where = fields.where ? inEnglish(fields.where) : null;
    const remedy = fields.remedy ? inEnglish(fields.remedy) : null;
    super(oneLine(`${what}${where ? ` (${where})` : ''}${remedy ? `; ${remedy}` : ''}`));
    this.name = 'HeadwayError';
    this.code = fields.code;
    this.what = what;
    this.where = where;
    this.remedy = remedy;
    this.phrases = {
      what: asPhrase(fields.what),
      where: fields.where ? asPhrase(fields.where) : null,
      remedy: fields.remedy ? asPhrase(fields.remedy) : null,
    };
    this.exitStatus = fields.exitStatus ?? 2;
    this.httpStatus = fields.httpStatus ?? (this.exitStatus === 2 ? 400 : 500);
  }

  /** What makes the same error again, in another thread say. */
  fields(): HeadwayErrorFields {
    const { code, exitStatus, httpStatus, phrases } = this;
    const { what, where, remedy } = phrases;
    return { code, what, ...(where && { where }), ...(remedy && { remedy }), exitStatus, httpStatus };
  }

  toJSON(): Record<string, unknown> {
    const { code, what, where, remedy, exitStatus, httpStatus } = this;
    return { code, what, where, remedy, exitStatus, httpStatus };
  }
}

/** Control characters of foreign text stay off the terminal. */
export function oneLine(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of foreign text stay off the terminal
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').slice(0, 600);
}
