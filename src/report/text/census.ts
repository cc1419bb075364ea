import type { CensusAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { count } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, bullets, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });

/** The census for a terminal: counts and shares, the lists they rest on, what the count means. */
export function censusText(answer: CensusAnswer, options: TextOptions): string {
  const { style, words } = options;
  const { census, columns } = words;
  const groups = table(
    [
      { title: census.field(answer.by), shrink: true },
      right(columns.models),
      right(columns.share),
      right(columns.verifiable),
    ],
    answer.groups.map((group) => [
      census.group(group, answer.by),
      count(group.count),
      words.percent(group.share),
      count(group.verifiable),
    ]),
    options,
  );
  const lists = table(
    [
      { title: columns.list, shrink: true },
      { title: columns.edition },
      right(columns.entries),
      right(columns.named),
      right(columns.counted),
      right(columns.onlyHere),
    ],
    answer.lists.map((list) => [
      words.dataSet(list.dataSet, list.title),
      list.edition,
      count(list.entries),
      count(list.named),
      count(list.counted),
      count(list.only),
    ]),
    options,
  );
  return blocks([
    style('bold', wrap(printable(census.line(answer)), options.columns)),
    groups,
    lists,
    bullets(answer.notes.map(census.note), options.columns),
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}
