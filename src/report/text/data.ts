import type { DataAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { count } from '../numbers.js';
import { wrap } from './columns.js';
import { blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const SHOWN_DROPPED = 20;
const right = (title: string) => ({ title, align: 'right' as const });

const SHOWN_VINTAGES = 8;

function vintagesText(vintages: readonly string[]): string {
  const [newest, oldest] = [vintages[0], vintages.at(-1)];
  return vintages.length > SHOWN_VINTAGES
    ? `${count(vintages.length)}, ${oldest} to ${newest}`
    : vintages.join(', ');
}

/** What is held, from when, under which licence, and what was passed over. */
export function dataText(answer: DataAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const sets = table(
    [
      { title: 'data set' },
      { title: 'publisher', shrink: true },
      { title: 'published' },
      right('rows'),
      right('dropped'),
      { title: 'licence', shrink: true },
    ],
    answer.dataSets.map((set) => [
      set.id,
      set.publisher,
      `${set.precision === 'about' ? 'about ' : ''}${set.publishedOn}`,
      count(set.rows),
      count(set.dropped),
      set.licence,
    ]),
    options,
  );
  const measures = table(
    [{ title: 'measure', shrink: true }, { title: 'vintages', shrink: true }, right('models')],
    answer.measures.map(({ measure, vintages, models }) => [measure, vintagesText(vintages), count(models)]),
    options,
  );
  const counts = table(
    [{ title: 'table', shrink: true }, right('rows')],
    Object.entries(answer.counts).map(([name, rows]) => [name, count(rows)]),
    options,
  );
  const compiled = table(
    [{ title: 'written by hand', shrink: true }, right('rows'), right('read again'), right('whole')],
    answer.compiled.map((one) => [one.table, count(one.rows), count(one.checked), count(one.whole)]),
    options,
  );
  const dropped = table(
    [
      { title: 'dropped from', shrink: true },
      { title: 'file', shrink: true },
      right('row'),
      { title: 'column', shrink: true },
      { title: 'reason', shrink: true },
    ],
    answer.dropped
      .slice(0, SHOWN_DROPPED)
      .map(({ dataSet, file, row, column, reason }) => [dataSet, file, String(row), column, reason]),
    options,
  );
  const rest = answer.dropped.length - SHOWN_DROPPED;
  return blocks([
    style('bold', `Data sets held: ${count(answer.dataSets.length)} (${answer.location}).`),
    sets,
    measures,
    counts,
    compiled,
    dropped,
    rest > 0 ? style('dim', `… and ${count(rest)} more: headway data --json`) : '',
    answer.dataSets
      .map((set) => wrap(printable(`${set.id}: ${set.attribution} ${set.address}`), columns))
      .join('\n'),
    provenanceText(answer, columns, style),
  ]);
}
