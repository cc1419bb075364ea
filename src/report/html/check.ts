import type { CheckAnswer, Evidence } from '../../contract/index.js';
import { claimsIn, marksOf, type NumberedClaim, titleOf } from '../claims.js';
import type { Messages } from '../messages/index.js';
import { type Markup, markup, trusted } from './markup.js';
import type { PageOptions } from './options.js';
import { standalone } from './standalone.js';
import { htmlTable } from './table.js';

/** A page to keep of a checked document. */
export function checkHtml(answer: CheckAnswer, { words }: PageOptions): string {
  return standalone({
    words,
    title: words.check.checkedBy(titleOf(answer.document, words.checkPage.sentText)),
    main: checkMain(answer, false, words),
  });
}

/**
 * A checked document: a table of its claims, and its text with the claims marked; below each paragraph its claims open to
 * what they are measured by.
 *
 * @param served true on a page of the server, where charts and derivations can be asked for
 */
export function checkMain(answer: CheckAnswer, served: boolean, words: Messages): Markup {
  const { check } = words;
  const head = (name: keyof typeof check.columns) => ({ title: words.capital(check.columns[name]) });
  const { document, claims } = answer;
  const title = titleOf(document, words.checkPage.sentText);
  return markup`<h1>${title}</h1>
<p>${[document.publisher, document.publishedOn, /^https?:/i.test(document.source) ? document.source : null].filter(Boolean).join(' · ')}</p>
<p class="headline">${check.counted(claims)}${words.stop}</p>
<h2>${check.theText}</h2>
${claims.length > 0 && markup`<p class="small">${words.checkPage.open}</p>`}
${document.blocks.map(({ start, end }) => {
  const own = claimsIn(claims, start, end);
  return markup`<p>${marked(document.text, start, end, own)}</p>
${own.map((one) => claimMarkup(one, served, words))}`;
})}
<h2>${check.oneByOne}</h2>
${htmlTable(
  check.table,
  [
    head('claim'),
    head('who'),
    { ...head('saidOn'), kind: 'day' },
    head('stated'),
    head('verdict'),
    head('measured'),
  ],
  claims.map((claim, i) => [
    markup`<a href="#claim-${i + 1}">${i + 1}. ${claim.quote}</a>`,
    claim.speaker ?? check.voice(claim.voice),
    claim.saidOn?.to ?? check.dayUnknown,
    claim.value ? check.stated(claim.value) : check.relation(claim.relation),
    check.verdict(claim),
    check.measured(claim.measured),
  ]),
)}
<p class="small">${check.asOf(answer.asOf, answer.version, answer.contentHash.slice(0, 12))}</p>`;
}

function marked(text: string, start: number, end: number, own: readonly NumberedClaim[]): Markup[] {
  const out: Markup[] = [];
  let at = start;
  let closedAt = -1;
  for (const { at: next, opens, number, claim } of marksOf(own, end)) {
    out.push(markup`${text.slice(at, next)}`);
    const parted = closedAt === next ? ', ' : '';
    if (!opens) closedAt = next;
    out.push(
      opens
        ? trusted(`<mark class="${claim.verdict ?? 'not-measurable'}">`)
        : markup`<sup>${parted}<a href="#claim-${number}">${number}</a></sup>${trusted('</mark>')}`,
    );
    at = next;
  }
  out.push(markup`${text.slice(at, end)}`);
  return out;
}

function claimMarkup({ claim, number }: NumberedClaim, served: boolean, words: Messages): Markup {
  const { check, checkPage } = words;
  const { beside, evidence, figure, measured, quote } = claim;
  const gap = figure?.startsWith('gap?') ? figure.slice('gap?'.length) : null;
  return markup`<details class="claim"${!served && markup` open`}><summary>${number}. <span class="verdict">${check.verdict(claim)}</span>${measured && markup`${words.comma}${check.measured(measured)}`}</summary>
<section id="claim-${number}" aria-label="${number}. ${quote}">
<p>${check.quoted(quote)}</p>
<p>${check.why(claim)}</p>
${beside.length > 0 && markup`<ul>${beside.map((one) => markup`<li>${check.beside(check.measured(one), check.measuredOf(one))}</li>\n`)}</ul>`}
${served && gap !== null && markup`<img class="chart" src="/gap.svg?${gap}" alt="${checkPage.chart(measured ? check.measuredOf(measured) : quote)}" width="820" height="560" loading="lazy">`}
${evidence.length > 0 && markup`<h3>${checkPage.rests}</h3><ul>${evidence.map((one) => markup`<li>${evidenceMarkup(one, check.evidence(one))}</li>\n`)}</ul>`}
${figure !== null && (served ? figureLinks(figure, gap, words) : markup`<p class="small"><code>headway explain '${figure}'</code></p>`)}
</section></details>
`;
}

function evidenceMarkup({ address }: Evidence, what: string): Markup | string {
  return address && /^https?:/.test(address) ? markup`<a href="${address}">${what}</a>` : what;
}

function figureLinks(figure: string, gap: string | null, { checkPage }: Messages): Markup {
  return markup`<ul class="links" aria-label="${figure}"><li><a href="/explain?${new URLSearchParams({ id: figure }).toString()}">${checkPage.derivation}</a></li>${gap !== null && markup`<li><a href="/gap?${gap}">${checkPage.thisGap}</a></li>`}</ul>`;
}
