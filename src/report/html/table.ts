import type { Messages } from '../messages/index.js';
import { type Markup, type MarkupPart, markup } from './markup.js';

export interface HtmlColumn {
  /** null: a column that needs no name. */
  title: string | null;
  /** Numbers stand to the right; neither numbers nor days are broken over lines. Long text has room for it. */
  kind?: 'number' | 'day' | 'long';
  /** It has few values: a script may let rows be chosen by them. */
  filter?: boolean;
}

/** Heads of columns in the words of a language, a capital first. */
export function heads(words: Messages) {
  const head =
    (kind?: HtmlColumn['kind']) =>
    (name: keyof Messages['columns']): HtmlColumn => ({
      title: words.capital(words.columns[name]),
      ...(kind && { kind }),
    });
  return { text: head(), number: head('number'), day: head('day') };
}

/** A table with a caption; the first cell of a row is its header. It scrolls sideways where it is too wide. */
export function htmlTable(caption: string, columns: HtmlColumn[], rows: MarkupPart[][]): Markup {
  const heads = columns.map(({ title, kind = 'text', filter }) =>
    title === null
      ? markup`<td></td>`
      : markup`<th scope="col" class="${kind}"${filter === true && markup` data-filter`}>${title}</th>`,
  );
  const lines = rows.map((row) => markup`<tr>${row.map((cell, i) => cellOf(cell, i, columns[i]))}</tr>\n`);
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption><span>${caption}</span></caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${lines}</tbody>
</table>
</div>`;
}

function cellOf(cell: MarkupPart, index: number, column: HtmlColumn | undefined): Markup {
  const kind = column?.kind ?? 'text';
  return index === 0
    ? markup`<th scope="row" class="${kind}">${cell}</th>`
    : markup`<td class="${kind}">${cell}</td>`;
}
