import type { DataReviewAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { wrap } from './columns.js';
import { blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** The open pairs of names, and how to decide one. */
export function dataReviewText(answer: DataReviewAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const { review } = words.data;
  const heads = (last: string) => [
    { title: review.name, shrink: true },
    { title: review.other, shrink: true },
    { title: last, shrink: true },
  ];
  return blocks([
    style('bold', review.total(answer.total)),
    table(
      heads(review.why),
      answer.open.map(({ a, b, why }) => [a.name, b.name, review.reason(why)]),
      options,
    ),
    answer.total > answer.open.length ? style('dim', review.more(answer.total - answer.open.length)) : '',
    table(
      heads(review.decidedHere),
      answer.decided.map(({ a, b, decision, why }) => [a, b, review.decided(decision, why)]),
      options,
    ),
    wrap(printable(review.how(answer.file)), columns),
    provenanceText(answer, options),
  ]);
}
