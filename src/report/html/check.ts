import type { CheckAnswer, CheckedClaim } from '../../contract/index.js';
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
import { type Markup, markup, trusted } from './markup.js';
import { standalone } from './standalone.js';
import { htmlTable } from './table.js';

/** A page to keep of a checked document. */
export function checkHtml(answer: CheckAnswer): string {
  return standalone({
    language: 'en',
    title: `${titleOf(answer.document)} – checked by Headway`,
    main: checkMain(answer),
  });
}

/** A checked document: its text with the claims marked, a table, and what each verdict rests on. */
export function checkMain(answer: CheckAnswer): Markup {
  const { document, claims } = answer;
  const title = titleOf(document);
  return markup`<h1>${title}</h1>
<p>${[document.publisher, document.publishedOn, /^https?:/i.test(document.source) ? document.source : null].filter(Boolean).join(' · ')}</p>
<p class="headline">${countedText(answer)}.</p>
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
<h2>The text</h2>
${document.blocks.map(({ start, end }) => markup`<p>${marked(document.text, start, end, claimsIn(claims, start, end))}</p>\n`)}
<h2>Claim by claim</h2>
${claims.map(claimMarkup)}
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

function claimMarkup(claim: CheckedClaim, index: number): Markup {
  return markup`<section id="claim-${index + 1}">
<h3>${index + 1}. “${claim.quote}”</h3>
<p>${judgedText(claim)}</p>
${claim.beside.length > 0 && markup`<ul>${claim.beside.map((one) => markup`<li>${measuredText(one)}: ${one.what}</li>\n`)}</ul>`}
${claim.evidence.length > 0 && markup`<details><summary>What it rests on</summary><ul>${claim.evidence.map(({ what, address }) => markup`<li>${address && /^https?:/.test(address) ? markup`<a href="${address}">${what}</a>` : what}</li>\n`)}</ul></details>`}
${claim.figure && markup`<p class="small"><code>headway explain '${claim.figure}'</code></p>`}
</section>
`;
}
