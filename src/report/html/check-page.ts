import type { CheckAnswer } from '../../contract/index.js';
import { CHECK_EXPORTS } from '../check-export.js';
import { titleOf } from '../claims.js';
import { en } from '../messages/en.js';
import { checkMain } from './check.js';
import { type Markup, markup } from './markup.js';
import { page } from './page.js';

const TITLE = 'Check what is said';

/** The page on which a text is pasted or an address named. */
export function checkFormHtml(): string {
  const main = markup`<h1>${TITLE}</h1>
<p>Paste an article, or name its address. Each claim about the AI race is shown in its place, with who said it, when, what is measured, and whether it holds. English and Chinese are read. What you paste is answered and forgotten.</p>
${form()}`;
  return page({ language: en.language, title: `${TITLE} – Headway`, path: '/check', main });
}

/** What was sent to be checked: it is needed again to save the answer. */
export interface SentToCheck {
  readonly text: string;
  readonly address: string;
  readonly published: string;
}

/** The page of a checked document, with the form for the next. */
export function checkPageHtml(answer: CheckAnswer, sent: SentToCheck): string {
  const main = markup`${checkMain(answer, true)}
${keeping(sent)}
<h2>Check another</h2>
${form()}`;
  const title = titleOf(answer.document);
  return page({ language: en.language, title: `${title} – checked by Headway`, path: '/check', main });
}

function form(): Markup {
  return markup`<form class="check" method="post" action="/check" aria-label="${TITLE}">
<label for="check-text">Text</label>
<textarea id="check-text" name="text" rows="12"></textarea>
<label for="check-address">or address</label>
<input id="check-address" name="address" type="url" placeholder="https://…" autocomplete="off">
<label for="check-published">Published on (where the text does not say)</label>
<input id="check-published" name="published" type="date">
<button type="submit">Check</button>
</form>`;
}

/** How the answer is saved or shared: an address can be asked again, a text must be sent again. */
function keeping({ text, address, published }: SentToCheck): Markup {
  const query = new URLSearchParams({ address, ...(published !== '' && { published }) }).toString();
  return markup`<h2>${en.check.keep}</h2>
<p>${address === '' ? en.check.noLink : markup`<a href="/check?${query}">${address}</a> <span class="small">${en.check.permalink}</span>`}</p>
<form class="keep" method="post" action="/check" aria-label="${en.check.keep}">
<input type="hidden" name="text" value="${text}"><input type="hidden" name="address" value="${address}"><input type="hidden" name="published" value="${published}">
<p class="actions"><span>${en.check.save}</span> ${CHECK_EXPORTS.map((format) => markup`<button class="plain" name="format" value="${format}">${en.check.formats[format]}</button> `)}</p>
</form>`;
}
