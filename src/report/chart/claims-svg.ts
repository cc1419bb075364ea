import * as Plot from '@observablehq/plot';
import { DEFAULTS, dayNumber } from '../../contract/index.js';
import { axes, dateOf } from './axes.js';
import type { ClaimsChart } from './claims-chart.js';
import { finish, frameOf } from './frame.js';
import type { SvgOptions } from './gap-svg.js';
import { PALETTE } from './palette.js';
import { serialise } from './serialise.js';

const date = (day: string): Date => dateOf(dayNumber(day) as number);
/** Pixels for the name of the last speaker, which leans out to the right. */
const NAME_ROOM = 90;
/** Pixels for the name over the highest bar. */
const NAME_RISE = 44;
const MOST_MONTHS = 48;
const NAMED_AT_MOST = 24;

/** The SVG of what was claimed over what is measured, as markup. */
export function claimsSvg(chart: ClaimsChart, { document, width = 820 }: SvgOptions): string {
  const frame = frameOf(chart, width);
  const size = width >= 560 ? 12 : 11;
  const top = Math.min(
    MOST_MONTHS,
    Math.max(
      12,
      ...chart.claims.map(({ low, high }) => high ?? low + 6),
      ...chart.measured.map(({ months }) => months),
    ) + 2,
  );
  const floor = Math.min(0, ...chart.measured.map(({ months, low }) => low ?? months));
  const bars = chart.claims.map(({ day, speaker, low, high, refuted }) => ({
    day: date(day),
    speaker: speaker.length > NAMED_AT_MOST ? `${speaker.slice(0, NAMED_AT_MOST)}…` : speaker,
    low: Math.min(low, top),
    high: Math.min(high ?? top, top),
    exact: high === low,
    tone: refuted ? PALETTE.follower : PALETTE.leader,
  }));
  const band = chart.measured.map(({ day, months, low, high }) => ({
    day: date(day),
    months: Math.min(months, top),
    low: low ?? floor,
    high: Math.min(top, high ?? top),
  }));
  const shown = [...chart.claims, ...chart.measured].map(({ day }) => dayNumber(day) as number);
  const days = shown.length > 0 ? shown : [dayNumber(DEFAULTS.since) as number];
  const first = Math.min(...days);
  const last = Math.max(first + 1, ...days);
  const svg = Plot.plot({
    document,
    width,
    height: Math.round(frame.topHeight + NAME_RISE + width * 0.5 + frame.bottomHeight + 26),
    marginTop: frame.topHeight + NAME_RISE,
    marginLeft: 44,
    marginRight: NAME_ROOM,
    marginBottom: frame.bottomHeight + 30,
    x: { type: 'utc', domain: [dateOf(first), dateOf(last)] },
    y: { domain: [floor, top] },
    marks: [
      ...axes(first, last, size - 1, width >= 560 ? 8 : 4),
      Plot.ruleY([0], { stroke: PALETTE.axis, className: 'axis' }),
      Plot.areaY(band, { x: 'day', y1: 'low', y2: 'high', fill: PALETTE.muted, fillOpacity: 0.18 }),
      Plot.line(band, { x: 'day', y: 'months', stroke: PALETTE.ink, strokeWidth: 2, className: 'line' }),
      Plot.ruleX(
        bars.filter(({ exact }) => !exact),
        { x: 'day', y1: 'low', y2: 'high', stroke: 'tone', strokeWidth: 4, strokeOpacity: 0.75 },
      ),
      Plot.dot(
        bars.filter(({ exact }) => exact),
        { x: 'day', y: 'low', r: 4, fill: 'tone' },
      ),
      Plot.text(bars, {
        x: 'day',
        y: 'high',
        text: 'speaker',
        dy: -6,
        fontSize: size - 3,
        fill: PALETTE.muted,
        rotate: -40,
        textAnchor: 'start',
        className: 'muted',
      }),
    ],
  }) as SVGSVGElement;
  finish(svg, frame, chart, document);
  return serialise(svg);
}
