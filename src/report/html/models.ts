import type { ModelsAnswer } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { cell, count } from '../numbers.js';
import { askModels } from './ask.js';
import { modelLink } from './links.js';
import { markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { htmlTable } from './table.js';

/** The page of a table of models. */
export function modelsHtml(answer: ModelsAnswer, { query = '' }: HtmlOptions): string {
  const shown = answer.models.length < answer.total ? `${count(answer.models.length)} of ` : '';
  const title = `${shown}${count(answer.total)} models on ${answer.measure}`;
  const suffix = query ? `?${query}` : '';
  const rows = answer.models.map((model) => [
    markup`<a href="/explain?${new URLSearchParams({ id: model.id }).toString()}">${model.version}</a>`,
    modelLink(model.model),
    model.organisations.join(', '),
    model.countries.join(', '),
    model.licenceClass ? `${model.access}, ${model.licenceClass}` : model.access,
    model.releasedOn ?? '–',
    cell(model.value),
    model.rank === null ? '–' : count(model.rank),
    model.record ? 'record' : '',
  ]);
  const main = markup`<h1>${title}</h1>
<p>${en.measure(answer.measure)}${answer.where ? `, where ${answer.where}` : ''}, as of ${answer.asOf ?? 'any day'}, vintage ${answer.vintage ?? 'unknown'}. A record raised the frontier of the listed models on its release day.</p>
${askModels(answer)}
<ul class="links" aria-label="Addresses of this table">
<li><a href="/models.json${suffix}">JSON</a></li>
<li><a href="/models.csv${suffix}">CSV</a></li>
</ul>
${htmlTable(
  title,
  [
    { title: 'Version' },
    { title: 'Model' },
    { title: 'Organisation' },
    { title: 'Country' },
    { title: 'Access' },
    { title: 'Released', kind: 'day' },
    { title: answer.measure, kind: 'number' },
    { title: 'Rank', kind: 'number' },
    { title: 'Record' },
  ],
  rows,
)}
${sources(answer.attribution)}`;
  return page({ language: en.language, title: `${title} – Headway`, path: '/models', main });
}
