import type { BenchmarkAnswer } from '../../contract/index.js';
import { chartFigure } from './chart-figure.js';
import { address, modelLink } from './links.js';
import { markup } from './markup.js';
import { modelTable } from './model-table.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';

const TABLE = 'scores';

/** The page of one benchmark: what it is, how hard, and every score on it. */
export function benchmarkHtml(answer: BenchmarkAnswer, options: HtmlOptions): string {
  const { query: _asked, ...figure } = options;
  const { words: all } = options;
  const { benchmark, item, scores } = answer;
  const words = all.benchmark;
  const { name, floor, ceiling, unit, best, floorReason, floorAddress } = benchmark;
  const lead = words.benchmarkLead(answer);
  const query = new URLSearchParams({ measure: `benchmark:${name}`, limit: '5000' }).toString();
  const others = [
    markup`<a href="/benchmarks">${words.all}</a>`,
    markup`<a href="/models?${query}">${words.asModels}</a>`,
  ];
  const main = markup`<h1>${name}</h1>
<p>${lead} ${floor !== null && ceiling !== null && words.bounds(floor.toFixed(3), ceiling.toFixed(2))}</p>
<p>${item === null ? words.noItem : words.item(item)}</p>
<dl>
<dt>${words.floorBecause}</dt><dd>${all.floorReason(floorReason)} ${address(floorAddress)}</dd>
${best && markup`<dt>${words.best}</dt><dd>${modelLink(best.model)}, ${best.score.toFixed(3)}${unit === 'fraction' ? '' : ` ${all.unit(unit)}`}</dd>`}
</dl>
${chartFigure(scores, { ...figure, query }, { others, table: TABLE })}
<div id="${TABLE}">${modelTable(words.scoresCaption(name), scores, all, (value) => value.toFixed(3))}</div>
${sources(answer.attribution, all)}`;
  const title = `${name} – Headway`;
  return page(options, { title, path: '/benchmark', description: lead, main });
}
