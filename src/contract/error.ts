/** What went wrong, in the words a user needs: one line on every face. */
export interface HeadwayErrorFields {
  /** Stable identifier, for example `unknown-measure`. */
  code: string;
  /** What is wrong. */
  what: string;
  /** Where: a file and row, a flag, a column. */
  where?: string;
  /** What to do about it. */
  remedy?: string;
  /** 2: wrong use or bad input; 3: a failure of ours. */
  exitStatus?: 2 | 3;
  httpStatus?: number;
}

/** The only error that Headway throws on purpose. Printed as one line: `what (where): remedy`. */
export class HeadwayError extends Error {
  readonly code: string;
  readonly what: string;
  readonly where: string | null;
  readonly remedy: string | null;
  readonly exitStatus: 2 | 3;
  readonly httpStatus: number;

  constructor(fields: HeadwayErrorFields) {
    super(oneLine(fields));
    this.name = 'HeadwayError';
    this.code = fields.code;
    this.what = fields.what;
    this.where = fields.where ?? null;
    this.remedy = fields.remedy ?? null;
    this.exitStatus = fields.exitStatus ?? 2;
    this.httpStatus = fields.httpStatus ?? (this.exitStatus === 2 ? 400 : 500);
  }

  toJSON(): Record<string, unknown> {
    const { code, what, where, remedy, exitStatus, httpStatus } = this;
    return { code, what, where, remedy, exitStatus, httpStatus };
  }
}

function oneLine({ what, where, remedy }: HeadwayErrorFields): string {
  const line = `${what}${where ? ` (${where})` : ''}${remedy ? `; ${remedy}` : ''}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of foreign text stay off the terminal
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').slice(0, 600);
}
