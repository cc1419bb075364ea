import type { PlaceAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { groupName } from '../messages/group.js';
import { cell, ends, levelName, oneDecimal, percent, signed } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, bullets, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });
const left = (title: string) => ({ title, shrink: true });

/** A placed model on one screen: its value, how far behind, its neighbours, what would narrow the interval. */
export function placeText(answer: PlaceAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const line = (text: string) => wrap(printable(text), columns);
  const wide = columns >= 100;
  return blocks([
    style('bold', line(headline(answer))),
    table(
      [
        left('behind'),
        right('months'),
        right('points'),
        right('above it'),
        left('there first'),
        ...(wide ? [{ title: 'on' }] : []),
      ],
      answer.behind.map(({ group, months, points, probabilityAhead, reachedBy, reachedOn, censored }) => [
        groupName(group),
        months === null ? '–' : `${censored ? 'at least ' : ''}${cell(months)}`,
        cell(points),
        probabilityAhead === null ? '–' : percent(probabilityAhead),
        reachedBy ?? '–',
        ...(wide ? [reachedOn ?? ''] : []),
      ]),
      options,
    ),
    table(
      [left('neighbour'), { title: 'released' }, right('value'), right('difference'), right('placed above')],
      answer.neighbours.map(({ model, releasedOn, value, difference, probabilityAbove }) => [
        model,
        releasedOn ?? '',
        oneDecimal(value),
        signed(difference),
        percent(probabilityAbove),
      ]),
      options,
    ),
    table(
      [
        left('score'),
        left('task'),
        right('in the file'),
        right('after floor'),
        right('expected'),
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
          `One more score would narrow the interval most on ${answer.further
            .slice(0, 3)
            .map(({ benchmark, deviation }) => `${benchmark} (standard deviation ${oneDecimal(deviation)})`)
            .join(', ')}; now it is ${oneDecimal(answer.deviation)}.`,
        ),
    bullets(
      [...answer.excluded.map(({ task, reason }) => `Not counted: ${task}, ${reason}.`), ...answer.notes],
      columns,
    ),
    provenanceText(answer, columns, style),
    attributionText(answer.attribution, columns, style),
  ]);
}

function headline({ model, file, value, measure, vintage, scores, asOf }: PlaceAnswer): string {
  const name = model ?? file;
  const count = scores.length === 1 ? 'one score' : `${scores.length} scores`;
  return `${name} stands at ${oneDecimal(value.estimate)} points (${levelName(value.level)} interval ${ends(value)}) on ${measure}, by ${count}; frontiers as of ${asOf}, vintage ${vintage}.`;
}
