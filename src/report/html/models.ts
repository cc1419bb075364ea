import type { ModelsAnswer } from '../../contract/index.js';
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
  const { words } = options;
  const title = words.models.title(answer);
  const main = markup`<h1>${title}</h1>
<p>${words.models.intro(answer, words.measure(answer.measure))}</p>
${askModels(answer, words)}
${chartFigure(answer, { ...options, query: allOf(options.query) }, { table: TABLE })}
<div id="${TABLE}">${modelTable(title, answer, words)}</div>
${sources(answer.attribution, words)}`;
  return page(options, { title: `${title} – Headway`, path: '/models', main });
}

/** The files beside the page hold what the page holds. */
function allOf(query = ''): string {
  const parameters = new URLSearchParams(query);
  if (!parameters.has('limit')) parameters.set('limit', '5000');
  return parameters.toString();
}
