import type { BriefAnswer } from '../../contract/index.js';
import { type BriefLine, type BriefSection, briefPage } from '../brief.js';
import { type Markup, markup } from './markup.js';
import { standalone } from './standalone.js';
import { htmlTable } from './table.js';

/** A briefing as one page to keep. */
export function briefHtml(answer: BriefAnswer): string {
  const { documents, conflicts, oddities, version, contentHash } = answer;
  const { title, summary, sections } = briefPage(answer);
  const main = markup`<h1>${title}</h1>
<p>${summary}</p>
${htmlTable(
  'Documents',
  [{ title: '' }, { title: 'Document' }, { title: 'Published', kind: 'day' }, { title: 'Origin' }],
  documents.map((one) => [one.label, one.title ?? one.source, one.publishedOn ?? 'not known', one.origin]),
)}
${sections.map(sectionMarkup)}
${conflicts.length > 0 && markup`<h2>Conflicts</h2><ul>${conflicts.map(({ what, claims }) => markup`<li>${what}<ul>${claims.map((one) => markup`<li>${one}</li>`)}</ul></li>\n`)}</ul>`}
${oddities.length > 0 && markup`<h2>Odd</h2><ul>${oddities.map(({ document, what }) => markup`<li>${document}: ${what}</li>\n`)}</ul>`}
<p class="small">Headway ${version}, data ${contentHash.slice(0, 12)}.</p>`;
  return standalone({ language: 'en', title, main });
}

function sectionMarkup({ title, counted, measured, unmeasured }: BriefSection): Markup {
  return markup`<h2>${title}</h2>
<p class="small">${counted}</p>
${measured.length > 0 && markup`<ul>${measured.map((line) => markup`<li>${cited(line)} <span class="verdict">${line.verdict}</span>. ${line.why}${line.figure && markup` <code class="small">headway explain '${line.figure}'</code>`}</li>\n`)}</ul>`}
${
  unmeasured.length > 0 &&
  markup`<h3>Not measured</h3>
<ul>${unmeasured.map(({ why, lines }) => markup`<li>${why}<ul>${lines.map((line) => markup`<li>${cited(line)}</li>`)}</ul></li>\n`)}</ul>`
}
`;
}

function cited({ quote, stated, who, document }: BriefLine): Markup {
  return markup`“${quote}”${stated === '' ? '' : ` (${stated})`} – ${who}, ${document}.`;
}
