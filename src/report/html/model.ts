import type { ModelAnswer } from '../../contract/index.js';
import { cell, oneDecimal, signed } from '../numbers.js';
import { askModel } from './ask.js';
import { lineageParts } from './lineage.js';
import { address, benchmarkLink, modelLink } from './links.js';
import { markup } from './markup.js';
import type { PageOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { heads, htmlTable } from './table.js';

/** The page of one model with all that is known. */
export function modelHtml(answer: ModelAnswer, options: PageOptions): string {
  const { words } = options;
  const { one } = words.models;
  const { text, number, day } = heads(words);
  const sentence = one.stands(answer);
  const query = new URLSearchParams({ name: answer.name }).toString();
  const main = markup`<h1>${answer.name}</h1>
<p class="headline">${sentence}</p>
${askModel(answer.name, words)}
<dl>
<dt>${one.madeBy}</dt><dd>${one.makers(answer.organisations)}</dd>
<dt>${one.accessTerm}</dt><dd>${one.access(answer.access, answer.licenceClass)}</dd>
<dt>${one.released}</dt><dd>${answer.releasedOn ? words.day(answer.releasedOn) : one.unknown}</dd>
<dt>${one.namesTerm}</dt><dd>${words.joined(answer.names.map(({ text: name }) => name))}</dd>
</dl>
<ul class="links" aria-label="${one.addresses}"><li><a href="/model.json?${query}">JSON</a></li></ul>
${htmlTable(
  one.values(answer.name),
  [text('measure'), text('version'), number('value'), number('rank'), day('vintage')],
  answer.values.map(({ measure, versions, value, rank, of, vintage }) => [
    measure,
    versions.length > 1 ? one.oneFit(versions) : versions.join(''),
    cell(value),
    one.rank(rank, of),
    vintage,
  ]),
)}
${
  answer.neighbours.length > 0 &&
  htmlTable(
    one.nearest(answer.name),
    [text('version'), text('model'), number('value'), number('difference')],
    answer.neighbours.map(({ model, version, value, difference }) => [
      version,
      modelLink(model),
      oneDecimal(value),
      signed(difference),
    ]),
  )
}
<h2 id="lineage">${one.lineage}</h2>
${lineageParts(answer.lineage, words)}
<h2 id="scores">${one.scores}</h2>
${
  answer.scores.length === 0
    ? markup`<p>${one.noScore}</p>`
    : htmlTable(
        one.bestScores(answer.name),
        [text('benchmark'), text('version'), number('score'), text('statedAt')],
        answer.scores.map(({ benchmark, version, score, address: at }) => [
          benchmarkLink(benchmark),
          version,
          score.toFixed(3),
          at === null ? '–' : address(at),
        ]),
      )
}
${sources(answer.attribution, words)}`;
  return page(options, {
    title: `${answer.name} – Headway`,
    path: '/model',
    description: sentence,
    main,
  });
}
