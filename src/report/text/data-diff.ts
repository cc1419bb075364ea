import type { DataDiffAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { oneDecimal, signed } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const SHOWN = 12;
const right = (title: string) => ({ title, align: 'right' as const });

/** What changed between two vintages: counts, then the greatest changes, additions and removals. */
export function dataDiffText(answer: DataDiffAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const { diff } = words.data;
  const { added, removed, changed } = answer;
  const line = (text: string) => wrap(printable(text), columns);
  const figure = answer.unit === 'fraction' ? (value: number) => value.toFixed(3) : oneDecimal;
  const moved = answer.unit === 'fraction' ? fraction : signed;
  const listed = (title: string, rows: DataDiffAnswer['added']) =>
    table(
      [{ title, shrink: true }, { title: words.columns.released }, right(words.columns.value)],
      rows
        .slice(0, SHOWN)
        .map(({ version, releasedOn, value }) => [version, releasedOn ?? '–', figure(value)]),
      options,
    );
  const more = (rows: readonly unknown[]) =>
    rows.length > SHOWN ? style('dim', diff.more(rows.length - SHOWN)) : '';
  return blocks([
    style('bold', line(diff.headline(answer))),
    line(diff.counts(answer, answer.medianChange === null ? null : figure(answer.medianChange))),
    answer.ownScale ? line(diff.ownScale) : '',
    table(
      [{ title: diff.changed, shrink: true }, right(diff.before), right(diff.after), right(diff.change)],
      changed
        .slice(0, SHOWN)
        .map(({ version, before, after, change }) => [version, figure(before), figure(after), moved(change)]),
      options,
    ),
    more(changed),
    listed(diff.added, added),
    more(added),
    listed(diff.removed, removed),
    more(removed),
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}

const fraction = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
