import type { BenchmarkAnswer } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { chartFigure } from './chart-figure.js';
import { address, modelLink } from './links.js';
import { markup } from './markup.js';
import { modelTable } from './model-table.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';

const TABLE = 'scores';

/** The page of one benchmark: what it is, how hard, and every score on it. */
export function benchmarkHtml(answer: BenchmarkAnswer, { document, origin }: HtmlOptions): string {
  const { benchmark, item, scores } = answer;
  const words = en.models;
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
<dt>${words.floorBecause}</dt><dd>${floorReason} ${address(floorAddress)}</dd>
${best && markup`<dt>${words.best}</dt><dd>${modelLink(best.model)}, ${best.score.toFixed(3)}${unit === 'fraction' ? '' : ` ${unit}`}</dd>`}
</dl>
${chartFigure(scores, { document, query, ...(origin !== undefined && { origin }) }, { others, table: TABLE })}
<div id="${TABLE}">${modelTable(words.scoresCaption(name), scores, (value) => value.toFixed(3))}</div>
${sources(answer.attribution)}`;
  const title = `${name} – Headway`;
  return page({ language: en.language, title, path: '/benchmark', description: lead, main });
}
