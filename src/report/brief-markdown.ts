import type { BriefAnswer } from '../contract/index.js';
import { type BriefLine, briefPage, conflictText } from './brief.js';
import { printable } from './escape.js';
import type { Messages } from './messages/index.js';

type BriefWords = Messages['check']['brief'];

/** A briefing as Markdown. Foreign text is made printable and cannot make markup. */
export function briefMarkdown(answer: BriefAnswer, words: Messages): string {
  const { brief } = words.check;
  const { documents, conflicts, oddities, version, contentHash } = answer;
  const { title, summary, sections } = briefPage(answer, words);
  const lines = [
    `# ${title}`,
    '',
    summary,
    '',
    `| | ${brief.document} | ${brief.published} | ${brief.origin} |`,
    '|---|---|---|---|',
    ...documents.map(
      ({ label, title: own, source, publishedOn, origin }) =>
        `| ${label} | ${plain(own ?? source)} | ${publishedOn ?? words.check.dayUnknown} | ${origin} |`,
    ),
  ];
  for (const { title: question, counted, measured, unmeasured } of sections) {
    lines.push('', `## ${question}`, '', counted);
    if (measured.length > 0) {
      lines.push('', ...measured.flatMap((line) => measuredLines(line, words)));
    }
    if (unmeasured.length > 0) lines.push('', `${brief.notMeasured}:`, '');
    for (const { why, lines: own } of unmeasured) {
      lines.push(`- ${plain(why)}`, ...own.map((line) => `  - ${cited(line, brief)}`));
    }
  }
  if (conflicts.length > 0) {
    lines.push('', `## ${brief.conflicts}`, '');
    for (const conflict of conflicts) {
      lines.push(
        `- ${plain(conflictText(conflict, answer, words))}`,
        ...conflict.claims.map((one) => `  - ${plain(one)}`),
      );
    }
  }
  if (oddities.length > 0) {
    lines.push(
      '',
      `## ${brief.odd}`,
      '',
      ...oddities.map(({ document, says }) => `- ${brief.colon(document, plain(brief.oddity(says)))}`),
    );
  }
  lines.push('', words.calculation(contentHash.slice(0, 12), version), '');
  return lines.join('\n');
}

function measuredLines(line: BriefLine, words: Messages): string[] {
  const { brief } = words.check;
  const said = `- ${cited(line, brief)} **${words.capital(line.verdict ?? '')}${words.stop}** ${plain(line.why)}`;
  return line.figure === null ? [said] : [said, `  - \`headway explain '${encoded(line.figure)}'\``];
}

function cited({ quote, stated, who, document }: BriefLine, brief: BriefWords): string {
  return `${brief.cited(plain(quote, 200), stated, plain(who), document)}.`;
}

/** An id without what would end its code span, or the quotation marks of the shell. */
const encoded = (id: string): string =>
  printable(id).replace(
    /[\s`'<>\\[\]()!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );

/** Foreign text without what Markdown or HTML would read as markup. */
function plain(text: string, most = 600): string {
  const whole = printable(text).replace(/\s+/g, ' ').trim();
  const cut = whole.length > most ? `${whole.slice(0, most).trimEnd()}…` : whole;
  return cut.replace(/[\\`*_[\]<>|#]/g, (sign) =>
    sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`,
  );
}
