import type { SensitivityAnswer, SensitivityRow } from '../../contract/index.js';
import { cell, count, signed } from '../numbers.js';
import { askSensitivity } from './ask.js';
import { gapQuery, sensitivityQuery } from './links.js';
import { type Markup, markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { heads, htmlTable } from './table.js';

/** The page of a gap under each choice that could have been made otherwise. */
export function sensitivityHtml(answer: SensitivityAnswer, options: HtmlOptions): string {
  const { words: all } = options;
  const words = all.sensitivity;
  const { number } = heads(all);
  const title = words.title(answer);
  const lead = words.lead(answer);
  const query = options.query ?? sensitivityQuery(answer);
  const own = (name: keyof typeof words.columns, kind?: 'number') => ({
    title: all.capital(words.columns[name]),
    ...(kind && { kind }),
  });
  const main = markup`<h1>${title}</h1>
<p>${lead}</p>
<p>${words.details(answer)}</p>
${askSensitivity(answer, all)}
<ul class="links" aria-label="${all.share.files(title)}"><li><a href="/gap?${gapQuery({ ...answer, carryForward: false, events: [] })}">${all.pages.thisGap}</a></li>
<li><a href="/sensitivity.csv?${query}">CSV</a></li>
<li><a href="/sensitivity.json?${query}">JSON</a></li></ul>
${htmlTable(
  title,
  [
    own('choice'),
    number('months'),
    own('moved', 'number'),
    number('average'),
    number('points'),
    own('movedPoints', 'number'),
    { ...own('ahead'), filter: true },
    own('models', 'number'),
    own('scores', 'number'),
  ],
  [answer.base, ...answer.rows].map((row) => cells(row, answer, options)),
)}
<h2 id="self-reports">${words.selfReports}</h2>
<p>${words.counts(answer.selfReports)}</p>
${htmlTable(
  words.selfReports,
  [
    own('by'),
    own('share', 'number'),
    own('noise', 'number'),
    own('points', 'number'),
    own('pairs', 'number'),
    own('versions', 'number'),
    own('benchmarks', 'number'),
  ],
  answer.selfReports.differences.map((one) => [
    words.against(one),
    cell(one.share && words.hundredths(one.share)),
    cell(one.noise),
    cell(one.points),
    count(one.pairs),
    count(one.versions),
    count(one.benchmarks),
  ]),
)}
<p>${words.note}</p>
${sources(answer.attribution, all)}`;
  return page(options, { title: `${title} – Headway`, path: '/sensitivity', description: lead, main });
}

function cells(row: SensitivityRow, answer: SensitivityAnswer, { words: all }: HtmlOptions) {
  const words = all.sensitivity;
  const moved = (value: number | null) => (value === null ? '–' : signed(value));
  if (row.refused) {
    const reason: Markup = markup`${all.phrase(row.refused)}`;
    return [words.variant(row.variant), '–', '–', '–', '–', '–', reason, '–', '–'];
  }
  const name = words.variant(row.variant);
  return [
    name,
    row.censored ? markup`≥ ${cell(row.months)}` : cell(row.months),
    moved(row.movedMonths),
    cell(row.average),
    cell(row.points),
    moved(row.movedPoints),
    words.ahead(row, answer),
    row.models === null ? '–' : count(row.models),
    row.scores === null ? '–' : count(row.scores),
  ];
}
