import * as Plot from '@observablehq/plot';
import { type ComparisonsAnswer, DEFAULTS, dayNumber, type HistoryPoint } from '../../contract/index.js';
import { printable } from '../escape.js';
import { dateOf } from './axes.js';
import { dayTicks } from './day-ticks.js';
import { finish, frameOf } from './frame.js';
import type { SvgOptions } from './gap-svg.js';
import { PALETTE } from './palette.js';
import { serialise } from './serialise.js';
import { wrapText } from './text-width.js';

const PANEL_HEIGHT = 150;
/** Pixels over a panel for its name. */
const NAME_ROOM = 46;
const HEADROOM = 1.06;
/** A band may reach beyond the frame; the estimates may not. */
const MOST_BEYOND = 1.4;

/** The SVG of several gaps over time: a panel each, all on one scale. */
export function comparisonsSvg(
  answer: ComparisonsAnswer,
  { document, words, width = 820 }: SvgOptions,
): string {
  const wide = width >= 560;
  const columns = wide ? 3 : 2;
  const size = wide ? 11.5 : 10.5;
  const subtitle = words.comparisons.subtitle(answer);
  const panels = answer.comparisons.map((one, i) => ({
    column: i % columns,
    row: Math.floor(i / columns),
    name: printable(words.comparisons.panel(one, answer.set)),
    figure: words.comparisons.figure(one),
    history: one.history.filter((point): point is Measured => point.months !== null),
  }));
  const around = {
    language: words.language,
    title: words.comparisons.title(answer),
    subtitle,
    source: words.comparisons.source(answer),
    description: `${subtitle} ${panels.map(({ name, figure }) => `${name}: ${figure}`).join('; ')}.`,
  };
  const frame = frameOf(around, width);
  const rows = Math.max(1, Math.ceil(panels.length / columns));
  const points = panels.flatMap(({ column, row, history }) =>
    history.map(({ day, months }) => ({ column, row, day: dateOf(dayNumber(day) as number), months })),
  );
  const estimates = points.map(({ months }) => months.estimate);
  const greatest = Math.max(1, ...estimates) * HEADROOM;
  const least = Math.min(0, ...estimates) * HEADROOM;
  const clipped = (value: number | null, open: number) =>
    Math.max(least * MOST_BEYOND, Math.min(greatest * MOST_BEYOND, value ?? open));
  const days = points.map(({ day }) => Number(day) / 86_400_000);
  const standard = dayNumber(DEFAULTS.since) as number;
  const [first, last] = days.length > 0 ? [Math.min(...days), Math.max(...days)] : [standard, standard + 1];
  const panelWidth = (width - 60) / columns - 14;
  const ticks = dayTicks(first, last, wide ? 4 : 3, words);
  const ends = panels.flatMap(({ column, row, history }) => {
    const end = history.at(-1);
    return end
      ? [{ column, row, day: dateOf(dayNumber(end.day) as number), value: end.months.estimate }]
      : [];
  });
  const band = { fx: 'column', fy: 'row', x: 'day' } as const;
  const svg = Plot.plot({
    document,
    width,
    height: Math.round(frame.topHeight + rows * (PANEL_HEIGHT + NAME_ROOM) + frame.bottomHeight + 30),
    marginTop: frame.topHeight + 4,
    marginLeft: 34,
    marginRight: 14,
    marginBottom: frame.bottomHeight + 28,
    fx: { axis: null, padding: 0.08, domain: Array.from({ length: columns }, (_, i) => i) },
    fy: { axis: null, padding: 0.02, domain: Array.from({ length: rows }, (_, i) => i) },
    x: { type: 'utc', domain: [dateOf(first), dateOf(last)] },
    y: { domain: [least, greatest], insetTop: NAME_ROOM },
    marks: [
      Plot.gridY({ stroke: PALETTE.grid, strokeOpacity: 1, ticks: 4, className: 'grid' }),
      Plot.axisY({
        label: null,
        ticks: 4,
        tickSize: 0,
        fill: PALETTE.muted,
        fontSize: size - 1,
        className: 'muted',
      }),
      Plot.axisX({
        label: null,
        ticks: ticks.map(({ day }) => dateOf(day)),
        tickFormat: (_day: Date, i: number) => ticks[i]!.label,
        tickSize: 4,
        fill: PALETTE.muted,
        stroke: PALETTE.axis,
        fontSize: size - 1,
        className: 'axis muted',
      }),
      Plot.areaY(points, {
        ...band,
        y1: ({ months }) => clipped(months.low, least),
        y2: ({ months }) => clipped(months.high, greatest),
        fill: PALETTE.follower,
        fillOpacity: 0.18,
        clip: true,
        className: 'band follower',
      }),
      Plot.ruleY([0], { stroke: PALETTE.axis, className: 'axis' }),
      Plot.line(points, {
        ...band,
        y: ({ months }) => months.estimate,
        z: ({ column, row }) => `${column} ${row}`,
        stroke: PALETTE.follower,
        strokeWidth: 1.8,
        className: 'line follower',
      }),
      Plot.dot(ends, {
        ...band,
        y: 'value',
        r: 2.6,
        fill: PALETTE.follower,
        className: 'dot follower',
      }),
      Plot.text(panels, {
        fx: 'column',
        fy: 'row',
        text: ({ name }) =>
          wrapText(name, size, panelWidth - 44)
            .slice(0, 3)
            .join('\n'),
        frameAnchor: 'top-left',
        lineAnchor: 'top',
        dy: 8,
        fontSize: size,
        fontWeight: 700,
        fill: PALETTE.ink,
        className: 'ink',
      }),
      Plot.text(panels, {
        fx: 'column',
        fy: 'row',
        text: 'figure',
        frameAnchor: 'top-right',
        lineAnchor: 'top',
        dy: 6,
        fontSize: size + 3,
        fontWeight: 700,
        fill: PALETTE.follower,
        className: 'follower',
      }),
    ],
  }) as SVGSVGElement;
  finish(svg, frame, around, document);
  return serialise(svg);
}

type Measured = HistoryPoint & { months: NonNullable<HistoryPoint['months']> };
