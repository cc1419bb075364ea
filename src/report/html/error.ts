import type { HeadwayError } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { markup } from './markup.js';
import { page } from './page.js';

/** The page of an error: what is wrong, where, what to do. */
export function errorHtml(error: HeadwayError): string {
  const main = markup`<h1>${error.what}</h1>
${error.where && markup`<p>Where: ${error.where}</p>`}
${error.remedy && markup`<p>What to do: ${error.remedy}</p>`}
<p class="small">Status ${error.httpStatus}, <code>${error.code}</code>. <a href="/">Back to the front page</a></p>`;
  return page({ language: en.language, title: `${error.what} – Headway`, main });
}
