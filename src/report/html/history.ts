import type { GapAnswer, HistoryAnswer, HistoryPoint } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { cell } from '../numbers.js';
import { chartFigure } from './chart-figure.js';
import { historyQuery } from './links.js';
import { type Markup, markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { htmlTable } from './table.js';

const number = (title: string) => ({ title, kind: 'number' as const });
const TABLE = 'week-by-week';

/** The page of a gap over time: the chart, and the same as a table. */
export function historyHtml(answer: HistoryAnswer, options: HtmlOptions): string {
  const title = en.history.title(answer);
  const query = options.query ?? historyQuery(answer);
  const rows = answer.history
    .toReversed()
    .map(({ day, months, points, censored }) => [
      day,
      cell(months),
      cell(points),
      [censored && 'at least', day >= answer.provisionalFrom && 'provisional'].filter(Boolean).join(', '),
    ]);
  const others = [markup`<a href="/gap?${query}">${en.pages.gapNow}</a>`];
  const main = markup`<h1>${title}</h1>
${chartFigure(answer, options, { others, table: TABLE })}
<p>${en.history.note}</p>
<div id="${TABLE}">${htmlTable(
    title,
    [{ title: 'Day', kind: 'day' }, number('Months'), number('Points'), { title: 'Flags' }],
    rows,
  )}</div>
${sources(answer.attribution)}`;
  return page({ language: en.language, title: `${title} – Headway`, path: '/history', main });
}

/** A gap over time as a part of the gap's page. */
export function historyFigure(
  gap: GapAnswer,
  history: HistoryPoint[],
  { document, origin }: HtmlOptions,
): Markup {
  const { asOf, vintage, version, contentHash } = gap;
  const { follower, leader, measure, tolerance, since, level, draws, intervalBasis, attribution } = gap;
  const answer: HistoryAnswer = {
    kind: 'history',
    ...{ follower, leader, measure, method: 'daily', tolerance, since, level, draws, intervalBasis },
    ...{ provisionalFrom: asOf ?? since, history, attribution, asOf, vintage, version, contentHash },
  };
  const query = historyQuery(answer);
  return markup`<h3>${en.pages.overTime}</h3>
${chartFigure(answer, { document, ...(origin !== undefined && { origin }) }, { others: [markup`<a href="/history?${query}">${en.pages.weekByWeek}</a>`] })}
<p class="small">${en.history.note}</p>`;
}
