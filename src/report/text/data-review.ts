import type { DataReviewAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { count } from '../numbers.js';
import { wrap } from './columns.js';
import { blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** The open pairs of names, and how to decide one. */
export function dataReviewText(answer: DataReviewAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const heads = (last: string) => [
    { title: 'name', shrink: true },
    { title: 'other name', shrink: true },
    { title: last, shrink: true },
  ];
  return blocks([
    style('bold', `${count(answer.total)} pairs of names that the rules cannot settle.`),
    table(
      heads('why'),
      answer.open.map(({ a, b, why }) => [a.name, b.name, why]),
      options,
    ),
    answer.total > answer.open.length
      ? style('dim', `… and ${count(answer.total - answer.open.length)} more: --limit`)
      : '',
    table(
      heads('decided here'),
      answer.decided.map(({ a, b, decision, why }) => [a, b, `${decision}: ${why}`]),
      options,
    ),
    wrap(
      printable(
        `Decide one with headway data review --decide "A=B" or "A≠B"; decisions are kept in ${answer.file}.`,
      ),
      columns,
    ),
    provenanceText(answer, columns, style),
  ]);
}
