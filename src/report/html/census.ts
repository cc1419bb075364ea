import type { CensusAnswer } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { count, percent } from '../numbers.js';
import { askCensus } from './ask.js';
import { chartFigure } from './chart-figure.js';
import { markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { htmlTable } from './table.js';

const TABLE = 'groups';
const number = (title: string) => ({ title, kind: 'number' as const });

/** The page of a census: the groups, the lists they rest on, what the count means. */
export function censusHtml(answer: CensusAnswer, options: HtmlOptions): string {
  const title = `${count(answer.total)} models by ${answer.by}`;
  const main = markup`<h1>${title}</h1>
<p>As of ${answer.asOf ?? 'any day'}${answer.where ? `, where ${answer.where}` : ''}. Of these, ${count(answer.verifiable)} state an organisation and a release day; of ${count(answer.undecided)} more it cannot be told.</p>
${askCensus(answer)}
${chartFigure(answer, options, { table: TABLE })}
<div id="${TABLE}">${htmlTable(
    title,
    [{ title: answer.by }, number('Models'), number('Share'), number('Verifiable')],
    answer.groups.map((group) => [
      group.label,
      count(group.count),
      percent(group.share),
      count(group.verifiable),
    ]),
  )}</div>
${htmlTable(
  'Lists that the count rests on',
  [
    { title: 'List' },
    { title: 'Edition', kind: 'day' },
    number('Entries'),
    number('Named'),
    number('Counted'),
    number('Only here'),
  ],
  answer.lists.map((list) => [
    list.title,
    list.edition,
    count(list.entries),
    count(list.named),
    count(list.counted),
    count(list.only),
  ]),
)}
<ul>
${answer.notes.map((note) => markup`<li>${note}</li>\n`)}</ul>
${sources(answer.attribution)}`;
  return page({ language: en.language, title: `${title} – Headway`, path: '/census', main });
}
