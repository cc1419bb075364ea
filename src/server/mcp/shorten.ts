import type { Answer } from '../../report/index.js';

/** Rows of a list that an assistant is given, unless it asks for more. */
export const ROWS = 10;
const MOST_CHANGES = 20;

/** An answer without the long lists that an assistant seldom reads; the command and the API give them whole. */
export function shorten(answer: Answer): Answer {
  switch (answer.kind) {
    case 'data':
      return { ...answer, dropped: answer.dropped.slice(0, ROWS) };
    case 'data-diff': {
      const [added, removed, changed] = [answer.added, answer.removed, answer.changed].map((rows) =>
        rows.slice(0, MOST_CHANGES),
      ) as [typeof answer.added, typeof answer.removed, typeof answer.changed];
      return { ...answer, added, removed, changed };
    }
    case 'sensitivity':
      return { ...answer, rows: answer.rows.slice(0, MOST_CHANGES) };
    default:
      return answer;
  }
}
