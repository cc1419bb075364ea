import type { HeadwayError } from '../../contract/index.js';
import { markup } from './markup.js';
import type { PageOptions } from './options.js';
import { page } from './page.js';

/** The page of an error: what is wrong, where, what to do. */
export function errorHtml(error: HeadwayError, options: PageOptions, path = '/'): string {
  const { words } = options;
  const { what, where, remedy } = error.phrases;
  const title = words.phrase(what);
  const main = markup`<h1>${title}</h1>
${where && markup`<p>${words.error.where(words.phrase(where))}</p>`}
${remedy && markup`<p>${words.error.remedy(words.phrase(remedy))}</p>`}
<p class="small">${words.error.status(error.httpStatus)}, <code>${error.code}</code>. <a href="/">${words.error.back}</a></p>`;
  return page(options, { title: `${title} – Headway`, path, main });
}
