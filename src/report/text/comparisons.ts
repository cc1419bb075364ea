import type { ComparisonsAnswer } from '../../contract/index.js';
import { cell } from '../numbers.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** Several gaps on the as-of day, one a line. */
export function comparisonsText(answer: ComparisonsAnswer, options: TextOptions): string {
  const { words } = options;
  const { comparisons, columns } = words;
  return blocks([
    options.style('bold', comparisons.title(answer)),
    table(
      [
        { title: comparisons.columns.comparison, shrink: true },
        { title: columns.months, align: 'right' },
        { title: columns.points, align: 'right' },
      ],
      answer.comparisons.map((one) => [
        comparisons.panel(one, answer.set),
        cell(one.months),
        cell(one.points),
      ]),
      options,
    ),
    ...answer.skipped.map(
      (one) => `${comparisons.panel(one, answer.set)}${words.colon}${words.phrase(one.reason)}`,
    ),
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}
