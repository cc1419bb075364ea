import { type Markup, type MarkupPart, markup } from './markup.js';

export interface HtmlColumn {
  title: string;
  numeric?: boolean;
}

/** A table with a caption; the first cell of a row is its header. It scrolls sideways where it is too wide. */
export function htmlTable(caption: string, columns: HtmlColumn[], rows: MarkupPart[][]): Markup {
  const heads = columns.map(({ title, numeric }) =>
    numeric ? markup`<th scope="col" class="number">${title}</th>` : markup`<th scope="col">${title}</th>`,
  );
  const lines = rows.map((row) => markup`<tr>${row.map((cell, i) => cellOf(cell, i, columns[i]))}</tr>\n`);
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${lines}</tbody>
</table>
</div>`;
}

function cellOf(cell: MarkupPart, index: number, column: HtmlColumn | undefined): Markup {
  if (index === 0) {
    return column?.numeric
      ? markup`<th scope="row" class="number">${cell}</th>`
      : markup`<th scope="row">${cell}</th>`;
  }
  return column?.numeric ? markup`<td class="number">${cell}</td>` : markup`<td>${cell}</td>`;
}
