import type { ModelsAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { en } from '../messages/en.js';
import { cell, count } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** The table of models for a terminal; `*` marks a record. */
export function modelsText(answer: ModelsAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const wide = columns >= 90;
  const where = answer.where ? ` where ${answer.where}` : '';
  const shown = answer.models.length < answer.total ? `${count(answer.models.length)} of ` : '';
  const title = `${shown}${count(answer.total)} models${where}, on ${answer.measure} (${en.measure(answer.measure)}), as of ${answer.asOf ?? 'any day'}, vintage ${answer.vintage ?? 'unknown'}.`;
  const byModel = new Set(answer.models.map(({ model }) => model)).size === answer.models.length;
  const rows = answer.models.map((model) => [
    model.rank === null ? '–' : String(model.rank),
    byModel ? model.model : model.version,
    model.organisations.join(', '),
    ...(wide ? [model.countries.join(', ')] : []),
    model.access,
    model.releasedOn ?? '–',
    cell(model.value),
    model.record ? '*' : '',
  ]);
  const heads = [
    { title: 'rank', align: 'right' as const },
    { title: byModel ? 'model' : 'version', shrink: true },
    { title: 'organisation', shrink: true },
    ...(wide ? [{ title: 'country', shrink: true }] : []),
    { title: 'access' },
    { title: 'released' },
    { title: answer.measure, align: 'right' as const },
    { title: '' },
  ];
  return blocks([
    style('bold', wrap(printable(title), columns)),
    table(heads, rows, options),
    answer.models.some(({ record }) => record) ? style('dim', '* raised the frontier of these models') : '',
    provenanceText(answer, columns, style),
    attributionText(answer.attribution, columns, style),
  ]);
}
