import type { ExplainAnswer, ExplainColumn } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { markup } from './markup.js';
import type { PageOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { htmlTable } from './table.js';

/** The page of a derivation. */
export function explainHtml(answer: ExplainAnswer, options: PageOptions): string {
  const { words } = options;
  const { explain } = words;
  const steps = answer.steps.map(({ says, columns, rows, omitted }, i) => {
    const title = explain.title(says);
    const heads = columns.map((name, j) => ({
      title: explain.column(name),
      ...(rows.some((row) => typeof row[j] === 'number') ? { kind: 'number' as const } : {}),
    }));
    return markup`<section>
<h2>${i + 1}. ${title}</h2>
<p>${explain.text(says)}</p>
${
  rows.length > 0 &&
  htmlTable(
    title,
    heads,
    rows.map((row) => row.map((value, j) => cellOf(value, columns[j], explain))),
  )
}
${omitted > 0 && markup`<p class="small">${explain.omitted(omitted)}</p>`}
</section>
`;
  });
  const main = markup`<h1>${explain.figure(answer.figure)}</h1>
<p>${explain.again}</p>
<pre tabindex="0"><code>${answer.command}</code></pre>
${steps}
<p class="small">${words.provenance(answer.contentHash.slice(0, 12), answer.version)}</p>
${sources(answer.attribution, words)}`;
  return page(options, { title: `${explain.heading(answer.id)} – Headway`, path: '/explain', main });
}

function cellOf(
  value: string | number | null,
  column: ExplainColumn | undefined,
  explain: Messages['explain'],
): string | number {
  if (value === null) return '–';
  return typeof value === 'string' && column ? explain.cell(column, value) : value;
}
