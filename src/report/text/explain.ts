import type { ExplainAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { count } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const INDENT = '   ';

/** A derivation for a terminal: numbered steps, each with its table. */
export function explainText(answer: ExplainAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const steps = answer.steps.map(({ title, text, columns: titles, rows, omitted }, i) => {
    const numeric = titles.map((_title, j) => rows.some((row) => typeof row[j] === 'number'));
    const heads = titles.map((name, j) => ({
      title: name,
      shrink: !numeric[j],
      align: numeric[j] ? ('right' as const) : ('left' as const),
    }));
    const cells = rows.map((row) => row.map((value) => (value === null ? '–' : String(value))));
    return [
      style('bold', wrap(printable(`${i + 1}. ${title}`), columns)),
      wrap(printable(text), columns, INDENT),
      ...(rows.length ? [table(heads, cells, { ...options, indent: INDENT })] : []),
      ...(omitted > 0 ? [style('dim', `${INDENT}… and ${count(omitted)} more rows`)] : []),
    ].join('\n');
  });
  return blocks([
    style('bold', wrap(printable(answer.figure), columns)),
    wrap(printable(`Again: ${answer.command}`), columns),
    ...steps,
    provenanceText({ version: answer.version, contentHash: answer.contentHash }, columns, style),
    attributionText(answer.attribution, columns, style),
  ]);
}
