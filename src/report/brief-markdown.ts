import type { BriefAnswer, BriefClaim, BriefQuestion } from '../contract/index.js';
import { measuredText, statedText, verdictText } from './claims.js';
import { printable } from './escape.js';

export const QUESTIONS: Readonly<Record<BriefQuestion, string>> = {
  lag: 'Who leads, and by how much',
  trend: 'Is the gap changing',
  chance: 'Will it close',
  foundations: 'On whose foundations',
  census: 'What exists, and where',
  constraints: 'What holds them back',
  other: 'Who is who',
};

/** A briefing as Markdown. Foreign text is made printable and cannot make markup. */
export function briefMarkdown({
  documents,
  origins,
  questions,
  conflicts,
  oddities,
  version,
  contentHash,
}: BriefAnswer): string {
  const lines = [
    `# Briefing over ${documents.length} documents`,
    '',
    `${documents.length} documents of ${origins} origins: documents that retell one report are one source.`,
    '',
    '| | document | published | origin |',
    '|---|---|---|---|',
    ...documents.map(
      ({ label, title, source, publishedOn, origin }) =>
        `| ${label} | ${plain(title ?? source)} | ${publishedOn ?? 'not known'} | ${origin} |`,
    ),
  ];
  for (const { question, claims } of questions) {
    lines.push('', `## ${QUESTIONS[question]}`, '', ...claims.map(claimLine));
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

function claimLine({ document, claim }: BriefClaim): string {
  const who = claim.speaker ?? (claim.voice === 'headline' ? 'the headline' : 'the text itself');
  const via = claim.via && claim.via !== claim.speaker ? `, through ${claim.via}` : '';
  const stated = claim.value ? ` (${statedText(claim.value)})` : '';
  const measured = claim.measured ? ` Measured: ${measuredText(claim.measured)}.` : '';
  return `- “${plain(claim.quote, 200)}”${stated} – ${plain(who)}${plain(via)}, ${document}. **${verdictText(claim)}.** ${plain(claim.explanation ?? '')}${measured}`;
}

/** Foreign text without what Markdown or HTML would read as markup. */
function plain(text: string, most = 600): string {
  const whole = printable(text).replace(/\s+/g, ' ').trim();
  const cut = whole.length > most ? `${whole.slice(0, most).trimEnd()}…` : whole;
  return cut.replace(/[\\`*_[\]<>|#]/g, (sign) =>
    sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`,
  );
}
