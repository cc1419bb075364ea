import type { ExplainAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { columnsOf, wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const INDENT = '   ';

/** A derivation for a terminal: numbered steps, each with its table. */
export function explainText(answer: ExplainAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const { explain } = words;
  const steps = answer.steps.map(({ says, columns: named, rows, omitted }, i) => {
    const titles = named.map(explain.column);
    const numeric = titles.map((_title, j) => rows.some((row) => typeof row[j] === 'number'));
    const heads = titles.map((name, j) => ({
      title: name,
      shrink: !numeric[j],
      align: numeric[j] ? ('right' as const) : ('left' as const),
    }));
    const cells = rows.map((row) =>
      row.map((value, j) => {
        if (value === null) return '–';
        const column = named[j];
        return typeof value === 'string' && column ? explain.cell(column, value) : String(value);
      }),
    );
    return [
      style('bold', wrap(printable(`${i + 1}. ${explain.title(says)}`), columns)),
      wrap(printable(explain.text(says)), columns, INDENT),
      ...(rows.length
        ? [
            fits(titles, cells, columns)
              ? table(heads, cells, { ...options, indent: INDENT })
              : list(titles, cells, options),
          ]
        : []),
      ...(omitted > 0 ? [style('dim', `${INDENT}${explain.omittedLine(omitted)}`)] : []),
    ].join('\n');
  });
  return blocks([
    style('bold', wrap(printable(explain.figure(answer.figure)), columns)),
    `${explain.againLine}\n${INDENT}${printable(answer.command)}`,
    ...steps,
    provenanceText({ version: answer.version, contentHash: answer.contentHash }, options),
    attributionText(answer.attribution, options),
  ]);
}

/** Whether a table can stand without cutting a cell: a derivation must be readable to its last address. */
function fits(titles: readonly string[], rows: readonly string[][], columns: number): boolean {
  const widths = titles.map((title, i) =>
    Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[i] ?? ''))),
  );
  return widths.reduce((sum, width) => sum + width + 2, INDENT.length) - 2 <= columns;
}

/** A table too wide for the terminal: a paragraph a row, each cell with its title. */
function list(titles: readonly string[], rows: readonly string[][], { columns }: TextOptions): string {
  return rows
    .map((row) => {
      const cells = titles.map((title, i) => (i === 0 ? row[i] : `${title} ${row[i]}`));
      return wrap(printable(`- ${cells.join('; ')}`), columns, `${INDENT}  `).replace(
        `${INDENT}  -`,
        `${INDENT}-`,
      );
    })
    .join('\n');
}
