import type { ModelsAnswer } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { count } from '../numbers.js';
import { askModels } from './ask.js';
import { chartFigure } from './chart-figure.js';
import { markup } from './markup.js';
import { modelTable } from './model-table.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';

const TABLE = 'models';

/** The page of a table of models. */
export function modelsHtml(answer: ModelsAnswer, options: HtmlOptions): string {
  const shown = answer.models.length < answer.total ? `${count(answer.models.length)} of ` : '';
  const title = `${shown}${count(answer.total)} models on ${answer.measure}`;
  const main = markup`<h1>${title}</h1>
<p>${en.measure(answer.measure)}${answer.where ? `, where ${answer.where}` : ''}, as of ${answer.asOf ?? 'any day'}, vintage ${answer.vintage ?? 'unknown'}. A record raised the frontier of the listed models on its release day.</p>
${askModels(answer)}
${chartFigure(answer, { ...options, query: allOf(options.query) }, { table: TABLE })}
<div id="${TABLE}">${modelTable(title, answer)}</div>
${sources(answer.attribution)}`;
  return page({ language: en.language, title: `${title} – Headway`, path: '/models', main });
}

/** The files beside the page hold what the page holds. */
function allOf(query = ''): string {
  const parameters = new URLSearchParams(query);
  if (!parameters.has('limit')) parameters.set('limit', '5000');
  return parameters.toString();
}
