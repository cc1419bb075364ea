import type { CensusAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { count, percent } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, bullets, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });

/** The census for a terminal: counts and shares, the lists they rest on, what the count means. */
export function censusText(answer: CensusAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const where = answer.where ? ` where ${answer.where}` : '';
  const title = `${count(answer.total)} models${where} by ${answer.by}, as of ${answer.asOf ?? 'any day'}: ${count(answer.verifiable)} with organisation and release day, ${count(answer.undecided)} more undecided.`;
  const groups = table(
    [{ title: answer.by, shrink: true }, right('models'), right('share'), right('verifiable')],
    answer.groups.map((group) => [
      group.label,
      count(group.count),
      percent(group.share),
      count(group.verifiable),
    ]),
    options,
  );
  const lists = table(
    [
      { title: 'list', shrink: true },
      { title: 'edition' },
      right('entries'),
      right('named'),
      right('counted'),
      right('only here'),
    ],
    answer.lists.map((list) => [
      list.title,
      list.edition,
      count(list.entries),
      count(list.named),
      count(list.counted),
      count(list.only),
    ]),
    options,
  );
  return blocks([
    style('bold', wrap(printable(title), columns)),
    groups,
    lists,
    bullets(answer.notes, columns),
    provenanceText(answer, columns, style),
    attributionText(answer.attribution, columns, style),
  ]);
}
