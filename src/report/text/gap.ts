import type { Attribution, GapAnswer, GapRecord } from '../../contract/index.js';
import { gapChart } from '../chart/gap-chart.js';
import { gapTerminal } from '../chart/gap-terminal.js';
import { printable } from '../escape.js';
import { isEpochComparison } from '../messages/group.js';
import type { Messages } from '../messages/index.js';
import { cell, oneDecimal, signed } from '../numbers.js';
import { wrap } from './columns.js';
import type { Style } from './style.js';
import { table } from './table.js';

export interface TextOptions {
  /** Columns of the terminal. */
  columns: number;
  style: Style;
  words: Messages;
}

const SHOWN_RECORDS = 8;
const right = (title: string) => ({ title, align: 'right' as const });

/** A gap for a terminal: the sentence, the chart, the definitions, the trend, the records, what to know. */
export function gapText(gap: GapAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const line = (text: string) => wrap(printable(text), columns);
  return blocks([
    style('bold', line(words.headline(gap))),
    gapTerminal(gapChart(gap, words), options),
    definitionsText(gap, options),
    line(words.unbounded(gap) ?? ''),
    line(words.sentences([words.points(gap), words.basis(gap)])),
    trendText(gap, options),
    recordsText(gap, options),
    otherVintagesText(gap, options),
    isEpochComparison(gap) ? line(words.published) : '',
    bullets(
      [...words.flags(gap), ...[words.excluded(gap) ?? []].flat(), ...gap.notes.map(words.note)],
      columns,
    ),
    provenanceText(gap, options),
    attributionText(gap.attribution, options),
  ]);
}

/** The three definitions beside one another, with their averages. */
export function definitionsText({ definitions }: GapAnswer, options: TextOptions): string {
  const { words } = options;
  const { columns } = words;
  const rows = definitions.map(({ method, months, average }) => [
    words.methodName(method),
    cell(months),
    cell(average.months),
    average.min === null || average.max === null
      ? '–'
      : words.range(oneDecimal(average.min), oneDecimal(average.max)),
    words.averagedOver(method, average.days),
  ]);
  return table(
    [
      { title: columns.definition },
      right(columns.months),
      right(columns.average),
      right(columns.leastToGreatest),
      right(columns.over),
    ],
    rows,
    options,
  );
}

export function trendText({ trend }: GapAnswer, options: TextOptions): string {
  const { words } = options;
  const { window, months, widens, points } = words.columns;
  const chance = (probability: number | null) => (probability === null ? '–' : words.percent(probability));
  const rows = trend.windows.map((one) => [
    words.months(one.windowMonths),
    change(one.change),
    chance(one.probabilityWidening),
    change(one.changePoints),
    chance(one.probabilityWideningPoints),
  ]);
  return [
    wrap(printable(words.trend(trend)), options.columns),
    table([{ title: window }, right(months), right(widens), right(points), right(widens)], rows, options),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The newest records first. */
export function recordsText(gap: GapAnswer, options: TextOptions, shown = SHOWN_RECORDS): string {
  const { words, style } = options;
  const { columns } = words;
  const records = gap.records.toReversed();
  if (records.length === 0) return '';
  const wide = options.columns >= 100;
  const rows = records
    .slice(0, shown)
    .map((record) => [
      record.releasedOn,
      record.model,
      ...(wide ? [record.organisations.join(', ')] : []),
      oneDecimal(record.value),
      cell(record.months),
      record.leaderModel ?? '–',
      marks(record),
    ]);
  const titles = [
    { title: columns.record },
    { title: columns.model, shrink: true },
    ...(wide ? [{ title: columns.organisation, shrink: true }] : []),
    right(gap.measure),
    right(columns.months),
    { title: columns.leaderThere, shrink: true },
    { title: '' },
  ];
  const rest = records.length - rows.length;
  return [
    table(titles, rows, options),
    ...(rest > 0 ? [style('dim', words.gapPage.earlier(rest))] : []),
    ...(rows.some((row) => row.at(-1)) ? [style('dim', words.recordFlags.marks)] : []),
  ].join('\n');
}

export function otherVintagesText({ otherVintages }: GapAnswer, options: TextOptions): string {
  if (otherVintages.length === 0) return '';
  const { words } = options;
  const { columns } = words;
  const rows = otherVintages.map(({ measure, vintage, asOf, months, firstReachMonths }) => [
    measure,
    vintage,
    asOf,
    months === null ? '–' : oneDecimal(months),
    firstReachMonths === null ? '–' : oneDecimal(firstReachMonths),
  ]);
  return table(
    [
      { title: columns.otherVintages },
      { title: columns.vintage },
      { title: columns.asOf },
      right(columns.months),
      right(words.methodName('first-reach')),
    ],
    rows,
    options,
  );
}

export function provenanceText(
  answer: { id?: string; version: string; contentHash: string },
  { columns, style, words }: TextOptions,
): string {
  const explain = answer.id ? `${words.explainCommand(`headway explain '${printable(answer.id)}'`)}\n` : '';
  const data = wrap(printable(words.calculation(answer.contentHash.slice(0, 12), answer.version)), columns);
  return style('dim', `${explain}${data}`);
}

export function attributionText(attribution: Attribution[], { columns, style, words }: TextOptions): string {
  return attribution
    .map(({ text, address }) =>
      style('dim', wrap(printable(words.sourceLine(`${text} ${address}`)), columns)),
    )
    .join('\n');
}

/** Paragraphs with a line between them; empty ones are left out. */
export const blocks = (parts: string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

/** A list, one sentence a line. */
export const bullets = (sentences: string[], columns: number): string =>
  sentences.map((sentence) => `- ${wrap(printable(sentence), columns, '  ').trimStart()}`).join('\n');

export const marks = (record: GapRecord): string =>
  `${record.censored ? 'c' : ''}${record.truncated ? 't' : ''}${record.provisional ? 'p' : ''}`;

function change(estimate: GapRecord['months']): string {
  if (estimate === null) return '–';
  const { low, high } = estimate;
  const interval = low === null || high === null ? '' : ` [${signed(low)}, ${signed(high)}]`;
  return `${signed(estimate.estimate)}${interval}`;
}
