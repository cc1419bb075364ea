import type { Kinship, LineageCompareAnswer } from '../../contract/index.js';
import type { TextOptions } from './gap.js';
import { log10PText } from './p-value.js';

const WIDTH = 48;

/** The comparison of two models as plain text: verdict first, then the evidence, then what it rests on. */
export function lineageCompareText(
  answer: LineageCompareAnswer,
  options: Pick<TextOptions, 'words'>,
): string {
  return [
    `${answer.verdict}: ${answer.reason}`,
    ...kinshipLines(answer, options),
    '',
    'What this takes for granted, and cannot see',
    ...answer.assumptions.map((line) => `  - ${line}`),
    '',
    `Read ${megabytes(answer.a.bytesRead)} MB of ${answer.a.path} and ${megabytes(answer.b.bytesRead)} MB of ${answer.b.path}; seed ${answer.seed}; Headway ${answer.version}; ${answer.contentHash.slice(0, 12)}`,
    '',
  ].join('\n');
}

/** p-value, architecture, equal tensors and tests, a line each. */
export function kinshipLines(kinship: Kinship, { words }: Pick<TextOptions, 'words'>): string[] {
  const { architecture, equalValues, tests } = kinship;
  const lines = [
    `${log10PText(kinship.log10P, words)}, by ${kinship.decidedBy}`,
    `architecture: ${architecture.relation}`,
  ];
  for (const difference of architecture.differences.slice(0, 12)) lines.push(`  ${difference}`);
  for (const [side, list] of Object.entries(architecture.renamed)) {
    for (const { name, known } of list) lines.push(`  renamed in ${side}: ${name} stands for ${known}`);
  }
  if (equalValues.equal + equalValues.rounded > 0) {
    const { equal, rounded, renamed } = equalValues;
    lines.push(`equal tensors: ${equal} exactly, ${rounded} to rounding, ${renamed} under other names`);
  }
  lines.push('tests');
  for (const test of tests) {
    const counted = test.agreeing === null ? '' : `  ${test.agreeing} of ${test.of}`;
    const value = test.score !== null ? `score ${test.score.toFixed(3)}` : log10PText(test.log10P, words);
    lines.push(`  ${`${test.name} (${test.tier})`.padEnd(WIDTH)} ${value}${counted}`, `    ${test.note}`);
  }
  return lines;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
