import * as Plot from '@observablehq/plot';
import { dayNumber, type HistoryAnswer } from '../../contract/index.js';
import { axes, dateOf } from './axes.js';
import { finish, frameOf } from './frame.js';
import type { SvgOptions } from './gap-svg.js';
import { PALETTE } from './palette.js';
import { serialise } from './serialise.js';

const HEADROOM = 1.06;

/** The SVG of a gap over time: the estimate as a line, its interval as a band, open sides to the chart's edge. */
export function historySvg(answer: HistoryAnswer, { document, words, width = 820 }: SvgOptions): string {
  const wide = width >= 560;
  const size = wide ? 11.5 : 10.5;
  const subtitle = words.history.subtitle(answer);
  const around = {
    language: words.language,
    title: words.history.title(answer),
    subtitle,
    source: words.source(answer),
    description: `${subtitle} ${words.history.note}`,
  };
  const frame = frameOf(around, width);
  const rows = answer.history.flatMap(({ day, months, censored }) =>
    months === null ? [] : [{ day: dateOf(dayNumber(day) as number), months, censored }],
  );
  const ends = rows.flatMap(({ months: { estimate, low, high } }) => [
    estimate,
    low ?? estimate,
    high ?? estimate,
  ]);
  const least = Math.min(0, ...ends);
  const greatest = Math.max(1, ...ends) * HEADROOM;
  const first = dayNumber(answer.history[0]?.day ?? answer.since) as number;
  const last = Math.max(first + 1, dayNumber(answer.asOf ?? answer.since) as number);
  const svg = Plot.plot({
    document,
    width,
    height: Math.round(frame.topHeight + (wide ? width * 0.36 : 240) + frame.bottomHeight + 26),
    marginTop: frame.topHeight + 8,
    marginLeft: wide ? 44 : 38,
    marginRight: 64,
    marginBottom: frame.bottomHeight + 26,
    x: { type: 'utc', domain: [dateOf(first), dateOf(last)] },
    y: { domain: [least, greatest] },
    marks: [
      ...axes(first, last, size, wide ? 8 : 4, words),
      Plot.areaY(rows, {
        x: 'day',
        y1: ({ months }) => months.low ?? least,
        y2: ({ months }) => months.high ?? greatest,
        fill: PALETTE.follower,
        fillOpacity: 0.18,
        className: 'band follower',
      }),
      Plot.ruleY([0], { stroke: PALETTE.axis, className: 'axis' }),
      Plot.line(rows, {
        x: 'day',
        y: ({ months }) => months.estimate,
        stroke: PALETTE.follower,
        strokeWidth: 2.2,
        className: 'line follower',
      }),
      Plot.text(rows.slice(-1), {
        x: 'day',
        y: ({ months }) => months.estimate,
        text: ({ months, censored }) => words.history.last(months, censored),
        dx: 8,
        textAnchor: 'start',
        fontSize: wide ? 15 : 13,
        fontWeight: 700,
        fill: PALETTE.follower,
        className: 'follower',
      }),
    ],
  }) as SVGSVGElement;
  finish(svg, frame, around, document);
  return serialise(svg);
}
