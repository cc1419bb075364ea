import type { BriefAnswer } from '../../contract/index.js';
import { type BriefLine, type BriefSection, briefPage, conflictText } from '../brief.js';
import type { Messages } from '../messages/index.js';
import { type Markup, markup } from './markup.js';
import type { PageOptions } from './options.js';
import { standalone } from './standalone.js';
import { htmlTable } from './table.js';

/** A briefing as one page to keep. */
export function briefHtml(answer: BriefAnswer, { words }: PageOptions): string {
  const { brief } = words.check;
  const { documents, conflicts, oddities, version, contentHash } = answer;
  const { title, summary, sections } = briefPage(answer, words);
  const main = markup`<h1>${title}</h1>
<p>${summary}</p>
${htmlTable(
  words.capital(brief.documents),
  [
    { title: null },
    { title: words.capital(brief.document) },
    { title: words.capital(brief.published), kind: 'day' },
    { title: words.capital(brief.origin) },
  ],
  documents.map((one) => [
    one.label,
    one.title ?? one.source,
    one.publishedOn ?? words.check.dayUnknown,
    one.origin,
  ]),
)}
${sections.map((section) => sectionMarkup(section, words))}
${conflicts.length > 0 && markup`<h2>${brief.conflicts}</h2><ul>${conflicts.map((conflict) => markup`<li>${conflictText(conflict, answer, words)}<ul>${conflict.claims.map((one) => markup`<li>${one}</li>`)}</ul></li>\n`)}</ul>`}
${oddities.length > 0 && markup`<h2>${brief.odd}</h2><ul>${oddities.map(({ document, says }) => markup`<li>${brief.colon(document, brief.oddity(says))}</li>\n`)}</ul>`}
<p class="small">${words.calculation(contentHash.slice(0, 12), version)}</p>`;
  return standalone({ words, title, main });
}

function sectionMarkup({ title, counted, measured, unmeasured }: BriefSection, words: Messages): Markup {
  const { brief } = words.check;
  return markup`<h2>${title}</h2>
<p class="small">${counted}</p>
${measured.length > 0 && markup`<ul>${measured.map((line) => markup`<li>${cited(line, brief)} <span class="verdict">${words.capital(line.verdict ?? '')}</span>${words.stop} ${line.why}${line.figure && markup` <code class="small">headway explain '${line.figure}'</code>`}</li>\n`)}</ul>`}
${
  unmeasured.length > 0 &&
  markup`<h3>${brief.notMeasured}</h3>
<ul>${unmeasured.map(({ why, lines }) => markup`<li>${why}<ul>${lines.map((line) => markup`<li>${cited(line, brief)}</li>`)}</ul></li>\n`)}</ul>`
}
`;
}

function cited({ quote, stated, who, document }: BriefLine, brief: Messages['check']['brief']): Markup {
  return markup`${brief.cited(quote, stated, who, document)}.`;
}
