import type { FitAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });

/** The benchmarks of the fit; its scores are in the JSON. */
export function fitText(answer: FitAnswer, options: TextOptions): string {
  const { columns, words } = options;
  const { difficulty, slope } = answer.parameters;
  const heads = words.fit.columns;
  return blocks([
    wrap(printable(words.fit.sentence(answer)), columns),
    table(
      [{ title: heads.benchmark, shrink: true }, ...[heads.floor, heads.difficulty, heads.slope].map(right)],
      answer.benchmarks.map((one, b) => [
        one.name,
        one.floor === null ? '–' : one.floor.toFixed(3),
        difficulty[b]!.toFixed(3),
        slope[b]!.toFixed(3),
      ]),
      options,
    ),
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}
