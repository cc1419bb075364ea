import type { BenchmarksAnswer } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { count } from '../numbers.js';
import { address, benchmarkLink, modelLink } from './links.js';
import { markup } from './markup.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { htmlTable } from './table.js';

const number = (title: string) => ({ title, kind: 'number' as const });

/** The page of the benchmarks: what guessing scores, who is best. */
export function benchmarksHtml(answer: BenchmarksAnswer): string {
  const inIndex = answer.benchmarks.filter((one) => one.inIndex).length;
  const title = `${count(answer.benchmarks.length)} benchmarks`;
  const main = markup`<h1>${title}</h1>
<p>${count(inIndex)} of them are in the index. A score is put between what guessing gives (the floor) and the ceiling; each floor says where it comes from. Scores are as published, in the edition of ${answer.vintage ?? 'unknown'}.</p>
<ul class="links" aria-label="Addresses of this table"><li><a href="/benchmarks.json">JSON</a></li><li><a href="/benchmarks.csv">CSV</a></li></ul>
${htmlTable(
  title,
  [
    { title: 'Benchmark' },
    { title: 'In the index', filter: true },
    { title: 'Published', kind: 'day' },
    number('Floor'),
    number('Ceiling'),
    number('Versions'),
    { title: 'Best' },
    number('Score'),
    { title: 'Why this floor' },
  ],
  answer.benchmarks.map((one) => [
    one.versions === 0 ? one.name : benchmarkLink(one.name),
    [one.inIndex ? 'yes' : 'no', one.private && 'private'].filter(Boolean).join(', '),
    one.releasedOn ?? '–',
    one.floor === null ? '–' : one.floor.toFixed(3),
    one.ceiling === null ? '–' : one.ceiling.toFixed(2),
    count(one.versions),
    one.best === null ? '–' : modelLink(one.best.model),
    one.best === null ? '–' : `${one.best.score.toFixed(3)}${one.unit === 'fraction' ? '' : ` ${one.unit}`}`,
    markup`${one.floorReason} ${address(one.floorAddress)}`,
  ]),
)}
${sources(answer.attribution)}`;
  return page({ language: en.language, title: `${title} – Headway`, path: '/benchmarks', main });
}
