import type { HistoryAnswer } from '../../contract/index.js';
import { historySvg } from '../chart/history-svg.js';
import { en } from '../messages/en.js';
import { cell } from '../numbers.js';
import { type HtmlOptions, sources } from './gap.js';
import { markup, trusted } from './markup.js';
import { page } from './page.js';
import { htmlTable } from './table.js';

const SUFFIXES = ['json', 'csv', 'svg', 'png'];
const number = (title: string) => ({ title, kind: 'number' as const });

/** The page of a gap over time: the chart, and the same as a table. */
export function historyHtml(answer: HistoryAnswer, { document, query = '' }: HtmlOptions): string {
  const title = en.history.title(answer);
  const drawing = (width: number) => trusted(historySvg(answer, { document, width }));
  const rows = answer.history
    .toReversed()
    .map(({ day, months, points, censored }) => [
      day,
      cell(months),
      cell(points),
      [censored && 'at least', day >= answer.provisionalFrom && 'provisional'].filter(Boolean).join(', '),
    ]);
  const main = markup`<h1>${title}</h1>
<figure>
<div class="wide">${drawing(820)}</div>
<div class="narrow">${drawing(375)}</div>
</figure>
<ul class="links" aria-label="Addresses of this history">
<li><a href="/gap?${query}">The gap now</a></li>
${SUFFIXES.map(
  (suffix) => markup`<li><a href="/history.${suffix}?${query}">${suffix.toUpperCase()}</a></li>
`,
)}</ul>
<p>${en.history.note}</p>
${htmlTable(
  title,
  [{ title: 'Day', kind: 'day' }, number('Months'), number('Points'), { title: 'Flags' }],
  rows,
)}
${sources(answer.attribution)}`;
  return page({ language: en.language, title: `${title} – Headway`, path: '/history', main });
}
