import type { DataAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { count } from '../numbers.js';
import { wrap } from './columns.js';
import { blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const SHOWN_DROPPED = 20;
const right = (title: string) => ({ title, align: 'right' as const });

const SHOWN_VINTAGES = 8;

function vintagesText(vintages: readonly string[], { data }: TextOptions['words']): string {
  const [newest, oldest] = [vintages[0], vintages.at(-1)];
  return vintages.length > SHOWN_VINTAGES
    ? data.vintages(vintages.length, oldest ?? '', newest ?? '')
    : vintages.join(', ');
}

/** What is held, from when, under which licence, and what was passed over. */
export function dataText(answer: DataAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const { data } = words;
  const heads = data.columns;
  const sets = table(
    [
      { title: heads.dataSet },
      { title: heads.publisher, shrink: true },
      { title: heads.published },
      right(heads.rows),
      right(heads.dropped),
      { title: heads.licence, shrink: true },
    ],
    answer.dataSets.map((set) => [
      set.id,
      set.publisher,
      set.precision === 'about' ? data.about(set.publishedOn) : set.publishedOn,
      count(set.rows),
      count(set.dropped),
      words.licence(set.licence),
    ]),
    options,
  );
  const measures = table(
    [
      { title: words.columns.measure, shrink: true },
      { title: heads.vintages, shrink: true },
      right(heads.models),
    ],
    answer.measures.map(({ measure, vintages, models }) => [
      measure,
      vintagesText(vintages, words),
      count(models),
    ]),
    options,
  );
  const counts = table(
    [{ title: heads.table, shrink: true }, right(heads.rows)],
    Object.entries(answer.counts).map(([name, rows]) => [data.table(name), count(rows)]),
    options,
  );
  const compiled = table(
    [{ title: heads.byHand, shrink: true }, right(heads.rows), right(heads.readAgain), right(heads.whole)],
    answer.compiled.map((one) => [one.table, count(one.rows), count(one.checked), count(one.whole)]),
    options,
  );
  const dropped = table(
    [
      { title: heads.droppedFrom, shrink: true },
      { title: heads.file, shrink: true },
      right(heads.row),
      { title: heads.column, shrink: true },
      { title: heads.reason, shrink: true },
    ],
    answer.dropped
      .slice(0, SHOWN_DROPPED)
      .map(({ dataSet, file, row, column, reason }) => [
        dataSet,
        file,
        String(row),
        column,
        data.reason(reason),
      ]),
    options,
  );
  const rest = answer.dropped.length - SHOWN_DROPPED;
  return blocks([
    style('bold', data.held(answer.dataSets.length, answer.location)),
    sets,
    measures,
    counts,
    compiled,
    dropped,
    rest > 0 ? style('dim', data.droppedLine(rest)) : '',
    answer.dataSets
      .map((set) => wrap(printable(data.attribution(set.id, set.attribution, set.address)), columns))
      .join('\n'),
    provenanceText(answer, options),
  ]);
}
