import type { GapAnswer, HistoryAnswer, HistoryPoint } from '../../contract/index.js';
import { cell } from '../numbers.js';
import { chartFigure } from './chart-figure.js';
import { historyQuery } from './links.js';
import { type Markup, markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { heads, htmlTable } from './table.js';

const TABLE = 'week-by-week';

/** The page of a gap over time: the chart, and the same as a table. */
export function historyHtml(answer: HistoryAnswer, options: HtmlOptions): string {
  const { words } = options;
  const { history } = words;
  const { text, number, day: dayHead } = heads(words);
  const title = history.title(answer);
  const query = options.query ?? historyQuery(answer);
  const rows = answer.history.toReversed().map(({ day, months, points, censored }) => {
    const flags = [
      censored && history.atLeast,
      day >= answer.provisionalFrom && words.recordFlags.provisional,
    ];
    return [day, cell(months), cell(points), words.joined(flags.filter((flag) => flag !== false))];
  });
  const others = [markup`<a href="/gap?${query}">${words.pages.gapNow}</a>`];
  const main = markup`<h1>${title}</h1>
${chartFigure(answer, options, { others, table: TABLE })}
<p>${history.note}</p>
<div id="${TABLE}">${htmlTable(
    title,
    [dayHead('day'), number('months'), number('points'), text('flags')],
    rows,
  )}</div>
${sources(answer.attribution, words)}`;
  return page(options, { title: `${title} – Headway`, path: '/history', main });
}

/** A gap over time as a part of the gap's page. */
export function historyFigure(
  gap: GapAnswer,
  history: HistoryPoint[],
  { query: _asked, ...options }: HtmlOptions,
): Markup {
  const { words } = options;
  const { asOf, vintage, version, contentHash } = gap;
  const { follower, leader, measure, tolerance, since, level, draws, intervalBasis, attribution } = gap;
  const answer: HistoryAnswer = {
    kind: 'history',
    ...{ follower, leader, measure, method: 'daily', tolerance, since, level, draws, intervalBasis },
    ...{ provisionalFrom: asOf ?? since, history, attribution, asOf, vintage, version, contentHash },
  };
  const query = historyQuery(answer);
  return markup`<h3>${words.pages.overTime}</h3>
${chartFigure(answer, options, { others: [markup`<a href="/history?${query}">${words.pages.weekByWeek}</a>`] })}
<p class="small">${words.history.note}</p>`;
}
