import type { Attribution, GapAnswer, GapRecord } from '../../contract/index.js';
import { gapChart } from '../chart/gap-chart.js';
import { gapTerminal } from '../chart/gap-terminal.js';
import { printable } from '../escape.js';
import { en, isEpochComparison } from '../messages/en.js';
import { cell, oneDecimal, percent, signed } from '../numbers.js';
import { wrap } from './columns.js';
import type { Style } from './style.js';
import { table } from './table.js';

export interface TextOptions {
  /** Columns of the terminal. */
  columns: number;
  style: Style;
}

const SHOWN_RECORDS = 8;

/** A gap for a terminal: the sentence, the chart, the definitions, the trend, the records, what to know. */
export function gapText(gap: GapAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const line = (text: string) => wrap(printable(text), columns);
  return blocks([
    style('bold', line(en.headline(gap))),
    gapTerminal(gapChart(gap), options),
    definitionsText(gap, options),
    line(en.unbounded(gap) ?? ''),
    line([en.points(gap), en.basis(gap)].filter(Boolean).join(' ')),
    trendText(gap, options),
    recordsText(gap, options),
    otherVintagesText(gap, options),
    isEpochComparison(gap) ? line(en.published) : '',
    bullets([...en.flags(gap), ...[en.excluded(gap) ?? []].flat(), ...gap.notes], columns),
    provenanceText(gap, columns, style),
    attributionText(gap.attribution, columns, style),
  ]);
}

/** The three definitions beside one another, with their averages. */
export function definitionsText({ definitions }: GapAnswer, options: TextOptions): string {
  const rows = definitions.map(({ method, months, average }) => [
    method,
    cell(months),
    cell(average.months),
    average.min === null || average.max === null
      ? '–'
      : `${oneDecimal(average.min)} to ${oneDecimal(average.max)}`,
    en.averagedOver(method, average.days),
  ]);
  const numbers = ['months', 'average', 'least to greatest', 'over'];
  return table(
    [{ title: 'definition' }, ...numbers.map((title) => ({ title, align: 'right' as const }))],
    rows,
    options,
  );
}

export function trendText({ trend }: GapAnswer, options: TextOptions): string {
  const rows = trend.windows.map((window) => [
    `${window.windowMonths} months`,
    change(window.change),
    window.probabilityWidening === null ? '–' : percent(window.probabilityWidening),
    change(window.changePoints),
    window.probabilityWideningPoints === null ? '–' : percent(window.probabilityWideningPoints),
  ]);
  const titles = ['months', 'widens', 'points', 'widens'];
  return [
    wrap(printable(en.trend(trend)), options.columns),
    table(
      [{ title: 'window' }, ...titles.map((title) => ({ title, align: 'right' as const }))],
      rows,
      options,
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The newest records first. */
export function recordsText(gap: GapAnswer, options: TextOptions, shown = SHOWN_RECORDS): string {
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
    { title: 'record' },
    { title: 'model', shrink: true },
    ...(wide ? [{ title: 'organisation', shrink: true }] : []),
    { title: gap.measure, align: 'right' as const },
    { title: 'months', align: 'right' as const },
    { title: 'leader there with', shrink: true },
    { title: '' },
  ];
  const rest = records.length - rows.length;
  return [
    table(titles, rows, options),
    ...(rest > 0 ? [options.style('dim', `… and ${rest} earlier`)] : []),
    ...(rows.some((row) => row.at(-1))
      ? [options.style('dim', 'c censored, t truncated, p provisional')]
      : []),
  ].join('\n');
}

export function otherVintagesText({ otherVintages }: GapAnswer, options: TextOptions): string {
  if (otherVintages.length === 0) return '';
  const rows = otherVintages.map(({ measure, vintage, asOf, months, firstReachMonths }) => [
    measure,
    vintage,
    asOf,
    months === null ? '–' : oneDecimal(months),
    firstReachMonths === null ? '–' : oneDecimal(firstReachMonths),
  ]);
  const titles = ['other vintages', 'vintage', 'as of'];
  const numbers = ['months', 'first-reach'].map((title) => ({ title, align: 'right' as const }));
  return table([...titles.map((title) => ({ title })), ...numbers], rows, options);
}

export function provenanceText(
  answer: { id?: string; version: string; contentHash: string },
  columns: number,
  style: Style,
): string {
  const explain = answer.id ? `Derivation: headway explain '${printable(answer.id)}'\n` : '';
  const data = wrap(
    printable(`Headway ${answer.version}, data ${answer.contentHash.slice(0, 12)}.`),
    columns,
  );
  return style('dim', `${explain}${data}`);
}

export function attributionText(attribution: Attribution[], columns: number, style: Style): string {
  return attribution
    .map(({ text, address }) => style('dim', wrap(printable(`Source: ${text} ${address}`), columns)))
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
