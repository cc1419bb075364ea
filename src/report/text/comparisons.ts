import type { ComparisonsAnswer } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { cell } from '../numbers.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** Several gaps on the as-of day, one a line. */
export function comparisonsText(answer: ComparisonsAnswer, options: TextOptions): string {
  const [comparison, , months, points] = en.comparisons.columns;
  return blocks([
    options.style('bold', en.comparisons.title(answer)),
    table(
      [
        { title: comparison, shrink: true },
        { title: months, align: 'right' },
        { title: points, align: 'right' },
      ],
      answer.comparisons.map((one) => [
        en.comparisons.panel(one, answer.set),
        cell(one.months),
        cell(one.points),
      ]),
      options,
    ),
    ...answer.skipped.map((one) => `${en.comparisons.panel(one, answer.set)}: ${one.reason}`),
    provenanceText(answer, options.columns, options.style),
    attributionText(answer.attribution, options.columns, options.style),
  ]);
}
