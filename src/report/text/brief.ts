import type { BriefAnswer } from '../../contract/index.js';
import { type BriefLine, type BriefSection, briefPage } from '../brief.js';
import { printable } from '../escape.js';
import { wrap } from './columns.js';
import { blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** A briefing for a terminal: the documents, the claims by question, conflicts and what is odd. */
export function briefText(answer: BriefAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const { title, summary, sections } = briefPage(answer);
  const listed = (heading: string, items: readonly string[]) =>
    items.length === 0 ? '' : [style('bold', heading), ...items].join('\n');
  return blocks([
    style('bold', title),
    wrap(summary, columns),
    table(
      [{ title: '' }, { title: 'document', shrink: true }, { title: 'published' }, { title: 'origin' }],
      answer.documents.map(({ label, title: own, source, publishedOn, origin }) => [
        label,
        own ?? source,
        publishedOn ?? 'not known',
        origin,
      ]),
      options,
    ),
    ...sections.map((section) => sectionText(section, options)),
    listed(
      'Conflicts',
      answer.conflicts.flatMap(({ what, claims }) => [
        hanging('- ', what, columns),
        ...claims.map((one) => hanging('    ', one, columns)),
      ]),
    ),
    listed(
      'Odd',
      answer.oddities.map(({ document, what }) => hanging('- ', `${document}: ${what}`, columns)),
    ),
    provenanceText(answer, columns, style),
  ]);
}

function sectionText({ title, counted, measured, unmeasured }: BriefSection, options: TextOptions): string {
  const { columns, style } = options;
  return [
    `${style('bold', title)} (${counted.replace(/\.$/, '')})`,
    ...measured.flatMap((line) => [
      hanging('- ', cited(line), columns),
      hanging('    ', `${line.verdict}: ${line.why}`, columns),
    ]),
    ...(unmeasured.length > 0 ? ['Not measured:'] : []),
    ...unmeasured.flatMap(({ why, lines }) => [
      hanging('- ', why, columns),
      ...lines.map((line) => hanging('    ', cited(line), columns)),
    ]),
  ].join('\n');
}

function cited({ quote, stated, who, document }: BriefLine): string {
  return `“${quote.replace(/\s+/g, ' ')}”${stated === '' ? '' : ` (${stated})`} – ${who}, ${document}`;
}

/** A paragraph whose first line carries a sign and whose others stand below its text. */
function hanging(sign: string, text: string, columns: number): string {
  return sign + wrap(printable(text), columns, ' '.repeat(sign.length)).trimStart();
}
