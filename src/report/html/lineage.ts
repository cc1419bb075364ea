import type { LineageShowAnswer, LineageStatement, ModelLineage } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { askLineage } from './ask.js';
import { chartFigure } from './chart-figure.js';
import { address, modelLink } from './links.js';
import { type Markup, markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { htmlTable } from './table.js';

const TABLE = 'statements';

/** The page of what is declared and detected about the descent of a model. */
export function lineageHtml(answer: LineageShowAnswer, options: HtmlOptions): string {
  const title = en.lineage.title(answer);
  const query = new URLSearchParams({ name: answer.model }).toString();
  const further = answer.graph.edges.length > answer.lineage.statements.length + answer.descendants.length;
  const main = markup`<h1>${title}</h1>
<p>${answer.organisations.join(', ') || 'Its maker is not known'}. <a href="/model?${query}">All that is known of it</a></p>
${askLineage(answer.model)}
${answer.graph.edges.length > 0 && chartFigure(answer, { ...options, query: options.query ?? query }, { table: further ? TABLE : 'declared' })}
<div id="declared">${lineageParts(answer.lineage)}</div>
${answer.notes.length > 0 && markup`<ul>${answer.notes.map((note) => markup`<li>${note}</li>\n`)}</ul>`}
<h2 id="descendants">Declared to be built on it</h2>
${
  answer.descendants.length === 0
    ? markup`<p>No statement names it as a base.</p>`
    : statements(`Built on ${answer.model}`, answer.descendants)
}
${further && markup`<div id="${TABLE}">${statements(en.lineage.edgesCaption, answer.graph.edges)}</div>`}`;
  return page({ language: en.language, title: `${title} – Headway`, path: '/lineage', main });
}

/** Declared, detected, contradicted: three facts, each by itself. */
export function lineageParts(lineage: ModelLineage): Markup {
  const { foundations, detected, contradictions } = lineage;
  return markup`<p><strong>Declared: ${lineage.declared}.</strong> ${lineage.reason}</p>
${
  foundations.length > 0 &&
  markup`<p>It descends from models of other makers:</p>
<ul>${foundations.map(
    ({ model, organisations, through }) =>
      markup`<li>${modelLink(model)}${organisations.length > 0 ? ` (${organisations.join(', ')})` : ''}${through.length > 0 ? `, through ${through.join(', ')}` : ''}</li>\n`,
  )}</ul>`
}
${lineage.statements.length > 0 && statements('Statements', lineage.statements)}
${
  detected.length > 0 &&
  htmlTable(
    'Detected in the weights, kept on this machine; the tests have no direction',
    [
      { title: 'Compared with' },
      { title: 'Verdict' },
      { title: 'log10 p', kind: 'number' },
      { title: 'Day', kind: 'day' },
    ],
    detected.map(({ other, verdict, log10P, day }) => [
      modelLink(other),
      verdict,
      log10P === null ? '–' : log10P.toFixed(1),
      day,
    ]),
  )
}
${contradictions.length > 0 && markup`<ul>${contradictions.map((one) => markup`<li>${one}</li>\n`)}</ul>`}`;
}

function statements(caption: string, rows: readonly LineageStatement[]): Markup {
  return htmlTable(
    caption,
    [
      { title: 'Model' },
      { title: 'How' },
      { title: 'Base' },
      { title: 'Stated by' },
      { title: 'Licence of the base' },
      { title: 'Where' },
    ],
    rows.map(({ model, kind, base, statedBy, licence, address: at }) => [
      modelLink(model),
      kind,
      base === null ? '–' : modelLink(base),
      statedBy,
      licence ?? '–',
      address(at),
    ]),
  );
}
