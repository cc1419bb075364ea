import type { Attribution } from '../../contract/index.js';
import { address as addressLink } from './links.js';
import { type Markup, markup } from './markup.js';

/** Sources and licences; each once. */
export function sources(attribution: Attribution[]): Markup {
  const distinct = attribution.filter(
    (one, i) => attribution.findIndex(({ text }) => text === one.text) === i,
  );
  return markup`<h2 id="sources">Sources and licence</h2>
<ul>
${distinct.map(({ text, address }) => markup`<li>${text} ${addressLink(address)}</li>\n`)}</ul>`;
}
