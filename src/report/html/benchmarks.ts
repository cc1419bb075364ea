import type { BenchmarksAnswer } from '../../contract/index.js';
import { count } from '../numbers.js';
import { address, benchmarkLink, modelLink } from './links.js';
import { markup } from './markup.js';
import type { PageOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { heads, htmlTable } from './table.js';

/** The page of the benchmarks: what guessing scores, who is best. */
export function benchmarksHtml(answer: BenchmarksAnswer, options: PageOptions): string {
  const { words } = options;
  const { benchmarks } = words.models;
  const { text, number, day } = heads(words);
  const inIndex = answer.benchmarks.filter((one) => one.inIndex).length;
  const title = benchmarks.title(answer.benchmarks.length);
  const main = markup`<h1>${title}</h1>
<p>${benchmarks.intro(answer, inIndex)}</p>
<ul class="links" aria-label="${words.models.addresses}"><li><a href="/benchmarks.json">JSON</a></li><li><a href="/benchmarks.csv">CSV</a></li></ul>
${htmlTable(
  title,
  [
    text('benchmark'),
    { ...text('inIndex'), filter: true },
    day('published'),
    number('floor'),
    number('ceiling'),
    number('versions'),
    text('best'),
    number('score'),
    text('whyFloor'),
  ],
  answer.benchmarks.map((one) => [
    one.versions === 0 ? one.name : benchmarkLink(one.name),
    words.joined([
      one.inIndex ? benchmarks.yes : benchmarks.no,
      ...(one.private ? [benchmarks.private] : []),
    ]),
    one.releasedOn ?? '–',
    one.floor === null ? '–' : one.floor.toFixed(3),
    one.ceiling === null ? '–' : one.ceiling.toFixed(2),
    count(one.versions),
    one.best === null ? '–' : modelLink(one.best.model),
    one.best === null
      ? '–'
      : `${one.best.score.toFixed(3)}${one.unit === 'fraction' ? '' : ` ${words.unit(one.unit)}`}`,
    markup`${words.floorReason(one.floorReason)} ${address(one.floorAddress)}`,
  ]),
)}
${sources(answer.attribution, words)}`;
  return page(options, { title: `${title} – Headway`, path: '/benchmarks', main });
}
