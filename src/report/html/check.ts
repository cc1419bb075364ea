import type { CheckAnswer } from '../../contract/index.js';
import {
  claimsIn,
  countedText,
  judgedText,
  marksOf,
  measuredText,
  type NumberedClaim,
  statedText,
  titleOf,
  verdictText,
} from '../claims.js';
import { en } from '../messages/en.js';
import { type Markup, markup, trusted } from './markup.js';
import { standalone } from './standalone.js';
import { htmlTable } from './table.js';

/** A page to keep of a checked document. */
export function checkHtml(answer: CheckAnswer): string {
  return standalone({
    language: 'en',
    title: `${titleOf(answer.document)} – checked by Headway`,
    main: checkMain(answer, false),
  });
}

/**
 * A checked document: a table of its claims, and its text with the claims marked; below each paragraph its claims open to
 * what they are measured by.
 *
 * @param served true on a page of the server, where charts and derivations can be asked for
 */
export function checkMain(answer: CheckAnswer, served: boolean): Markup {
  const { document, claims } = answer;
  const title = titleOf(document);
  return markup`<h1>${title}</h1>
<p>${[document.publisher, document.publishedOn, /^https?:/i.test(document.source) ? document.source : null].filter(Boolean).join(' · ')}</p>
<p class="headline">${countedText(answer)}.</p>
<h2>The text</h2>
${claims.length > 0 && markup`<p class="small">${en.check.open}</p>`}
${document.blocks.map(({ start, end }) => {
  const own = claimsIn(claims, start, end);
  return markup`<p>${marked(document.text, start, end, own)}</p>
${own.map((one) => claimMarkup(one, served))}`;
})}
<h2>Claim by claim</h2>
${htmlTable(
  'Claims and verdicts',
  [
    { title: 'Claim' },
    { title: 'Who' },
    { title: 'Said on', kind: 'day' },
    { title: 'Stated' },
    { title: 'Verdict' },
    { title: 'Measured' },
  ],
  claims.map((claim, i) => [
    markup`<a href="#claim-${i + 1}">${i + 1}. ${claim.quote}</a>`,
    claim.speaker ?? claim.voice,
    claim.saidOn?.to ?? 'not known',
    claim.value ? statedText(claim.value) : claim.relation.replaceAll('-', ' '),
    verdictText(claim),
    measuredText(claim.measured),
  ]),
)}
<p class="small">As of ${answer.asOf ?? 'the day of each claim'}. Headway ${answer.version}, data ${answer.contentHash.slice(0, 12)}.</p>`;
}

function marked(text: string, start: number, end: number, own: readonly NumberedClaim[]): Markup[] {
  const out: Markup[] = [];
  let at = start;
  for (const { at: next, opens, number, claim } of marksOf(own, end)) {
    out.push(markup`${text.slice(at, next)}`);
    out.push(
      opens
        ? trusted(`<mark class="${claim.verdict ?? 'not-measurable'}">`)
        : markup`<sup><a href="#claim-${number}">${number}</a></sup>${trusted('</mark>')}`,
    );
    at = next;
  }
  out.push(markup`${text.slice(at, end)}`);
  return out;
}

function claimMarkup({ claim, number }: NumberedClaim, served: boolean): Markup {
  const { beside, evidence, figure, measured, quote } = claim;
  const gap = figure?.startsWith('gap?') ? figure.slice('gap?'.length) : null;
  return markup`<details class="claim"${!served && markup` open`}><summary>${number}. <span class="verdict">${verdictText(claim)}</span>${measured && markup`, ${measuredText(measured)}`}</summary>
<section id="claim-${number}" aria-label="${number}. ${quote}">
<p>“${quote}”</p>
<p>${judgedText(claim)}</p>
${beside.length > 0 && markup`<ul>${beside.map((one) => markup`<li>${measuredText(one)}: ${one.what}</li>\n`)}</ul>`}
${served && gap !== null && markup`<img class="chart" src="/gap.svg?${gap}" alt="${en.check.chart(measured?.what ?? quote)}" width="820" height="560" loading="lazy">`}
${evidence.length > 0 && markup`<h3>${en.check.rests}</h3><ul>${evidence.map(({ what, address }) => markup`<li>${address && /^https?:/.test(address) ? markup`<a href="${address}">${what}</a>` : what}</li>\n`)}</ul>`}
${figure !== null && (served ? figureLinks(figure, gap) : markup`<p class="small"><code>headway explain '${figure}'</code></p>`)}
</section></details>
`;
}

function figureLinks(figure: string, gap: string | null): Markup {
  return markup`<ul class="links" aria-label="${figure}"><li><a href="/explain?${new URLSearchParams({ id: figure }).toString()}">${en.check.derivation}</a></li>${gap !== null && markup`<li><a href="/gap?${gap}">${en.check.thisGap}</a></li>`}</ul>`;
}
