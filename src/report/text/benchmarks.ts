import type { BenchmarksAnswer } from '../../contract/index.js';
import { count } from '../numbers.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });

/** The benchmarks with their floors, how many versions they score, and the best. */
export function benchmarksText(answer: BenchmarksAnswer, options: TextOptions): string {
  return blocks([
    options.style('bold', `${count(answer.benchmarks.length)} benchmarks`),
    table(
      [
        { title: 'benchmark', shrink: true },
        { title: 'index' },
        right('floor'),
        right('versions'),
        { title: 'best', shrink: true },
        right('score'),
      ],
      answer.benchmarks.map(({ name, inIndex, floor, versions, best }) => [
        name,
        inIndex ? 'yes' : '–',
        floor === null ? '–' : floor.toFixed(3),
        count(versions),
        best?.version ?? '–',
        best === null ? '–' : best.score.toFixed(3),
      ]),
      options,
    ),
    provenanceText(answer, options.columns, options.style),
    attributionText(answer.attribution, options.columns, options.style),
  ]);
}
