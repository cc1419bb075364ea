import type { BenchmarksAnswer } from '../../contract/index.js';
import { count } from '../numbers.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });

/** The benchmarks with their floors, how many versions they score, and the best. */
export function benchmarksText(answer: BenchmarksAnswer, options: TextOptions): string {
  const { words } = options;
  const { columns } = words;
  return blocks([
    options.style('bold', words.models.benchmarks.title(answer.benchmarks.length)),
    table(
      [
        { title: columns.benchmark, shrink: true },
        { title: columns.index },
        right(columns.floor),
        right(columns.versions),
        { title: columns.best, shrink: true },
        right(columns.score),
      ],
      answer.benchmarks.map(({ name, inIndex, floor, versions, best }) => [
        name,
        inIndex ? words.models.benchmarks.yes : '–',
        floor === null ? '–' : floor.toFixed(3),
        count(versions),
        best?.version ?? '–',
        best === null ? '–' : best.score.toFixed(3),
      ]),
      options,
    ),
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}
