import type { PlaceAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { cell, oneDecimal, signed } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, bullets, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });
const left = (title: string) => ({ title, shrink: true });

/** A placed model on one screen: its value, how far behind, its neighbours, what would narrow the interval. */
export function placeText(answer: PlaceAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const { place } = words;
  const heads = place.columns;
  const line = (text: string) => wrap(printable(text), columns);
  const wide = columns >= 100;
  return blocks([
    style('bold', line(place.headline(answer))),
    table(
      [
        left(heads.behind),
        right(words.columns.months),
        right(words.columns.points),
        right(heads.above),
        left(heads.there),
        ...(wide ? [{ title: heads.on }] : []),
      ],
      answer.behind.map(({ group, months, points, probabilityAhead, reachedBy, reachedOn, censored }) => [
        words.group(group),
        months === null ? '–' : censored ? place.atLeast(cell(months)) : cell(months),
        cell(points),
        probabilityAhead === null ? '–' : words.percent(probabilityAhead),
        reachedBy ?? '–',
        ...(wide ? [reachedOn ?? ''] : []),
      ]),
      options,
    ),
    table(
      [
        left(heads.neighbour),
        { title: words.columns.released },
        right(heads.value),
        right(heads.difference),
        right(heads.placedAbove),
      ],
      answer.neighbours.map(({ model, releasedOn, value, difference, probabilityAbove }) => [
        model,
        releasedOn ?? '',
        oneDecimal(value),
        signed(difference),
        words.percent(probabilityAbove),
      ]),
      options,
    ),
    table(
      [
        left(heads.score),
        left(heads.task),
        right(heads.inFile),
        right(heads.afterFloor),
        right(heads.expected),
        right('n'),
      ],
      answer.scores.map(({ benchmark, task, raw, value, expected, items }) => [
        benchmark,
        task,
        raw.toFixed(3),
        value.toFixed(3),
        expected.toFixed(3),
        items === null ? '–' : String(items),
      ]),
      options,
    ),
    answer.further.length === 0
      ? ''
      : line(
          place.further(
            answer.further
              .slice(0, 3)
              .map(({ benchmark, deviation }) => ({ benchmark, deviation: oneDecimal(deviation) })),
            oneDecimal(answer.deviation),
          ),
        ),
    bullets(
      [
        ...answer.excluded.map(({ task, reason }) => place.excluded(task, reason)),
        ...answer.notes.map(place.note),
      ],
      columns,
    ),
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}
