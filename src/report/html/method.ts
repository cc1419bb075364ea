import type { Messages } from '../messages/index.js';
import { address } from './links.js';
import { type Markup, markup } from './markup.js';
import type { PageOptions } from './options.js';
import { page } from './page.js';
import { htmlTable } from './table.js';

/** A block of an evaluation: a paragraph or a table. */
export type EvaluationBlock =
  | { readonly text: string }
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** An evaluation as it was written; `scripts/scorecard.mjs` makes it from docs/evaluate. */
export interface Evaluation {
  readonly name: string;
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string | null;
    readonly blocks: readonly EvaluationBlock[];
  }[];
}

const NUMERIC = /^[+−-]?[\d.,]+( ?%)?( [[(].*)?$/;

/** The page of the methods and of how well they do. */
export function methodHtml(scorecard: readonly Evaluation[], options: PageOptions): string {
  const { words: all } = options;
  const words = all.methods;
  const main = markup`<h1>${words.title}</h1>
<p>${words.lead} <a href="/data">${words.dataLink}</a>${all.stop}</p>
<h2 id="methods">${words.methods}</h2>
<dl class="methods">
${words.list.map(
  ({ id, name, text, page: path, from }) => markup`<dt id="${id}">${name}</dt>
<dd>${text}<br><span class="small">${words.documentation}: <code>${path}</code>${from && markup`. ${words.origin}: ${from.name}, ${address(from.address)}`}</span></dd>
`,
)}</dl>
<h2 id="scorecard">${words.scorecard}</h2>
<p>${scorecard.length === 0 ? words.noScorecard : words.scorecardLead}</p>
${scorecard.map((one, i) => evaluationMarkup(one, i, all))}`;
  const title = `${words.title} – Headway`;
  return page(options, { title, path: '/method', description: words.lead, main });
}

function evaluationMarkup({ name, title, sections }: Evaluation, index: number, words: Messages): Markup {
  return markup`<details class="evaluation" lang="en" id="evaluation-${name}"${index === 0 && markup` open`}><summary>${title}</summary>
${sections.map(({ heading, blocks }) => {
  let tables = 0;
  return markup`${heading !== null && markup`<h3>${heading}</h3>\n`}${blocks.map((block) => {
    if ('text' in block) return markup`<p>${inline(block.text)}</p>\n`;
    tables++;
    return evaluationTable(words.methods.tableOf(title, heading, tables), block.columns, block.rows);
  })}`;
})}</details>
`;
}

function evaluationTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Markup {
  return htmlTable(
    caption,
    columns.map((name, i) => ({
      title: name.replaceAll('`', '') || null,
      ...(i > 0 && rows.every((row) => row[i] === '' || NUMERIC.test(row[i] ?? '')) && { kind: 'number' }),
    })),
    rows.map((row) => row.map(inline)),
  );
}

/** Words between backticks as code. */
const inline = (text: string): Markup =>
  markup`${text.split('`').map((part, i) => (i % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
