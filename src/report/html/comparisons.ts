import { COMPARISON_SETS, type ComparisonOfSet, type ComparisonsAnswer } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { cell } from '../numbers.js';
import { askComparisons } from './ask.js';
import { chartFigure } from './chart-figure.js';
import { type Markup, markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { heads, htmlTable } from './table.js';

const TABLE = 'comparisons';

/** The page of several gaps side by side. */
export function comparisonsHtml(answer: ComparisonsAnswer, options: HtmlOptions): string {
  const { words: all } = options;
  const words = all.comparisons;
  const { text, number } = heads(all);
  const { set } = answer;
  const sets = COMPARISON_SETS.map((one) =>
    one === set
      ? markup`<li><a href="/comparisons?set=${one}" aria-current="true">${words.setName(one)}</a></li>\n`
      : markup`<li><a href="/comparisons?set=${one}">${words.setName(one)}</a></li>\n`,
  );
  const main = markup`<h1>${words.heading}: ${words.title(answer)}</h1>
<ul class="links" aria-label="${words.heading}">${sets}</ul>
<p>${words.lead} ${set === 'domains' && words.domainsNote}</p>
${askComparisons(answer, all)}
${chartFigure(answer, options, { table: TABLE })}
<div id="${TABLE}">${htmlTable(
    words.title(answer),
    [{ title: all.capital(words.columns.comparison) }, text('measure'), number('months'), number('points')],
    answer.comparisons.map((one) => [
      gapOf(one, answer, all),
      one.measure,
      one.censored ? markup`≥ ${cell(one.months)}` : cell(one.months),
      cell(one.points),
    ]),
  )}</div>
${
  answer.skipped.length > 0 &&
  htmlTable(
    words.skipped,
    [words.columns.comparison, words.columns.why].map((title) => ({ title: all.capital(title) })),
    answer.skipped.map((one) => [words.panel(one, set), all.phrase(one.reason)]),
  )
}
<p>${all.history.note}</p>
${sources(answer.attribution, all)}`;
  return page(options, {
    title: `${words.title(answer)} – Headway`,
    path: '/comparisons',
    description: words.lead,
    main,
  });
}

function gapOf(
  { follower, leader, measure }: ComparisonOfSet,
  { set, vintage, tolerance }: ComparisonsAnswer,
  words: Messages,
): Markup {
  const query = new URLSearchParams({ follower, leader, measure });
  if (vintage) query.set('vintage', vintage);
  if (tolerance !== 0) query.set('tolerance', String(tolerance));
  return markup`<a href="/gap?${query.toString()}">${words.comparisons.panel({ follower, leader, measure }, set)}</a>`;
}
