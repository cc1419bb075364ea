import type { FitAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { en } from '../messages/en.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** The benchmarks of the fit; its scores are in the JSON. */
export function fitText(answer: FitAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const { difficulty, slope } = answer.parameters;
  const [name, ...numbers] = en.fit.columns;
  return blocks([
    wrap(printable(en.fit.sentence(answer)), columns),
    table(
      [{ title: name, shrink: true }, ...numbers.map((title) => ({ title, align: 'right' as const }))],
      answer.benchmarks.map((one, b) => [
        one.name,
        one.floor === null ? '–' : one.floor.toFixed(3),
        difficulty[b]!.toFixed(3),
        slope[b]!.toFixed(3),
      ]),
      options,
    ),
    provenanceText(answer, columns, style),
    attributionText(answer.attribution, columns, style),
  ]);
}
