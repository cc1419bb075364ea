import type { ExplainAnswer } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { count } from '../numbers.js';
import { markup } from './markup.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { htmlTable } from './table.js';

/** The page of a derivation. */
export function explainHtml(answer: ExplainAnswer): string {
  const steps = answer.steps.map(({ title, text, columns, rows, omitted }, i) => {
    const heads = columns.map((name, j) => ({
      title: name,
      ...(rows.some((row) => typeof row[j] === 'number') ? { kind: 'number' as const } : {}),
    }));
    return markup`<section>
<h2>${i + 1}. ${title}</h2>
<p>${text}</p>
${
  rows.length > 0 &&
  htmlTable(
    title,
    heads,
    rows.map((row) => row.map((value) => value ?? '–')),
  )
}
${omitted > 0 && markup`<p class="small">${count(omitted)} more rows are left out.</p>`}
</section>
`;
  });
  const main = markup`<h1>${answer.figure}</h1>
<p>The command that gives it again:</p>
<pre tabindex="0"><code>${answer.command}</code></pre>
${steps}
<p class="small">Data <code>${answer.contentHash.slice(0, 12)}</code>, Headway ${answer.version}.</p>
${sources(answer.attribution)}`;
  return page({ language: en.language, title: `Derivation ${answer.id} – Headway`, main });
}
