import type { ModelAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { cell, oneDecimal, signed } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { lineageLines } from './lineage-declared.js';
import { table } from './table.js';

const MOST_ROWS = 8;
const MOST_NAMES = 12;
const right = (title: string) => ({ title, align: 'right' as const });

/** One model on one screen. */
export function modelText(answer: ModelAnswer, options: TextOptions): string {
  const { style, words } = options;
  const { columns } = words;
  const { one } = words.models;
  const line = (text: string) => wrap(printable(text), options.columns);
  const head = [
    answer.name,
    ...answer.organisations.map(one.maker),
    one.access(answer.access, answer.licenceClass),
    answer.releasedOn ? words.day(answer.releasedOn) : one.dayUnknown,
  ];
  const names = answer.names.map(({ text }) => text);
  return blocks([
    style('bold', line(head.join(' · '))),
    line(one.names(names.slice(0, MOST_NAMES), names.length - MOST_NAMES)),
    answer.product === null ? '' : line(one.product(answer.product)),
    answer.values.length === 0
      ? one.noValue
      : table(
          [
            { title: columns.measure },
            { title: columns.version, shrink: true },
            right(columns.value),
            right(columns.rank),
            { title: columns.vintage },
          ],
          answer.values
            .slice(0, MOST_ROWS)
            .map(({ measure, version, versions, value, rank, of, vintage }) => [
              measure,
              versions.length > 1 ? one.more(version, versions.length - 1) : version,
              cell(value),
              one.rank(rank, of),
              vintage,
            ]),
          options,
        ),
    ...answer.values
      .filter(({ versions }) => versions.length > 1)
      .map(({ measure, versions }) => line(one.sharedFit(measure, versions))),
    table(
      [{ title: columns.neighbour, shrink: true }, right(columns.value), right(columns.difference)],
      answer.neighbours.map(({ version, value, difference }) => [
        version,
        oneDecimal(value),
        signed(difference),
      ]),
      options,
    ),
    lineageLines(answer.lineage, options),
    line(
      answer.scores.length === 0
        ? one.noScore
        : one.scoreLine(
            answer.scores.length,
            answer.scores
              .slice(0, MOST_ROWS)
              .map(({ benchmark, score }) => `${benchmark} ${score.toFixed(3)}`),
          ),
    ),
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}
