import type { ModelAnswer } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { cell, count, oneDecimal, signed } from '../numbers.js';
import { askModel } from './ask.js';
import { lineageParts } from './lineage.js';
import { address, benchmarkLink, modelLink } from './links.js';
import { markup } from './markup.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { htmlTable } from './table.js';

const number = (title: string) => ({ title, kind: 'number' as const });

/** The page of one model with all that is known. */
export function modelHtml(answer: ModelAnswer): string {
  const makers = answer.organisations.map(({ name, countries, city, kind, founded }) => {
    const details = [
      kind,
      [city, countries.join('/')].filter(Boolean).join(', '),
      founded && `founded ${founded}`,
    ];
    return `${name} (${details.filter(Boolean).join('; ') || 'nothing more is held'})`;
  });
  const access = answer.licenceClass ? `${answer.access} (${answer.licenceClass})` : answer.access;
  const best = answer.values[0];
  const sentence = best
    ? `${answer.name} stands at ${cell(best.value)} on ${best.measure}, place ${best.rank} of ${best.of} in the vintage of ${best.vintage}.`
    : `${answer.name} has no value on the index.`;
  const query = new URLSearchParams({ name: answer.name }).toString();
  const main = markup`<h1>${answer.name}</h1>
<p class="headline">${sentence}</p>
${askModel(answer.name)}
<dl>
<dt>Made by</dt><dd>${makers.join('; ') || 'unknown'}</dd>
<dt>Access</dt><dd>${access}</dd>
<dt>Released</dt><dd>${answer.releasedOn ?? 'unknown'}</dd>
<dt>Names</dt><dd>${answer.names.map(({ text }) => text).join(', ')}</dd>
</dl>
<ul class="links" aria-label="Addresses of this model"><li><a href="/model.json?${query}">JSON</a></li></ul>
${htmlTable(
  `${answer.name}: values`,
  [
    { title: 'Measure' },
    { title: 'Version' },
    number('Value'),
    number('Rank'),
    { title: 'Vintage', kind: 'day' },
  ],
  answer.values.map(({ measure, versions, value, rank, of, vintage }) => [
    measure,
    versions.length > 1 ? `${versions.join(', ')} (one fit, not measured for each)` : versions.join(''),
    cell(value),
    `${count(rank)} of ${count(of)}`,
    vintage,
  ]),
)}
${
  answer.neighbours.length > 0 &&
  htmlTable(
    `Nearest to ${answer.name}`,
    [{ title: 'Version' }, { title: 'Model' }, number('Value'), number('Difference')],
    answer.neighbours.map(({ model, version, value, difference }) => [
      version,
      modelLink(model),
      oneDecimal(value),
      signed(difference),
    ]),
  )
}
<h2 id="lineage">What it is built on</h2>
${lineageParts(answer.lineage)}
<h2 id="scores">Scores</h2>
${
  answer.scores.length === 0
    ? markup`<p>No score is held.</p>`
    : htmlTable(
        `${answer.name}: best score on each benchmark`,
        [{ title: 'Benchmark' }, { title: 'Version' }, number('Score'), { title: 'Stated at' }],
        answer.scores.map(({ benchmark, version, score, address: at }) => [
          benchmarkLink(benchmark),
          version,
          score.toFixed(3),
          at === null ? '–' : address(at),
        ]),
      )
}
${sources(answer.attribution)}`;
  return page({
    language: en.language,
    title: `${answer.name} – Headway`,
    path: '/model',
    description: sentence,
    main,
  });
}
