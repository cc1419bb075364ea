import type { BriefAnswer } from '../../contract/index.js';
import { QUESTIONS } from '../brief-markdown.js';
import { measuredText, verdictText } from '../claims.js';
import { markup } from './markup.js';
import { standalone } from './standalone.js';
import { htmlTable } from './table.js';

/** A briefing as one page to keep. */
export function briefHtml({ documents, origins, questions, conflicts, oddities }: BriefAnswer): string {
  const title = `Briefing over ${documents.length} documents`;
  const main = markup`<h1>${title}</h1>
<p>${documents.length} documents of ${origins} origins: documents that retell one report are one source.</p>
${htmlTable(
  'Documents',
  [{ title: '' }, { title: 'Document' }, { title: 'Published', kind: 'day' }, { title: 'Origin' }],
  documents.map((one) => [one.label, one.title ?? one.source, one.publishedOn ?? 'not known', one.origin]),
)}
${questions.map(
  ({ question, claims }) => markup`<h2>${QUESTIONS[question]}</h2>
<ul>${claims.map(({ document, claim }) => markup`<li>“${claim.quote}” – ${claim.speaker ?? claim.voice}, ${document}. <span class="verdict">${verdictText(claim)}</span>. ${claim.explanation ?? ''} ${claim.measured && `Measured: ${measuredText(claim.measured)}.`}</li>\n`)}</ul>\n`,
)}
${conflicts.length > 0 && markup`<h2>Conflicts</h2><ul>${conflicts.map(({ what, claims }) => markup`<li>${what}<ul>${claims.map((one) => markup`<li>${one}</li>`)}</ul></li>\n`)}</ul>`}
${oddities.length > 0 && markup`<h2>Odd</h2><ul>${oddities.map(({ document, what }) => markup`<li>${document}: ${what}</li>\n`)}</ul>`}`;
  return standalone({ language: 'en', title, main });
}
