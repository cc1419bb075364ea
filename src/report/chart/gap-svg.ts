import * as Plot from '@observablehq/plot';
import type { Messages } from '../messages/index.js';
import { axes, dateOf } from './axes.js';
import { finish, frameOf } from './frame.js';
import { annotations } from './gap-annotations.js';
import type { ChartEvent, GapChart } from './gap-chart.js';
import { PALETTE } from './palette.js';
import { serialise } from './serialise.js';
import { textWidth } from './text-width.js';

/** The part of the axis that the numbers of two events need between them. */
const NEAR = 0.025;

/** What a drawing needs beside its state: a document to draw with, and its size in pixels. */
export interface SvgOptions {
  document: Document;
  words: Messages;
  /** Default 820. */
  width?: number;
}

/** The SVG of a gap's chart, as markup: both frontiers with the gap drawn between them. */
export function gapSvg(chart: GapChart, { document, words, width = 820 }: SvgOptions): string {
  const frame = frameOf(chart, width);
  const wide = width >= 560;
  const size = wide ? 12.5 : 11.5;
  const plotHeight = wide ? Math.round(width * 0.46) : 300;
  const endRoom = Math.max(
    0,
    ...chart.series.flatMap(({ name, notes }) => [name, ...notes].map((text) => textWidth(text, size))),
  );
  const rows = chart.series.flatMap(({ role, steps }) => {
    const line = steps.map(({ day, value }) => ({ role, day: dateOf(day), value }));
    return line.length ? [...line, { role, day: dateOf(chart.to), value: line.at(-1)!.value }] : [];
  });
  const dots = chart.series.flatMap(({ role, steps }) =>
    steps.map(({ day, value }) => ({ role, day: dateOf(day), value })),
  );
  const marks: Plot.Markish[] = [
    ...axes(chart.from, chart.to, size - 1, wide ? 8 : 4, words),
    Plot.ruleX(chart.events, {
      x: ({ day }: ChartEvent) => dateOf(day),
      stroke: PALETTE.muted,
      strokeWidth: 1,
      strokeDasharray: '2 3',
      className: 'event',
    }),
    Plot.text(eventLabels(chart), {
      x: 'day',
      text: 'text',
      frameAnchor: 'top',
      dy: -9,
      fontSize: size - 2,
      fill: PALETTE.muted,
      className: 'event muted',
    }),
    annotations(chart, size),
  ];
  for (const { role } of chart.series) {
    const own = (row: { role: string }) => row.role === role;
    marks.push(
      Plot.line(rows.filter(own), {
        x: 'day',
        y: 'value',
        curve: 'step-after',
        stroke: PALETTE[role],
        strokeWidth: 2.2,
        className: `line ${role}`,
      }),
      Plot.dot(dots.filter(own), {
        x: 'day',
        y: 'value',
        r: wide ? 3 : 2.4,
        fill: PALETTE[role],
        stroke: PALETTE.paper,
        strokeWidth: 0.8,
        className: `dot ${role}`,
      }),
    );
  }
  const svg = Plot.plot({
    document,
    width,
    height: Math.round(frame.topHeight + plotHeight + frame.bottomHeight + 26),
    marginTop: frame.topHeight + 8,
    marginLeft: wide ? 44 : 38,
    marginRight: Math.ceil(endRoom) + 18,
    marginBottom: frame.bottomHeight + 26,
    x: { type: 'utc', domain: [dateOf(chart.from), dateOf(chart.to)] },
    y: { domain: padded(rows.map(({ value }) => value)) },
    marks,
  }) as SVGSVGElement;
  finish(svg, frame, chart, document);
  return serialise(svg);
}

/** The numbers of the events; those of one place on the axis stand together. */
function eventLabels({ events, from, to }: GapChart): { day: Date; text: string }[] {
  const labels: { first: number; text: string }[] = [];
  for (const { day, number } of events) {
    const last = labels.at(-1);
    if (last && day - last.first < NEAR * (to - from)) last.text += `, ${number}`;
    else labels.push({ first: day, text: String(number) });
  }
  return labels.map(({ first, text }) => ({ day: dateOf(first), text }));
}

/** Room for the labels above and below the values. */
function padded(values: number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const span = greatest - least || Math.abs(greatest) || 1;
  return [least - 0.08 * span, greatest + 0.05 * span];
}
