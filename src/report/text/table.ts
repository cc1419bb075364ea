import { printable } from '../escape.js';
import { columnsOf, pad } from './columns.js';
import type { Style } from './style.js';

/** A column of a terminal table. `shrink` columns give way, in turn, where the terminal is narrow. */
export interface TableColumn {
  title: string;
  align?: 'left' | 'right';
  shrink?: boolean;
}

export interface TableOptions {
  columns: number;
  style: Style;
  indent?: string;
}

const GAP = '  ';
const LEAST = 8;

/** A table without rules: titles, then one line a row. Cells are foreign text and are made printable. No rows, no table. */
export function table(columns: TableColumn[], rows: string[][], options: TableOptions): string {
  const { style, indent = '' } = options;
  if (rows.length === 0) return '';
  const titles = columns.map(({ title }) => printable(title));
  const cells = rows.map((row) => row.map(printable));
  const widths = titles.map((title, i) =>
    Math.max(columnsOf(title), ...cells.map((row) => columnsOf(row[i] ?? ''))),
  );
  shrink(widths, columns, options.columns - indent.length);
  const line = (row: string[]) =>
    (indent + columns.map(({ align }, i) => pad(row[i] ?? '', widths[i]!, align)).join(GAP)).trimEnd();
  return [style('dim', line(titles)), ...cells.map(line)].join('\n');
}

/** Takes what is too much from the widest column that may give way, a column of the terminal at a time. */
function shrink(widths: number[], columns: TableColumn[], room: number): void {
  const total = () => widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
  while (total() > room) {
    let widest = -1;
    for (const [i, width] of widths.entries()) {
      if (columns[i]!.shrink && width > LEAST && (widest < 0 || width > widths[widest]!)) widest = i;
    }
    if (widest < 0) return;
    widths[widest]! -= 1;
  }
}
