import type { BriefAnswer } from '../contract/index.js';
import { type BriefLine, briefPage } from './brief.js';
import { printable } from './escape.js';

/** A briefing as Markdown. Foreign text is made printable and cannot make markup. */
export function briefMarkdown(answer: BriefAnswer): string {
  const { documents, conflicts, oddities, version, contentHash } = answer;
  const { title, summary, sections } = briefPage(answer);
  const lines = [
    `# ${title}`,
    '',
    summary,
    '',
    '| | document | published | origin |',
    '|---|---|---|---|',
    ...documents.map(
      ({ label, title: own, source, publishedOn, origin }) =>
        `| ${label} | ${plain(own ?? source)} | ${publishedOn ?? 'not known'} | ${origin} |`,
    ),
  ];
  for (const { title: question, counted, measured, unmeasured } of sections) {
    lines.push('', `## ${question}`, '', counted);
    if (measured.length > 0) {
      lines.push('', ...measured.flatMap(measuredLines));
    }
    if (unmeasured.length > 0) lines.push('', 'Not measured:', '');
    for (const { why, lines: own } of unmeasured) {
      lines.push(`- ${plain(why)}`, ...own.map((line) => `  - ${cited(line)}`));
    }
  }
  if (conflicts.length > 0) {
    lines.push('', '## Conflicts', '');
    for (const { what, claims } of conflicts)
      lines.push(`- ${plain(what)}`, ...claims.map((one) => `  - ${plain(one)}`));
  }
  if (oddities.length > 0) {
    lines.push('', '## Odd', '', ...oddities.map(({ document, what }) => `- ${document}: ${plain(what)}`));
  }
  lines.push('', `Headway ${version}, data ${contentHash.slice(0, 12)}.`, '');
  return lines.join('\n');
}

function measuredLines(line: BriefLine): string[] {
  const said = `- ${cited(line)} **${line.verdict}.** ${plain(line.why)}`;
  return line.figure === null ? [said] : [said, `  - \`headway explain '${line.figure}'\``];
}

function cited({ quote, stated, who, document }: BriefLine): string {
  return `“${plain(quote, 200)}”${stated === '' ? '' : ` (${stated})`} – ${plain(who)}, ${document}.`;
}

/** Foreign text without what Markdown or HTML would read as markup. */
function plain(text: string, most = 600): string {
  const whole = printable(text).replace(/\s+/g, ' ').trim();
  const cut = whole.length > most ? `${whole.slice(0, most).trimEnd()}…` : whole;
  return cut.replace(/[\\`*_[\]<>|#]/g, (sign) =>
    sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`,
  );
}
