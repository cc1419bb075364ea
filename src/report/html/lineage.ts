import type { LineageShowAnswer, LineageStatement, ModelLineage } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { askLineage } from './ask.js';
import { chartFigure } from './chart-figure.js';
import { address, modelLink } from './links.js';
import { type Markup, markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { heads, htmlTable } from './table.js';

const TABLE = 'statements';

/** The page of what is declared and detected about the descent of a model. */
export function lineageHtml(answer: LineageShowAnswer, options: HtmlOptions): string {
  const { words } = options;
  const { lineage } = words;
  const title = lineage.title(answer.model);
  const query = new URLSearchParams({ name: answer.model }).toString();
  const further = answer.graph.edges.length > answer.lineage.statements.length + answer.descendants.length;
  const main = markup`<h1>${title}</h1>
<p>${words.joined(answer.organisations) || lineage.makerUnknown}${words.stop} <a href="/model?${query}">${lineage.allKnown}</a></p>
${askLineage(answer.model, words)}
${answer.graph.edges.length > 0 && chartFigure(answer, { ...options, query: options.query ?? query }, { table: further ? TABLE : 'declared' })}
<div id="declared">${lineageParts(answer.lineage, words)}</div>
${answer.notes.length > 0 && markup`<ul>${answer.notes.map((note) => markup`<li>${lineage.note(note)}</li>\n`)}</ul>`}
<h2 id="descendants">${lineage.descendants}</h2>
${
  answer.descendants.length === 0
    ? markup`<p>${lineage.noDescendant}</p>`
    : statements(lineage.builtOn(answer.model), answer.descendants, words)
}
${further && markup`<div id="${TABLE}">${statements(lineage.edgesCaption, answer.graph.edges, words)}</div>`}`;
  return page(options, { title: `${title} – Headway`, path: '/lineage', main });
}

/** Declared, detected, contradicted: three facts, each by itself. */
export function lineageParts(lineage: ModelLineage, words: Messages): Markup {
  const own = words.lineage;
  const { day } = heads(words);
  const { foundations, detected, contradictions } = lineage;
  const head = (name: keyof typeof own.columns) => ({ title: words.capital(own.columns[name]) });
  return markup`<p><strong>${own.declared(lineage.declared)}</strong> ${words.capital(own.reason(lineage.reason))}${words.stop}</p>
${
  foundations.length > 0 &&
  markup`<p>${own.descends}</p>
<ul>${foundations.map(
    ({ model, organisations, through }) =>
      markup`<li>${modelLink(model)}${organisations.length > 0 ? words.bracketed(words.joined(organisations)) : ''}${through.length > 0 ? own.through(through) : ''}</li>\n`,
  )}</ul>`
}
${lineage.statements.length > 0 && statements(own.statements, lineage.statements, words)}
${
  detected.length > 0 &&
  htmlTable(
    own.detectedTable,
    [head('comparedWith'), head('verdict'), { title: 'log10 p', kind: 'number' }, day('day')],
    detected.map(({ other, verdict, log10P, day: comparedOn }) => [
      modelLink(other),
      own.verdict(verdict),
      log10P === null ? '–' : log10P.toFixed(1),
      comparedOn,
    ]),
  )
}
${contradictions.length > 0 && markup`<ul>${contradictions.map((one) => markup`<li>${own.contradiction(one)}</li>\n`)}</ul>`}`;
}

function statements(caption: string, rows: readonly LineageStatement[], words: Messages): Markup {
  const own = words.lineage;
  const head = (name: keyof typeof own.columns) => ({ title: words.capital(own.columns[name]) });
  return htmlTable(
    caption,
    [
      { title: words.capital(words.columns.model) },
      head('how'),
      head('base'),
      head('statedBy'),
      head('licence'),
      head('where'),
    ],
    rows.map(({ model, kind, base, statedBy, licence, address: at }) => [
      modelLink(model),
      own.kind(kind),
      base === null ? '–' : modelLink(base),
      statedBy,
      licence ?? '–',
      address(at),
    ]),
  );
}
