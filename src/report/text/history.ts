import type { HistoryAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { cell } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const WEEKS_A_ROW = 4;
const right = (title: string) => ({ title, align: 'right' as const });

/** The history of a gap for a terminal: each fourth week back from the as-of day, newest first. */
export function historyText(answer: HistoryAnswer, options: TextOptions): string {
  const { words } = options;
  const shown = answer.history.toReversed().filter((_, i) => i % WEEKS_A_ROW === 0);
  return blocks([
    options.style('bold', wrap(printable(words.history.title(answer)), options.columns)),
    table(
      [{ title: words.columns.day }, right(words.columns.months), right(words.columns.points), { title: '' }],
      shown.map(({ day, months, points, censored }) => [
        day,
        cell(months),
        cell(points),
        censored ? words.history.atLeast : day >= answer.provisionalFrom ? words.recordFlags.provisional : '',
      ]),
      options,
    ),
    wrap(printable(words.history.note), options.columns),
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}
