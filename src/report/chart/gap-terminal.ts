import type { Messages } from '../messages/index.js';
import { columnsOf, pad } from '../text/columns.js';
import type { Style, Tone } from '../text/style.js';
import { BrailleCanvas } from './braille-canvas.js';
import { dayTicks } from './day-ticks.js';
import type { GapChart } from './gap-chart.js';

const AXIS = 6;
const ROWS = 16;

export interface TerminalOptions {
  columns: number;
  style: Style;
  words: Messages;
}

/**
 * A gap's chart for a terminal: the leader's frontier as a solid line, the follower's dotted, the gap between
 * them as a bracket level with the one behind, the names at the lines' ends.
 */
export function gapTerminal(chart: GapChart, { columns, style, words }: TerminalOptions): string {
  const values = chart.series.flatMap(({ steps }) => steps.map(({ value }) => value));
  if (values.length === 0 || columns < 40) return '';
  const names = Math.min(22, Math.max(...chart.series.map(({ name }) => columnsOf(name))) + 2);
  const width = columns - AXIS - 2 - names;
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  const days = chart.to - chart.from || 1;
  const column = (day: number) => Math.round(((day - chart.from) / days) * (width - 1));
  const row = (value: number) => ROWS - 1 - Math.round(((value - least) / span) * (ROWS - 1));
  const dotX = (day: number) => Math.round(((day - chart.from) / days) * (2 * width - 1));
  const dotY = (value: number) => Math.round((1 - (value - least) / span) * (4 * ROWS - 1));

  const canvas = new BrailleCanvas(width, ROWS);
  for (const { role, steps } of chart.series) {
    steps.forEach(({ day, value }, i) => {
      const next = dotX(steps[i + 1]?.day ?? chart.to);
      const every = role === 'leader' ? 1 : 2;
      canvas.horizontal(dotX(day), next, dotY(value), role, every);
      const before = steps[i - 1];
      if (before) canvas.vertical(dotX(day), dotY(before.value), dotY(value), role, every);
    });
  }
  if (chart.bracket) {
    const { from, to, level, openStart, label } = chart.bracket;
    const y = row(level);
    const start = column(from);
    const end = column(to);
    canvas.write(start, y, `${openStart ? '╌' : '├'}${'─'.repeat(Math.max(0, end - start - 1))}┤`, 'bold');
    const length = columnsOf(label);
    const at = Math.max(0, Math.min(end - length + 1, width - length));
    const rows = [2, 3, 4, 5, 6, 7, 8, -2, -3, -4].map((distance) => y + distance);
    const under = rows.find((one) => canvas.free(at - 1, one, length + 2)) ?? Math.min(ROWS - 1, y + 2);
    canvas.write(at, under, label, 'bold');
  }
  const ends = endsOf(chart, row);
  const step = Math.ceil(span / 4 / niceStep(span / 4)) * niceStep(span / 4);
  const axis = new Map<number, string>();
  for (let value = Math.ceil(least / step) * step; value <= least + span; value += step) {
    axis.set(row(value), String(Number(value.toPrecision(6))));
  }
  const lines = canvas.lines(style).map((line, i) => {
    const end = ends.get(i);
    const name = end ? ` ${style(end.tone, pad(end.name, names - 1).trimEnd())}` : '';
    return `${style('dim', `${pad(axis.get(i) ?? '', AXIS - 1, 'right')} ${axis.has(i) ? '┤' : '│'}`)}${line}${name}`;
  });
  return [...lines, ...timeAxis(chart, width, column, style, words)].join('\n');
}

/** The row of each name; two that would share a row stand one above the other. */
function endsOf(chart: GapChart, row: (value: number) => number): Map<number, { name: string; tone: Tone }> {
  const ends = new Map<number, { name: string; tone: Tone }>();
  const sorted = chart.series
    .map(({ name, role, steps }) => ({ name, tone: role, row: row(steps.at(-1)!.value) }))
    .sort((a, b) => a.row - b.row);
  for (const { name, tone, row: wanted } of sorted) {
    ends.set(ends.has(wanted) ? wanted + 1 : wanted, { name, tone });
  }
  return ends;
}

function timeAxis(
  chart: GapChart,
  width: number,
  column: (day: number) => number,
  style: Style,
  words: Messages,
): [string, string] {
  const rule = Array.from({ length: width }, () => '─');
  const labels = Array.from({ length: width }, () => ' ');
  for (const { day, label } of dayTicks(chart.from, chart.to, Math.floor(width / 12), words)) {
    const at = column(day);
    rule[at] = '┬';
    const start = Math.max(0, Math.min(width - label.length, at - Math.floor(label.length / 2)));
    labels.splice(start, label.length, ...label);
  }
  const margin = ' '.repeat(AXIS);
  return [style('dim', `${margin}└${rule.join('')}`), style('dim', `${margin} ${labels.join('')}`.trimEnd())];
}

function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return [1, 2, 5, 10].map((factor) => factor * power).find((nice) => nice >= step)!;
}
