import type { BriefAnswer } from '../../contract/index.js';
import { type BriefLine, type BriefSection, briefPage, conflictText } from '../brief.js';
import { printable } from '../escape.js';
import { wrap } from './columns.js';
import { blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** A briefing for a terminal: the documents, the claims by question, conflicts and what is odd. */
export function briefText(answer: BriefAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const { brief } = words.check;
  const { title, summary, sections } = briefPage(answer, words);
  const listed = (heading: string, items: readonly string[]) =>
    items.length === 0 ? '' : [style('bold', heading), ...items].join('\n');
  return blocks([
    style('bold', title),
    wrap(summary, columns),
    table(
      [
        { title: '' },
        { title: brief.document, shrink: true },
        { title: brief.published },
        { title: brief.origin },
      ],
      answer.documents.map(({ label, title: own, source, publishedOn, origin }) => [
        label,
        own ?? source,
        publishedOn ?? words.check.dayUnknown,
        origin,
      ]),
      options,
    ),
    ...sections.map((section) => sectionText(section, options)),
    listed(
      brief.conflicts,
      answer.conflicts.flatMap((conflict) => [
        hanging('- ', conflictText(conflict, answer, words), columns),
        ...conflict.claims.map((one) => hanging('    ', one, columns)),
      ]),
    ),
    listed(
      brief.odd,
      answer.oddities.map(({ document, says }) =>
        hanging('- ', brief.colon(document, brief.oddity(says)), columns),
      ),
    ),
    provenanceText(answer, options),
  ]);
}

function sectionText({ title, counted, measured, unmeasured }: BriefSection, options: TextOptions): string {
  const { columns, style, words } = options;
  const { brief } = words.check;
  return [
    `${style('bold', title)}${words.bracketed(counted.replace(/[.。]$/, ''))}`,
    ...measured.flatMap((line) => [
      hanging('- ', cited(line, brief), columns),
      hanging('    ', brief.judged(words.capital(line.verdict ?? ''), line.why), columns),
    ]),
    ...(unmeasured.length > 0 ? [`${brief.notMeasured}:`] : []),
    ...unmeasured.flatMap(({ why, lines }) => [
      hanging('- ', why, columns),
      ...lines.map((line) => hanging('    ', cited(line, brief), columns)),
    ]),
  ].join('\n');
}

function cited(
  { quote, stated, who, document }: BriefLine,
  brief: TextOptions['words']['check']['brief'],
): string {
  return brief.cited(quote.replace(/\s+/g, ' '), stated, who, document);
}

/** A paragraph whose first line carries a sign and whose others stand below its text. */
function hanging(sign: string, text: string, columns: number): string {
  return sign + wrap(printable(text), columns, ' '.repeat(sign.length)).trimStart();
}
