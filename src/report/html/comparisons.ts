import { COMPARISON_SETS, type ComparisonOfSet, type ComparisonsAnswer } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { cell } from '../numbers.js';
import { askComparisons } from './ask.js';
import { chartFigure } from './chart-figure.js';
import { type Markup, markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { htmlTable } from './table.js';

const TABLE = 'comparisons';

/** The page of several gaps side by side. */
export function comparisonsHtml(answer: ComparisonsAnswer, options: HtmlOptions): string {
  const words = en.comparisons;
  const { set } = answer;
  const sets = COMPARISON_SETS.map((one) =>
    one === set
      ? markup`<li><a href="/comparisons?set=${one}" aria-current="true">${words.setName(one)}</a></li>\n`
      : markup`<li><a href="/comparisons?set=${one}">${words.setName(one)}</a></li>\n`,
  );
  const [comparison, measure, months, points] = words.columns;
  const number = (title: string) => ({ title, kind: 'number' as const });
  const main = markup`<h1>${words.heading}: ${words.title(answer)}</h1>
<ul class="links" aria-label="${words.heading}">${sets}</ul>
<p>${words.lead} ${set === 'domains' && words.domainsNote}</p>
${askComparisons(answer)}
${chartFigure(answer, options, { table: TABLE })}
<div id="${TABLE}">${htmlTable(
    words.title(answer),
    [{ title: comparison }, { title: measure }, number(months), number(points)],
    answer.comparisons.map((one) => [
      gapOf(one, answer),
      one.measure,
      one.censored ? markup`≥ ${cell(one.months)}` : cell(one.months),
      cell(one.points),
    ]),
  )}</div>
${
  answer.skipped.length > 0 &&
  htmlTable(
    words.skipped,
    words.skippedColumns.map((title) => ({ title })),
    answer.skipped.map((one) => [words.panel(one, set), one.reason]),
  )
}
<p>${en.history.note}</p>
${sources(answer.attribution)}`;
  return page({
    language: en.language,
    title: `${words.title(answer)} – Headway`,
    path: '/comparisons',
    description: words.lead,
    main,
  });
}

function gapOf(
  { follower, leader, measure }: ComparisonOfSet,
  { set, vintage, tolerance }: ComparisonsAnswer,
): Markup {
  const query = new URLSearchParams({ follower, leader, measure });
  if (vintage) query.set('vintage', vintage);
  if (tolerance !== 0) query.set('tolerance', String(tolerance));
  return markup`<a href="/gap?${query.toString()}">${en.comparisons.panel({ follower, leader, measure }, set)}</a>`;
}
