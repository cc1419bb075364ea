import type { ModelsAnswer } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { cell, count } from '../numbers.js';
import { modelLink } from './links.js';
import { type Markup, markup } from './markup.js';
import { heads, htmlTable } from './table.js';

/** A table of models with their values; a script lets it be sorted, searched and filtered. */
export function modelTable(
  caption: string,
  answer: ModelsAnswer,
  words: Messages,
  figure?: (value: number) => string,
): Markup {
  const { text, number, day } = heads(words);
  const rows = answer.models.map((model) => [
    markup`<a href="/explain?${new URLSearchParams({ id: model.id }).toString()}">${model.version}</a>`,
    modelLink(model.model),
    model.organisations.join(', '),
    model.countries.map(words.country).join(', '),
    words.models.access(model.access, model.licenceClass),
    model.releasedOn ?? '–',
    figure && model.value ? figure(model.value.estimate) : cell(model.value),
    model.rank === null ? '–' : count(model.rank),
    model.record ? words.models.record : '',
  ]);
  return htmlTable(
    caption,
    [
      text('version'),
      text('model'),
      text('organisation'),
      { ...text('country'), filter: true },
      { ...text('access'), filter: true },
      day('released'),
      { title: answer.measure, kind: 'number' },
      number('rank'),
      { ...text('record'), filter: true },
    ],
    rows,
  );
}
