import type { CensusAnswer } from '../../contract/index.js';
import { count } from '../numbers.js';
import { askCensus } from './ask.js';
import { chartFigure } from './chart-figure.js';
import { markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { heads, htmlTable } from './table.js';

const TABLE = 'groups';

/** The page of a census: the groups, the lists they rest on, what the count means. */
export function censusHtml(answer: CensusAnswer, options: HtmlOptions): string {
  const { words } = options;
  const { census } = words;
  const { text, number, day } = heads(words);
  const title = census.title(answer);
  const main = markup`<h1>${title}</h1>
<p>${census.intro(answer)}</p>
${askCensus(answer, words)}
${chartFigure(answer, options, { table: TABLE })}
<div id="${TABLE}">${htmlTable(
    title,
    [
      { title: words.capital(census.field(answer.by)) },
      number('models'),
      number('share'),
      number('verifiable'),
    ],
    answer.groups.map((group) => [
      census.group(group, answer.by),
      count(group.count),
      words.percent(group.share),
      count(group.verifiable),
    ]),
  )}</div>
${htmlTable(
  census.lists,
  [text('list'), day('edition'), number('entries'), number('named'), number('counted'), number('onlyHere')],
  answer.lists.map((list) => [
    words.dataSet(list.dataSet, list.title),
    list.edition,
    count(list.entries),
    count(list.named),
    count(list.counted),
    count(list.only),
  ]),
)}
<ul>
${answer.notes.map((note) => markup`<li>${census.note(note)}</li>\n`)}</ul>
${sources(answer.attribution, words)}`;
  return page(options, { title: `${title} – Headway`, path: '/census', main });
}
