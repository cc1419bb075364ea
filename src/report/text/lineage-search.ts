import type { LineageSearchAnswer } from '../../contract/index.js';
import type { TextOptions } from './gap.js';
import { log10PText } from './p-value.js';

/** Share of the squared weights below which a sum of candidates is not said to be the model. */
const MERGED = 0.9;

/** A search for bases as plain text: one line a candidate, most related first. */
export function lineageSearchText(
  answer: LineageSearchAnswer,
  { words }: Pick<TextOptions, 'words'>,
): string {
  const lines = [`${answer.model.path} beside ${answer.candidates.length} models in ${answer.among}`];
  for (const { model, kinship } of answer.candidates) {
    lines.push(
      `  ${kinship.verdict.padEnd(17)} ${log10PText(kinship.log10P, words).padEnd(16)} ${model.path}`,
    );
    lines.push(`    ${kinship.reason}`);
  }
  if (answer.merge) {
    const share = (100 * answer.merge.explained).toFixed(2);
    lines.push(`nearest weighted sum, explaining ${share} % of the squared weights:`);
    for (const { path, weight } of answer.merge.weights)
      lines.push(`  ${weight.toFixed(3).replace(/^-(?=0\.000$)/, '')} × ${path}`);
    if (answer.merge.explained < MERGED) {
      lines.push('  so it is no merge of these as they lie; units may have been reordered or tuned since');
    }
  }
  for (const { path, reason } of answer.skipped) lines.push(`  left out: ${path}: ${reason}`);
  lines.push('', 'What this takes for granted, and cannot see');
  for (const line of answer.assumptions) lines.push(`  - ${line}`);
  return `${lines.join('\n')}\n`;
}
