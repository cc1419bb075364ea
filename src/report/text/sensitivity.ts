import type { SensitivityAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { cell, signed } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });
const moved = (value: number | null) => (value === null ? '' : signed(value));

/** A gap under each choice for a terminal, all scores first, then what moves it most. */
export function sensitivityText(answer: SensitivityAnswer, options: TextOptions): string {
  const { words } = options;
  const { sensitivity, columns } = words;
  const wrapped = (text: string) => wrap(printable(text), options.columns);
  return blocks([
    options.style('bold', wrapped(sensitivity.title(answer))),
    wrapped(sensitivity.lead(answer)),
    table(
      [
        { title: sensitivity.columns.choice, shrink: true },
        right(columns.months),
        right(sensitivity.columns.moved),
        right(columns.points),
        right(sensitivity.columns.moved),
      ],
      [answer.base, ...answer.rows].map((row) => [
        sensitivity.variant(row.variant),
        row.refused ? '–' : `${row.censored ? '≥ ' : ''}${cell(row.months)}`,
        moved(row.movedMonths),
        cell(row.points),
        moved(row.movedPoints),
      ]),
      options,
    ),
    ...answer.rows
      .filter(({ refused }) => refused !== null)
      .map((row) =>
        wrapped(
          `${words.capital(sensitivity.variant(row.variant))}${words.colon}${row.refused ? words.phrase(row.refused) : ''}`,
        ),
      ),
    wrapped(sensitivity.details(answer)),
    wrapped(
      words.sentences([
        sensitivity.counts(answer.selfReports),
        ...answer.selfReports.differences.map(sensitivity.difference),
        sensitivity.note,
      ]),
    ),
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}
