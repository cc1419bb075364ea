import type { HeadwayError } from '../../contract/index.js';
import { markup } from './markup.js';
import type { PageOptions } from './options.js';
import { page } from './page.js';

/** The page of an error: what is wrong, where, what to do. */
export function errorHtml(error: HeadwayError, options: PageOptions, path = '/'): string {
  const { words } = options;
  const main = markup`<h1>${error.what}</h1>
${error.where && markup`<p>${words.error.where(error.where)}</p>`}
${error.remedy && markup`<p>${words.error.remedy(error.remedy)}</p>`}
<p class="small">${words.error.status(error.httpStatus)}, <code>${error.code}</code>. <a href="/">${words.error.back}</a></p>`;
  return page(options, { title: `${error.what} – Headway`, path, main });
}
