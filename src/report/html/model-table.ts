import type { ModelsAnswer } from '../../contract/index.js';
import { cell, count } from '../numbers.js';
import { modelLink } from './links.js';
import { type Markup, markup } from './markup.js';
import { htmlTable } from './table.js';

/** A table of models with their values; a script lets it be sorted, searched and filtered. */
export function modelTable(
  caption: string,
  answer: ModelsAnswer,
  figure?: (value: number) => string,
): Markup {
  const rows = answer.models.map((model) => [
    markup`<a href="/explain?${new URLSearchParams({ id: model.id }).toString()}">${model.version}</a>`,
    modelLink(model.model),
    model.organisations.join(', '),
    model.countries.join(', '),
    model.licenceClass ? `${model.access}, ${model.licenceClass}` : model.access,
    model.releasedOn ?? '–',
    figure && model.value ? figure(model.value.estimate) : cell(model.value),
    model.rank === null ? '–' : count(model.rank),
    model.record ? 'record' : '',
  ]);
  return htmlTable(
    caption,
    [
      { title: 'Version' },
      { title: 'Model' },
      { title: 'Organisation' },
      { title: 'Country', filter: true },
      { title: 'Access', filter: true },
      { title: 'Released', kind: 'day' },
      { title: answer.measure, kind: 'number' },
      { title: 'Rank', kind: 'number' },
      { title: 'Record', filter: true },
    ],
    rows,
  );
}
