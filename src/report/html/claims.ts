import type { ClaimsAnswer } from '../../contract/index.js';
import { measuredText, statedText, verdictText } from '../claims.js';
import { en } from '../messages/en.js';
import { count } from '../numbers.js';
import { askClaims } from './ask.js';
import { chartFigure } from './chart-figure.js';
import { markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { htmlTable } from './table.js';

const TABLE = 'ledger';

/** The page of the ledger: months claimed over months measured, and each claim with its verdict. */
export function claimsHtml(answer: ClaimsAnswer, options: HtmlOptions): string {
  const { query = '' } = options;
  const title = answer.total === 1 ? '1 claim' : `${count(answer.total)} claims`;
  const main = markup`<h1>${title}, and how they held</h1>
<p>Public statements about the race, in our paraphrase, each with the day it was made and the address where it was found. A verdict compares a statement with what is measured as of its day; most cannot be measured, and each says why.</p>
${askClaims(query)}
${answer.measured.length > 0 && chartFigure(answer, options, { table: TABLE })}
<div id="${TABLE}">${htmlTable(
    title,
    [
      { title: 'Claim' },
      { title: 'Speaker' },
      { title: 'Said on', kind: 'day' },
      { title: 'Stated' },
      { title: 'Verdict' },
      { title: 'Measured' },
      { title: 'Why' },
      { title: 'Found at' },
    ],
    answer.entries.map(({ claim, address: at, publisher, objections }) => [
      claim.quote,
      claim.speaker ?? claim.voice,
      claim.saidOn?.to ?? '–',
      claim.value ? statedText(claim.value) : claim.relation.replaceAll('-', ' '),
      `${verdictText(claim)}${objections.length > 0 ? `, objected to ${objections.length} times` : ''}`,
      measuredText(claim.measured),
      claim.explanation ?? '',
      /^https?:/.test(at) ? markup`<a href="${at}">${publisher ?? 'page'}</a>` : (publisher ?? at),
    ]),
  )}</div>`;
  return page({ language: en.language, title: `${title} – Headway`, path: '/claims', main });
}
