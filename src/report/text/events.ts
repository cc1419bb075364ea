import type { EventsAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { wrap } from './columns.js';
import { blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** The dated events, with their addresses where the terminal is wide. */
export function eventsText(answer: EventsAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const wide = columns >= 120;
  const checked = answer.events.filter(({ addressChecked }) => addressChecked !== null).length;
  return blocks([
    style('bold', words.data.events.total(answer.events.length, checked)),
    table(
      [
        { title: words.columns.day },
        { title: words.columns.kind },
        { title: words.columns.what, shrink: true },
        { title: words.columns.by, shrink: true },
        ...(wide ? [{ title: words.columns.address, shrink: true }] : []),
      ],
      answer.events.map(({ day, kind, title, by, address }) => [
        day,
        words.eventKind(kind),
        words.eventTitle(title),
        words.eventBy(by),
        ...(wide ? [address] : []),
      ]),
      options,
    ),
    ...answer.notes.map(() => wrap(printable(words.noCause), columns)),
    provenanceText(answer, options),
  ]);
}
