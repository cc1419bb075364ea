import type { BenchmarkAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { en } from '../messages/en.js';
import { wrap } from './columns.js';
import { blocks, type TextOptions } from './gap.js';
import { modelsText } from './models.js';

/** One benchmark, and the scores on it. */
export function benchmarkText(answer: BenchmarkAnswer, options: TextOptions): string {
  const { benchmark, item, scores } = answer;
  const line = (text: string) => wrap(printable(text), options.columns);
  return blocks([
    options.style('bold', line(benchmark.name)),
    line(`${en.models.benchmarkLead(answer)} ${item === null ? en.models.noItem : en.models.item(item)}`),
    modelsText(scores, options),
  ]);
}
