import type { ModelsAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { cell, count } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });

/** The table of models for a terminal; `*` marks a record. */
export function modelsText(answer: ModelsAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const heads = words.columns;
  const wide = columns >= 90;
  const byModel = new Set(answer.models.map(({ model }) => model)).size === answer.models.length;
  const rows = answer.models.map((model) => [
    model.rank === null ? '–' : count(model.rank),
    byModel ? model.model : model.version,
    model.organisations.join(', '),
    ...(wide ? [model.countries.map(words.country).join(', ')] : []),
    words.models.access(model.access, null),
    model.releasedOn ?? '–',
    cell(model.value),
    model.record ? '*' : '',
  ]);
  return blocks([
    style('bold', wrap(printable(words.models.line(answer, words.measure(answer.measure))), columns)),
    table(
      [
        right(heads.rank),
        { title: byModel ? heads.model : heads.version, shrink: true },
        { title: heads.organisation, shrink: true },
        ...(wide ? [{ title: heads.country, shrink: true }] : []),
        { title: heads.access },
        { title: heads.released },
        right(answer.measure),
        { title: '' },
      ],
      rows,
      options,
    ),
    answer.models.some(({ record }) => record) ? style('dim', words.models.marked) : '',
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}
