import type { ClaimsAnswer } from '../../contract/index.js';
import { askClaims } from './ask.js';
import { chartFigure } from './chart-figure.js';
import { markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { htmlTable } from './table.js';

const TABLE = 'ledger';

/** The page of the ledger: months claimed over months measured, and each claim with its verdict. */
export function claimsHtml(answer: ClaimsAnswer, options: HtmlOptions): string {
  const { words, query = '' } = options;
  const { check } = words;
  const { ledger } = check;
  const head = (name: keyof typeof check.columns) => ({ title: words.capital(check.columns[name]) });
  const title = ledger.total(answer.total);
  const main = markup`<h1>${ledger.heading(answer.total)}</h1>
<p>${ledger.lead}</p>
${askClaims(query, words)}
${answer.measured.length > 0 && chartFigure(answer, options, { table: TABLE })}
<div id="${TABLE}">${htmlTable(
    title,
    [
      { ...head('claim'), kind: 'long' },
      head('speaker'),
      { ...head('saidOn'), kind: 'day' },
      head('stated'),
      head('verdict'),
      head('measured'),
      { ...head('why'), kind: 'long' },
      head('foundAt'),
    ],
    answer.entries.map(({ claim, address: at, publisher, objections }) => [
      claim.quote,
      claim.speaker ?? check.voice(claim.voice),
      claim.saidOn?.to ?? '–',
      claim.value ? check.stated(claim.value) : check.relation(claim.relation),
      `${check.verdict(claim)}${objections.length > 0 ? ledger.objected(objections.length) : ''}`,
      check.measured(claim.measured),
      check.why(claim),
      /^https?:/.test(at) ? markup`<a href="${at}">${publisher ?? ledger.page}</a>` : (publisher ?? at),
    ]),
  )}</div>`;
  return page(options, { title: `${title} – Headway`, path: '/claims', main });
}
