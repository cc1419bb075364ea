import type { EventsAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { count } from '../numbers.js';
import { wrap } from './columns.js';
import { blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** The dated events, with their addresses where the terminal is wide. */
export function eventsText(answer: EventsAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const wide = columns >= 120;
  const checked = answer.events.filter(({ addressChecked }) => addressChecked !== null).length;
  return blocks([
    style(
      'bold',
      `${count(answer.events.length)} events, ${count(checked)} of them read again where stated.`,
    ),
    table(
      [
        { title: 'day' },
        { title: 'kind' },
        { title: 'what', shrink: true },
        { title: 'by', shrink: true },
        ...(wide ? [{ title: 'address', shrink: true }] : []),
      ],
      answer.events.map(({ day, kind, title, by, address }) => [
        day,
        kind,
        title,
        by,
        ...(wide ? [address] : []),
      ]),
      options,
    ),
    ...answer.notes.map((note) => wrap(printable(note), columns)),
    provenanceText(answer, columns, style),
  ]);
}
