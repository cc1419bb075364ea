import type { BenchmarkAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { wrap } from './columns.js';
import { blocks, type TextOptions } from './gap.js';
import { modelsText } from './models.js';

/** One benchmark, and the scores on it. */
export function benchmarkText(answer: BenchmarkAnswer, options: TextOptions): string {
  const { benchmark, item, scores } = answer;
  const { benchmark: own } = options.words;
  const line = (text: string) => wrap(printable(text), options.columns);
  return blocks([
    options.style('bold', line(benchmark.name)),
    line(options.words.sentences([own.benchmarkLead(answer), item === null ? own.noItem : own.item(item)])),
    modelsText(scores, options),
  ]);
}
