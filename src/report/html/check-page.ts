import type { CheckAnswer } from '../../contract/index.js';
import { CHECK_EXPORTS } from '../check-export.js';
import { titleOf } from '../claims.js';
import type { Messages } from '../messages/index.js';
import { checkMain } from './check.js';
import { type Markup, markup } from './markup.js';
import type { PageOptions } from './options.js';
import { page } from './page.js';

/** The page on which a text is pasted or an address named. */
export function checkFormHtml(options: PageOptions): string {
  const { check } = options.words;
  const main = markup`<h1>${check.title}</h1>
<p>${check.lead}</p>
${form(check)}`;
  return page(options, { title: `${check.title} – Headway`, path: '/check', main });
}

/** What was sent to be checked: it is needed again to save the answer. */
export interface SentToCheck {
  readonly text: string;
  readonly address: string;
  readonly published: string;
}

/** The page of a checked document, with the form for the next. */
export function checkPageHtml(answer: CheckAnswer, sent: SentToCheck, options: PageOptions): string {
  const { check, checkPage } = options.words;
  const main = markup`${checkMain(answer, true, options.words)}
${keeping(sent, checkPage)}
<h2>${check.another}</h2>
${form(check)}`;
  const title = titleOf(answer.document, checkPage.sentText);
  return page(options, { title: check.checkedBy(title), path: '/check', main });
}

function form(check: Messages['check']): Markup {
  return markup`<form class="check" method="post" action="/check" aria-label="${check.title}">
<label for="check-text">${check.text}</label>
<textarea id="check-text" name="text" rows="12"></textarea>
<label for="check-address">${check.orAddress}</label>
<input id="check-address" name="address" type="url" placeholder="https://…" autocomplete="off">
<label for="check-published">${check.publishedOn}</label>
<input id="check-published" name="published" type="date">
<button type="submit">${check.submit}</button>
</form>`;
}

/** How the answer is saved or shared: an address can be asked again, a text must be sent again. */
function keeping({ text, address, published }: SentToCheck, words: Messages['checkPage']): Markup {
  const query = new URLSearchParams({ address, ...(published !== '' && { published }) }).toString();
  return markup`<h2>${words.keep}</h2>
<p>${address === '' ? words.noLink : markup`<a href="/check?${query}">${address}</a> <span class="small">${words.permalink}</span>`}</p>
<form class="keep" method="post" action="/check" aria-label="${words.keep}">
<input type="hidden" name="text" value="${text}"><input type="hidden" name="address" value="${address}"><input type="hidden" name="published" value="${published}">
<p class="actions"><span>${words.save}</span> ${CHECK_EXPORTS.map((format) => markup`<button class="plain" name="format" value="${format}">${words.formats[format]}</button> `)}</p>
</form>`;
}
