import type { Attribution } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { address as addressLink } from './links.js';
import { type Markup, markup } from './markup.js';

/** ${words.sources}s; each once. */
export function sources(attribution: Attribution[], words: Messages): Markup {
  const distinct = attribution.filter(
    (one, i) => attribution.findIndex(({ text }) => text === one.text) === i,
  );
  return markup`<h2 id="sources">${words.sources}</h2>
<ul>
${distinct.map(({ text, address }) => markup`<li><span lang="en">${text}</span> ${addressLink(address)}</li>\n`)}</ul>`;
}
